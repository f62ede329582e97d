import { defineFrame } from "../frame.ts";

/** How English releases tell of exhibition events. */
export const exhibitionEn = defineFrame({
  id: "exhibition/en",
  type: "exhibition",
  language: "en",
  verbs: [
    {
      forms: { past: "opened" },
      object:
        "exhibition|exhibitions|exhibit|exhibits|photographs|paintings|works by|drawings|sculptures|watercolours|ceramics|textiles|etchings|prints by|art show|display of|posters|portraits|vernissage|retrospective|installation|works of|artworks|art works|works from|collages|canvases|graphics|tapestries|stained glass|icons|embroideries|sculpture|photos|photo display|museum collection",
      without:
        "reopened|art competition|talk by|award*|works of art were sold|gift|report|book of|exhibition hall|exhibition centre|presented with|presented the mayor|presented him|presented her|presented them|to the mayor|to mayor",
      notBefore: "hours",
      roles: { subject: "opener", by: "opener", of: "artist" },
    },
    {
      forms: {
        past: "played host to|hosted|was host to|unveiled|displayed|showcased|exhibited|launched|shown|exhibits|staged|mounted|put on|presented|inaugurated|arranged|made available",
        present:
          "can be seen|may be seen|can be admired|can be visited|is showing at|opens|showcases|is showing|are showing|features|presents",
        infinitive: "open|exhibit|be on display|be on show|be on view|go on show|go on display|stage",
        noun: "opening|launch",
      },
      object:
        "exhibition|exhibitions|exhibit|exhibits|photographs|paintings|works by|drawings|sculptures|watercolours|ceramics|textiles|etchings|prints by|art show|display of|posters|portraits|vernissage|retrospective|installation|works of|artworks|art works|works from|collages|canvases|graphics|tapestries|stained glass|icons|embroideries|sculpture|photos|photo display|museum collection",
      without:
        "reopened|art competition|talk by|award*|works of art were sold|gift|report|book of|exhibition hall|exhibition centre|presented with|presented the mayor|presented him|presented her|presented them|to the mayor|to mayor",
      notBefore: "hours",
      roles: { subject: "organizer", by: "organizer", of: "artist" },
    },
    {
      forms: {
        past: "went on show|went on display|went on view|(was|were) put on (show|display|view)|(was|were|has been|have been) on (show|display|view)",
        present:
          "goes on show|goes on display|goes on view|is on show|are on show|is on display|are on display|is on view|can be viewed|is being shown|are being shown",
        future:
          "will be on (show|display|view)|will go on (show|display|view)|will be exhibited|will be displayed|will be put on (show|display)|will be shown at|will be shown in",
      },
      without: "cup|trophy|plans",
      roles: { by: "artist" },
    },
    {
      forms: {
        past: "showed|exhibited|presented|put on show|put on display",
        present: "shows|exhibits",
        infinitive: "show|exhibit",
      },
      object:
        "her photographs|his photographs|her paintings|his paintings|their works|her works|his works|her work|his work|works by|paintings by|photographs by|cycle|series of|watercolours|sculptures|drawings|etchings|tapestries|canvases",
      objectIs: "direct",
      without: "film|play|report|plans|concert|songs|award*|solidarity|interest",
      roles: { subject: "artist", by: "artist" },
    },
  ],
  nouns: [
    {
      forms:
        "exhibition|exhibitions|vernissage|exhibition opening|photo exhibition|art exhibition|art show|flower show|open-air exhibition|travelling exhibition|touring exhibition|retrospective|private view|finissage|open studios",
      notBefore: "hall|centre|center|space|grounds|catalogue|match|game",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
  ],
  examples: [
    { text: "An ⟦exhibition of photographs was opened⟧ in the museum." },
    { text: "The ⟦vernissage took place⟧ on Friday." },
    { text: "The ⟦exhibition will open⟧ on 9 May.", modality: "planned" },
    { text: "The library ⟦unveiled an exhibition⟧ of posters." },
    { text: "An ⟦exhibition⟧ of maps ⟦was held⟧ in Leeds." },
    { text: "The ⟦exhibition was cancelled⟧.", modality: "cancelled" },
    { text: "The paintings ⟦went on show⟧ in the gallery." },
    { text: "The painter Anna Brook ⟦showed her watercolours⟧ in Bonn in May." },
    { text: "The quilt ⟦will be exhibited⟧ at the library in June 2025.", modality: "planned" },
    { text: "Photographs of Bonn ⟦can be seen⟧ in the library from 3 May 2024." },
    { text: "The ⟦exhibition was opened by⟧ the consul on 4 May." },
    { text: "An ⟦exhibition⟧ on the history of the mill ⟦was presented⟧ in Bonn on 4 June 2024." },
    { text: "Her diaries ⟦are on show⟧ at the museum until 29 September 2024." },
    { text: "The museum ⟦played host to an exhibition⟧ of maps in May 2024." },
  ],
  counterExamples: [
    { text: "The exhibition hall has a new roof.", because: "a building" },
    { text: "Tickets are sold in the museum.", because: "nothing is shown" },
    { text: "A new school was opened.", because: "a school has its own type" },
    { text: "No exhibition was opened.", because: "a negated verb" },
    { text: "The mayor showed interest in his work.", because: "nothing is put on show" },
  ],
});
