import { detectLanguage } from "../../language/detect.ts";
import type { StageRunner } from "./index.ts";

/** `stage language`: the code (`und` when nothing was recognised) and how sure it is. */
export const readLanguage: StageRunner = ({ text }) => {
  const { code, confidence } = detectLanguage(text.normalize("NFC"));
  return { code, confidence: Math.round(confidence * 100) / 100 };
};
