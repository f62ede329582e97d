/** Reads a stream to its end. */
export const readAll = async (stream: NodeJS.ReadableStream): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(typeof part === "string" ? Buffer.from(part) : part);
  return Buffer.concat(parts);
};
