import { defineFrame } from "../frame.ts";

/** How English releases tell of commemoration events. */
export const commemorationEn = defineFrame({
  id: "commemoration/en",
  type: "commemoration",
  language: "en",
  verbs: [
    {
      forms: {
        past: "laid|placed|lit|left|set down|deposited|put|has laid|have laid|were lighted",
        infinitive: "lay|place|light",
        noun: "laying|lighting",
        present: "lay|lays",
      },
      object:
        "flowers|wreath|wreaths|candles|candle|grave candles|grave lights|lanterns|flower arrangements|bunches of flowers|bunch of flowers|bouquets|bouquet|posy|posies|crosses|roses|floral tributes|stones on",
      without: "foundation stone|cornerstone|birthday|tree lights|christmas lights",
      roles: { subject: "attendee", by: "attendee", to: "honoured" },
    },
    {
      forms: {
        past: "paid tribute|led the tributes|led tributes|(were|was) read out|reflected on|paid a tribute|tribute was paid|tributes were paid|homage was paid|respects were paid|gave tribute|rendered homage|cherished|prayed for|paid (their|his|her) respects|paid homage|honoured|honored|commemorated|remembered|observed|stood in silence|bowed (their|his|her) heads|fell silent|stood silent|rededicated|scattered petals|flew at half-mast|flown at half-mast|gathered at",
        infinitive: "pay tribute|honour|commemorate|remember",
        present: "remembers|remember|honours|pays tribute",
        noun: "commemoration",
      },
      object:
        "day of|defenders|names of the fallen|names of those|victims|fallen|memory of|soldiers|heroes|dead|minute of silence|minute's silence|minutes silence|two minutes|silence|insurgents|killed|lost their lives|gave their lives|who died|war dead|armistice|uprising|massacre|deportation|deportations|holocaust|drowned|disaster|sailors|partisans|genocide|liberation|battle of|cenotaph|war memorial|grave|graves|respects",
      without: "award|medal|title|prize|for his work|for her work|by his colleagues",
      roles: { subject: "attendee", by: "attendee", to: "honoured" },
    },
    {
      forms: {
        past: "unveiled|dedicated",
        infinitive: "unveil|dedicate",
        noun: "unveiling|dedication",
        present: "unveils",
      },
      object:
        "monument|memorial|plaque|blue plaque|bust|statue|tombstone|gravestone|headstone|obelisk|cross|memorial stone|slate|tablet|commemorative stone|in memory of|in memory|in honour of|cross of|obelisk|commemorative plate|commemorative board|memorial board|memorial plate|commemorative plaque|memorial plaque|mural|portrait of|memorial bench|cenotaph|remembrance|commemorating|victims",
      without: "exhibition|festival issue",
      roles: { subject: "attendee", by: "attendee", to: "honoured" },
    },
    {
      forms: { past: "planted", infinitive: "plant", present: "plants" },
      object:
        "a tree|an oak|a lime tree|a linden|a linden tree|a maple|a cherry tree|a rowan|a birch|an apple tree|a pear tree|a yew|a beech|an oak tree|a young oak",
      objectIs: "bare",
      person: true,
      dated: true,
      without: "nursery|orchard|hedge|gardeners|parks department",
      roles: { subject: "attendee", by: "attendee" },
    },
    {
      forms: { past: "planted|named", infinitive: "plant" },
      object:
        "in memory|in remembrance|memorial tree|memorial trees|memorial oak|oak of friendship|oaks of friendship|friendship oak|linden of friendship|lime tree of friendship|trees of friendship|commemorative tree|commemorative trees|commemorative oak|symbolic tree|partnership tree|tree of partnership|oak of remembrance|oaks of remembrance|avenue of friendship|peace tree|tree of peace|tree of friendship|friendship tree",
      roles: { subject: "attendee", by: "attendee", of: "honoured" },
    },
  ],
  nouns: [
    {
      forms:
        "commemoration|commemorations|memorial ceremony|remembrance ceremony|ceremony of remembrance|act of remembrance|wreath-laying ceremony|wreath laying ceremony|wreath-laying|minute of silence|minute's silence|two minutes silence|memorial event|day of remembrance|day of mourning|torchlight procession|rededication|memorial evening|march of remembrance|march of the living|vigil|candlelit vigil|remembrance parade|remembrance sunday|holocaust memorial day|vj day|ve day|armistice day|memorial parade|dedication ceremony",
      notBefore: "committee|fund|medal|book",
      roles: { subject: "attendee", object: "honoured" },
    },
  ],
  examples: [
    { text: "The guests ⟦laid a wreath⟧ at the memorial." },
    { text: "Residents ⟦paid tribute to the fallen⟧ on 1 September." },
    { text: "A monument to the poet ⟦was unveiled⟧ in the square." },
    { text: "A ⟦remembrance ceremony was held⟧ in Derby." },
    { text: "The plaque ⟦will be unveiled⟧ on 3 May.", modality: "planned" },
    { text: "The ⟦commemoration⟧ at the harbour ⟦was cancelled⟧.", modality: "cancelled" },
    { text: "The council ⟦observed a minute's silence⟧ on Monday." },
    { text: "A bench ⟦in memory of a teacher was unveiled⟧ in the park." },
    { text: "A tree ⟦was planted in memory⟧ of the late mayor." },
    { text: "The consul ⟦left a wreath⟧ at the memorial on 4 May." },
    { text: "Mayor Ann Hale ⟦planted an oak⟧ on 4 May." },
    { text: "⟦Tribute was paid to the victims⟧ of the war on 4 June 2024." },
    { text: "The mayors planted an ⟦oak of friendship⟧ on 4 June 2024." },
  ],
  counterExamples: [
    { text: "The monument stands in the square.", because: "a monument that stands there" },
    { text: "The mayor laid the foundation stone.", because: "a foundation stone is an investment" },
    { text: "Flowers are sold at the gate.", because: "flowers for sale" },
    { text: "No wreaths were laid.", because: "what was not laid" },
    { text: "Gardeners planted a hedge on 4 May.", because: "a hedge is no tree of memory" },
  ],
});
