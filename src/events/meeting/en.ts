import { defineFrame } from "../frame.ts";

/** How English releases tell of meeting events. */
export const meetingEn = defineFrame({
  id: "meeting/en",
  type: "meeting",
  language: "en",
  verbs: [
    {
      forms: { past: "met", present: "meets", infinitive: "meet" },
      without:
        "requirement*|criteria|needs|target*|deadline|expectation*|demand|standards|budget|meet the costs|cost|costs",
      orPerson: true,
      object:
        "mayor|lord mayor|mayors|minister|ambassador|delegation|president|representatives|officials|guests|leaders|students|residents|pupils|councillors|counterpart|counterparts|members of|head of|heads of|director|fishermen|firefighters|teachers|business people|businesses|bishop|consul|him|her|them|colleagues|families|partners|hosts|traders|shopkeepers|campaigners|principals|headteachers|headmasters|headmistress|doctors|nurses|farmers|investors|employers|seniors|pensioners|young people|youth|volunteers|artists|scientists|rector|journalists|compatriots|diaspora|authorities|management|staff|employees|workers|team|governor|marshal|starost|starosta|deputy mayor|vice-mayor|town clerk|provost|priest|architects|experts|specialists|scouts|veterans|parents|children|librarians|members of parliament|mps|mp|musicians|community|community groups|business|business leaders|twinning committee|members",
      objectIs: "direct",
      roles: { subject: "guest", object: "host", with: "host" },
    },
    {
      forms: {
        past: "met|have met|had met|held a conversation",
        infinitive: "meet",
        present: "meet",
      },
      object:
        "mayors|two mayors|heads|heads of|commanders|deputies|chairs|chairmen|presidents|delegations|leaders|officials|representatives|ministers|directors|envoys|teams from the two|partners|parties|the parties|both sides|the sides|two sides|twinning committees|specialists|experts",
      objectIs: "bare",
      within: 6,
      without: "council|councillors|committee|board|assembly|forum|conference|congress|match|friendly|clubs",
      roles: { subject: "attendee" },
    },
    {
      forms: { past: "discussed|talked about|debated|exchanged opinions|exchanged views" },
      object:
        "the parties|both parties|both sides|two sides|the sides|two mayors|both mayors|mayors of both|mayors of the two|heads of both|heads of the two|leaders of both|representatives of both|representatives of the two",
      objectIs: "bare",
      within: 8,
      without: "council|committee|board|forum|conference|congress|match",
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: { past: "met with|met up with", present: "meets with", infinitive: "meet with" },
      without: "approval|success|resistance|council|committee",
      roles: { subject: "guest", object: "host", with: "host" },
    },
    {
      forms: {
        past: "(reception|dinner|lunch|banquet|luncheon|supper) was (given|hosted|held)|(gave|hosted|held) a (reception|civic reception|dinner|lunch|banquet|luncheon|civic dinner|civic lunch)|were entertained to (dinner|lunch|tea)|(was|were) (treated|invited) to (lunch|dinner|tea|a reception|supper|breakfast) (by|with)|was entertained to (dinner|lunch|tea)|were given a civic reception|was given a civic reception",
      },
      without: "wedding|charity dinner|fundrais*|pensioners",
      roles: { subject: "host", by: "host", object: "guest" },
    },
    {
      forms: {
        past: "held talks|had talks|held (a|an) (meeting|working meeting|official meeting|business meeting|online meeting|video conference|videoconference|teleconference|conversation|working lunch|consultation)|held meetings|held (working|business|bilateral|several) meetings|had (a|an) (meeting|working meeting|official meeting|business meeting|working lunch|working dinner|business lunch|official dinner|interview|audience)|had meetings|held conversations|carried out talks|conducted talks|led talks|negotiated with|consulted with|exchanged views|sat down with|conferred with|held discussions|had discussions|discussed with|joined talks|opened talks|took part in talks",
        infinitive: "hold talks|have talks|hold discussions",
        present: "holds talks|hold talks|is holding talks|are holding talks",
      },
      without: "council|councillors|committee|board",
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: { past: "welcomed|received|greeted" },
      object:
        "to the town hall|to the city hall|to the guildhall|to city hall|to the council chamber|to the civic offices|in the town hall|in the city hall|at the town hall|at the city hall|at city hall|in city hall|in the guildhall|at the guildhall|in the mayor's parlour|in the civic offices|at the civic offices|at county hall|in county hall|at the presidential palace|at the council house|in the council chamber|in his office|in her office|in the municipality|at the municipality|in the chancellery",
      without: "award*|medal*|prize*|title|gift|freedom",
      roles: { subject: "host", object: "guest", by: "host" },
    },
    {
      forms: {
        past: "sat down together|came together|got together|put their heads together|compared notes|sat round (a|the|one) table|had an audience with|was received in audience|were received in audience|had (lunch|dinner|breakfast|tea|coffee) with|lunched with|dined with|held consultations|(exchanged|shared|swapped) (experience|experiences|their experience|their experiences|ideas|know-how)|had a (conversation|discussion|chat) with",
        infinitive:
          "sit down together|sit down with|come together|get together|compare notes|have (lunch|dinner|breakfast) with",
        present: "sit down together|sit down with|come together",
      },
      object:
        "mayors|councillors|councils|officials|delegations|delegation|leaders|experts|specialists|firefighters|teachers|twinners|committees|representatives|guests|towns|cities|businesses|entrepreneurs|mayor|ambassador|consul|minister|president|directors|heads",
      orPerson: true,
      without:
        "band|choir|orchestra|residents came together|families|game|community|neighbours|raise money|perform|sing",
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: {
        past: "talked to|talked with|spoke with|conferred with|held talks with|talked shop with|discussed matters with",
        infinitive: "talk to|talk with|speak with|confer with",
      },
      object:
        "mayor|director|minister|ambassador|consul|president|head of|manager|officials|counterpart|bishop|governor|delegation",
      objectIs: "bare",
      without:
        "press|reporter|reporters|journalist*|radio|newspaper|television|paper|audience|crowd|we talked|i talked",
      roles: { subject: "guest", object: "host", with: "host", to: "host" },
    },
    {
      forms: {
        past: "received",
        present: "receives",
        infinitive: "receive",
      },
      object:
        "mayor|lord mayor|provost|ambassador|consul|consul general|honorary consul|minister|delegation|guests|guest|president|bishop|visitors|councillors|counterpart|speaker|envoy|marshal|governor",
      objectIs: "bare",
      person: true,
      without:
        "award*|medal*|prize*|title|gift|freedom|letter|letters|message|funding|grant|votes|complaint*|petition|badge|honorary citizen*|order of|cross|certificate*|keys|donation|from the|from mayor|from ambassador|from president",
      roles: { subject: "host", object: "guest", by: "host" },
    },
    {
      forms: {
        past: "(was|were|has been|have been) (received|welcomed|greeted) by|(was|were) officially (received|welcomed) by",
        infinitive: "be received by",
      },
      object:
        "mayor|lord mayor|provost|ambassador|consul|minister|president|bishop|marshal|governor|cathaoirleach|guests|delegation|starost|vice-mayor|deputy",
      person: true,
      without:
        "at the airport|at the station|bread and salt|with bread|applause|audience|enthusiasm|crowd|crowds|award*|prize*",
      roles: { object: "host", by: "host", subject: "guest" },
    },
  ],
  nouns: [
    {
      forms: "next meeting|previous meeting|second meeting|third meeting",
      city: true,
      without: "council|councillors|committee|board|cabinet|assembly|agenda|public meeting|minutes",
      roles: { subject: "attendee", with: "guest" },
    },
    {
      forms:
        "meeting|meetings|talks|working session|working sessions|roundtable|round-table|round table|round-table talks|consultations|working meeting|reception|civic reception|working lunch|working dinner|video conference|videoconference|courtesy meeting|get-together|round of talks|business meeting|online meeting|video call|gala dinner|official dinner|state dinner|banquet|civic lunch|civic dinner|mayoral reception|farewell reception|welcome reception",
      notBefore: "room|rooms|place|point|agenda|desk|area|class",
      without:
        "council meeting|city council|town council|municipal council|county council|board meeting|committee|next meeting of the council|public meeting|next meeting|annual meeting|annual general meeting|monthly meeting|regular meeting|special meeting",
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
  ],
  examples: [
    { text: "The mayor ⟦met the ambassador⟧ of Norway on 4 May." },
    { text: "A ⟦meeting⟧ of local leaders ⟦was held⟧ in Leeds." },
    { text: "A working ⟦meeting will take place⟧ on 5 June.", modality: "planned" },
    { text: "⟦Talks⟧ between the two councils ⟦took place⟧ in 2012." },
    { text: "The ⟦meeting⟧ with shopkeepers ⟦was cancelled⟧.", modality: "cancelled" },
    { text: "The ⟦meeting brought together⟧ teachers and police officers: the meeting was held in Bath." },
    { text: "The minister ⟦met with teachers⟧ on Tuesday." },
    { text: "The two mayors ⟦met in Ghent⟧ in May 2012." },
    { text: "Councillors from both towns ⟦sat down together⟧ on 4 May." },
    { text: "The consul ⟦talked to the director⟧ of the museum." },
    { text: "Mayor Anna Brook ⟦received the ambassador⟧ of Norway." },
    { text: "The two mayors ⟦had lunch with⟧ the bishop." },
    { text: "The heads of both towns ⟦met in Ghent⟧ in March 2019." },
    { text: "The two fire brigades and officials from Bonn ⟦exchanged experience⟧ in Derby." },
    { text: "The mayor ⟦gave a reception⟧ on 4 May." },
    { text: "The ⟦next meeting will be held⟧ in Celle in May 2031.", modality: "planned" },
    { text: "The deputy mayor ⟦had a working lunch⟧ with the consul on 4 June 2024." },
    { text: "The ⟦parties discussed⟧ joint projects in Bonn on 4 June 2024." },
    { text: "The visitors ⟦met the principals⟧ of the schools on 4 June 2024." },
  ],
  counterExamples: [
    { text: "The bridge met all the requirements.", because: "requirements that are met" },
    { text: "The meeting room is on the second floor.", because: "a room for meetings" },
    { text: "The mayor would like to meet the team.", because: "a wish is no event" },
    { text: "Has the meeting taken place?", because: "a question tells nothing" },
    { text: "The council met on Tuesday.", because: "a sitting has its own type" },
    { text: "The mayor talked to the press about the director of the museum.", because: "a statement is no meeting" },
    { text: "Residents came together to raise money for the mayor of Bonn.", because: "neighbours who help" },
    { text: "Experts discussed floods at the conference on 4 June 2024.", because: "a conference has its own type" },
  ],
});
