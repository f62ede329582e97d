import { notFollowedBy, oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "po metų", "po trijų dienų": from today in a future clause, from the date last spoken of in a past one. */
export const after = shift({
  id: "lt/dates/after",
  direction: 1,
  base: "either",
  pattern: sequence(
    oneOf("po", "už"),
    oneOf(sequence(COUNT, UNIT), UNIT),
    notFollowedBy(
      "pertrauk(os|ą)|tylos|darb(o|ų|ą|us)|derybų|kelionės|trukmės|tarnyb(ą|os)|veikl(ą|os)|patirt(į|ies)|staž(ą|o)|triūsą|indėlį|bendradarbiavim(ą|o)|draugyst(ę|ės)|vadovavim(ą|o)|kūryb(ą|os)|pedagogin(į|ę)|kūrybin(į|ę)|nuopelnus|rūpestį|mokym(ą|o)|tarnavimą|trukus(ios|io|ių)|užtrukus(ios|io|ių)",
    ),
  ),
  conditions: [
    {
      name: "time, not a share",
      test: ({ all, tokens }) =>
        !(
          tokens.end - tokens.start === 2 &&
          /^(dieną|savaitę|d|m|metus|mėnesį|ketvirtį)$/.test(all[tokens.end - 1]?.lower ?? "")
        ),
      required: true,
    },
    {
      name: "after a time, not for a time",
      test: ({ all, tokens }) => !/^(dienas|savaites|mėnesius|metus)$/.test(all[tokens.end - 1]?.lower ?? ""),
      required: true,
    },
  ],
  confidence: 0.86,
  examples: [
    { text: "Baseinas bus atidarytas ⟦po dviejų savaičių⟧.", value: "2025-03-25" },
    { text: "Sutartis pasirašyta 2008 m., o ⟦po metų⟧ prasidėjo mainai.", value: "2009" },
  ],
  counterExamples: [
    { text: "Gyventojai gavo po dieną atostogų", because: "a share" },
    { text: "Medalis įteiktas už 18 metų tarnybą", because: "a length of service" },
    { text: "Po trejus metus trukusių ginčų takas baigtas", because: "how long it lasted" },
  ],
});
