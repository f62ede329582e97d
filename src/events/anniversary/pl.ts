import { defineFrame } from "../frame.ts";

/** How Polish releases tell of anniversary events. */
export const anniversaryPl = defineFrame({
  id: "anniversary/pl",
  type: "anniversary",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "obchodzi(ł|ła|ło|li|ły|liśmy)|świętowa(ł|ła|ło|li|ły|liśmy)|uczci(ł|ła|li|ły)|celebrowa(ł|ła|li)",
        impersonal: "obchodzono|świętowano|uczczono|celebrowano",
        present: "obchodzi|obchodzą|świętuje|świętują|obchodzimy|świętujemy",
        future: "będzie obchodzić|będziemy obchodzić",
      },
      object: "roczni*|jubileusz*|leci(e|a)|wiek*|leciu|urodzin*",
      without: "śmierci|wybuchu|powstani*",
    },
  ],
  nouns: [
    {
      forms: "obchod(y|ów|ach|ami)|obchodów|jubileusz(|u|em)|uroczystości jubileuszow(e|ych)",
      object: "roczni*|jubileusz*|leci(e|a)|wiek*|jubileuszow*|lat",
      without: "niepodległości Polski|wojny|powstani*|śmierci",
    },
  ],
  examples: [],
  counterExamples: [],
});
