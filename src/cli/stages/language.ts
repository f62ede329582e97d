import { detectLanguage } from "../../language/detect.ts";
import { roundConfidence } from "../../records/round-confidence.ts";
import type { StageRunner } from "./index.ts";

/** `stage language`: the code (`und` when nothing was recognised) and how sure it is. */
export const readLanguage: StageRunner = ({ text }) => {
  const { code, confidence } = detectLanguage(text.normalize("NFC"));
  return { code, confidence: roundConfidence(confidence) };
};
