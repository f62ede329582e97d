import type { ConvertedText } from "./converted-text.ts";
import { htmlOf } from "./html-of.ts";
import { linesOf, type PdfItem, type PdfLine } from "./pdf-lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { pdfProblem } from "./pdf-problem.ts";
import { withoutRunningLines } from "./running-lines.ts";

/** A press release has few pages; a book is not read beyond this. */
const MOST_PAGES = 300;
/** Fewer characters a page than this are stamps on scans, not a text layer. */
const FEWEST_CHARACTERS = 15;

/** Reads the text layer of a PDF; the library is loaded here and nowhere else. */
export const readPdf = async (bytes: Uint8Array): Promise<ConvertedText> => {
  const problem = pdfProblem(bytes);
  if (problem) return problem;
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ("str" in item ? [itemOf(item)] : []))));
      page.cleanup();
    }
    const characters = pages.flat().reduce((sum, line) => sum + line.text.length, 0);
    if (characters < FEWEST_CHARACTERS * pages.length)
      return { problem: "no-text", detail: `${document.numPages} pages` };
    return { mediaType: "text/html", content: htmlOf(paragraphsOf(withoutRunningLines(pages))) };
  } catch (thrown) {
    const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { problem: name === "PasswordException" ? "encrypted" : "corrupt", detail: message };
  } finally {
    await loading.destroy();
  }
};

interface LibraryItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const itemOf = ({ str, transform, width, height }: LibraryItem): PdfItem => ({
  text: str,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  height: height > 0 ? height : Math.abs(transform[3] ?? 0),
});
