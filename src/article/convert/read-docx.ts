import type { ConvertedText } from "./converted-text.ts";
import { zipProblem } from "./zip-problem.ts";

/** Names that Word gives its title and lead styles in our languages. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Tytuł'] => h1:fresh",
  "p[style-name='Pavadinimas'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
];

/** Reads a Word document; the library is loaded here and nowhere else. */
export const readDocx = async (bytes: Uint8Array): Promise<ConvertedText> => {
  const problem = zipProblem(bytes);
  if (problem) return problem;
  const { default: mammoth } = await import("mammoth");
  try {
    const image = mammoth.images.imgElement(async () => ({ src: "" }));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: image },
    );
    if (value.replace(/<[^>]*>/g, "").trim() === "") return { problem: "no-text", detail: "no paragraph holds text" };
    return {
      mediaType: "text/html",
      content: `<html><body><article>\n${value.replace(/(<\/(?:p|h\d|li|tr|table|ul|ol)>)/g, "$1\n")}</article></body></html>`,
    };
  } catch (thrown) {
    return { problem: "corrupt", detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};
