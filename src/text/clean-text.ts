/** A text without invisible characters and in NFC, and the way back to the one that was sent. */
export interface CleanText {
  readonly text: string;
  /** Leads a span of `text` to the span of the text as it was sent. */
  readonly toSent: (start: number, end: number) => readonly [start: number, end: number];
}

/** Soft hyphens, zero-width characters, direction marks, byte-order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e]/;

/** A letter with the marks that follow it; what NFC may make one character of. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;

const identity = (text: string): CleanText => ({ text, toSent: (start, end) => [start, end] });

/** Cleans a text; ordinary text comes back as it is. */
export const cleanText = (sent: string): CleanText => {
  if (!INVISIBLE.test(sent) && sent.normalize("NFC") === sent) return identity(sent);
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of sent.matchAll(CLUSTER)) {
    const clean = INVISIBLE.test(cluster) ? "" : cluster.normalize("NFC");
    for (let unit = 0; unit < clean.length; unit += 1) {
      const isAsSent = clean.length === cluster.length;
      starts.push(isAsSent ? index + unit : index);
      ends.push(isAsSent ? index + unit + 1 : index + cluster.length);
    }
    text += clean;
  }
  return {
    text,
    toSent: (start, end) => [
      starts[start] ?? sent.length,
      end > start ? (ends[end - 1] ?? sent.length) : (starts[start] ?? 0),
    ],
  };
};
