import { numericRange as shape } from "../../shared/dates/numeric-range.ts";

/** Two numeric days: "12-14.05.2018", "28.04–3.05.2018". */
export const numericRange = shape("pl/dates/numeric-range", "i|oraz|lub", "od … do", "r.|roku", [
  { text: "Warsztaty: ⟦12-14.05.2018 r.⟧", value: "2018-05-12/2018-05-14" },
  { text: "Wystawa: ⟦28.04–3.05.2018⟧", value: "2018-04-28/2018-05-03" },
  { text: "Dyżury w dniach ⟦5 i 6.04.2025 r.⟧", value: "{2025-04-05,2025-04-06}" },
]);
