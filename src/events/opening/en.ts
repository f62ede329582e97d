import { FACILITIES } from "../../languages/en/events/facilities.ts";
import { defineFrame } from "../frame.ts";

/** How English releases tell of opening events. */
export const openingEn = defineFrame({
  id: "opening/en",
  type: "opening",
  language: "en",
  verbs: [
    {
      forms: {
        past: "opened|reopened|re-opened|inaugurated|unveiled|commissioned|launched",
        present: "opens|reopens|re-opens|is open again|are open again",
        infinitive: "open|reopen|re-open|inaugurate|be officially opened",
      },
      object: FACILITIES,
      objectIs: "bare",
      without:
        "exhibition|exhibit|festivities|celebrations|opened the day|session|meeting|debate|conference|congress|forum|summer school|festival|fair|monument|memorial|plaque|bust|statue|in memory of|concert|tournament|letter|opened up|opened talks|opened fire|fair|season|talks|discussion|negotiations|consultation|survey|open air|open-air|call|campaign|appeal|scoring|open day|bids|competition|book|proceedings|website|open to (public |)questions|application*|art show|photographs|paintings|account|slate|tablet|milestone|stone|mural",
      roles: { subject: "opener", by: "opener", with: "opener" },
    },
    {
      forms: { noun: "opening|reopening|re-opening|inauguration|unveiling|opening ceremony|official opening" },
      object: FACILITIES,
      without:
        "exhibition|festival|conference|monument|memorial|plaque|bust|statue|concert|tournament|opening hours|opening times|opening match|opening of the (session|meeting|season|debate)|opening lecture|opening speech|opening address|opening concert|opening night|opening words|opening round",
      roles: { of: "opener", by: "opener" },
    },
    {
      forms: {
        past: "(started|began|commenced|has started|has begun|have started) (operating|operation|operations|functioning|working|activity|activities|its activity|its activities|its operation|its operations|its work|to operate|to function|to work|serving)",
        infinitive: "(start|begin) (operating|operation|operations|functioning|working|its activity|its operation)",
      },
      object: FACILITIES,
      objectIs: "bare",
      without: "association|society|committee|club|foundation|choir|as a|as the",
    },
    {
      forms: { past: "cut|was cut|were cut", present: "cuts" },
      object: "ribbon|ribbons|ceremonial tape",
      objectIs: "bare",
      without: "hair|budget|red tape",
      roles: { subject: "opener", by: "opener", with: "opener" },
    },
    {
      forms: {
        past: "(marked|celebrated) (by|with) the (opening|inauguration|reopening) of|by the opening of|with the opening of",
      },
      object: FACILITIES,
      within: 8,
      dated: true,
      without: "exhibition|festival|conference|monument|memorial|season|session|market|tournament|disrupted|threatened",
    },
    {
      forms: {
        past: "declared open|declared the (building|school|library|bridge|centre|center|hall|park|museum|road|pool|path|station|garden|playground|new building|house) open|was declared open|were declared open|officially declared open|came on stream|was put into use|were put into use|(was|were) (given|handed over|made available|put|delivered) (for|into|to) (use|operation|service|the residents|residents|the pupils|pupils|the inhabitants|inhabitants|the public|users|patients)|made accessible to|ribbon was (cut|ceremonially cut|officially cut|symbolically cut)|cut the (symbolic|inaugural|commemorative) ribbon|cut the symbolic|cutting (of |)the (symbolic |ceremonial |)ribbon|cutting of a ribbon|started running|received its first|took in its first|opened up to the public|performed the opening|did the honours|pulled the cord|cut the ribbon|cut the (ceremonial|opening|green|red|white|blue|traditional) ribbon|cut a ribbon|cut a (ceremonial|green|red|white|blue) ribbon|cut the tape|cutting the ribbon|opened its doors|threw open its doors|threw open their doors|flung open its doors|swung open its doors|reopened its doors|opened their doors|opened to the public|opened to traffic|went into service|put into service|put into operation|entered service|opened for business|welcomed its first|welcomed the first (passengers|patients|pupils|visitors|customers|swimmers|guests|residents)|came into operation|came into use|handed over to residents|went live|back in use",
        present:
          "opens its doors|opens to the public|opens to traffic|opens for business|cuts the ribbon|welcomes its first|enters service|goes into service",
        infinitive:
          "open its doors|open to the public|open to traffic|enter service|go into service|cut the ribbon|come into operation|welcome its first",
      },
      without: "exhibition|festival|fair|concert",
      roles: { subject: "opener", by: "opener", with: "opener" },
    },
  ],
  nouns: [],
  examples: [
    { text: "A new library ⟦was opened⟧ in Leeds on 3 May." },
    { text: "The mayor ⟦cut the ribbon⟧ at the new school." },
    { text: "The bridge ⟦reopened⟧ in 2014." },
    { text: "The sports hall ⟦will open⟧ on 9 October.", modality: "planned" },
    { text: "The ⟦opening of the swimming pool⟧ took place on Friday." },
    { text: "The ⟦unveiling of the street sign⟧ is planned for 10 March.", modality: "planned" },
    { text: "The mayor ⟦cut a green ribbon⟧ at the pool." },
    { text: "The clinic ⟦welcomed its first patients⟧ on Monday." },
    { text: "The new wing ⟦was declared open⟧ on 4 May." },
    { text: "The bus station ⟦was put into use⟧ in 2014." },
    { text: "The jubilee ⟦was marked by the opening of⟧ a new park on 4 May." },
    { text: "The ⟦ribbon was cut⟧ by Mayor Anna Brook on 4 June 2024." },
    { text: "A modern library ⟦started operating⟧ on 4 June 2024." },
    { text: "The symbolic ribbon ⟦was cut⟧ on 4 June 2024." },
    { text: "Mayor Anna Brook ⟦unveiled a bench⟧ in the park." },
  ],
  counterExamples: [
    { text: "The chairman opened the debate.", because: "a debate that is opened" },
    { text: "An exhibition was opened in the museum.", because: "an exhibition has its own type" },
    { text: "The office is open from eight.", because: "opening hours" },
    { text: "The mayor wants to open a library.", because: "a wish is no event" },
    {
      text: "A film was opened in the library by its director.",
      because: "a film shown in a library opens no library",
    },
    { text: "The season was marked by the opening of the market on 4 May.", because: "a season is no building" },
    { text: "The association started its activity in 1998.", because: "a society is founded" },
    { text: "Red tape was cut in 2012.", because: "a figure of speech" },
  ],
});
