import { dirname, sep } from "node:path";

/** The deepest folder common to absolute folder paths; the root of the file system when they share nothing else. */
export const commonFolder = (folders: readonly string[]): string => {
  const [first = sep, ...others] = folders;
  let common = first;
  for (const folder of others) while (!isWithin(folder, common)) common = dirname(common);
  return common;
};

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`) || dirname(folder) === folder;
