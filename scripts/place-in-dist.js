const DIST = import.meta.url.slice(0, import.meta.url.lastIndexOf("/dist/") + "/dist/".length);

/** The address that a module had before it was bundled; `scripts/bundle.ts` puts it in the place of `import.meta.url`. */
export const placeInDist = (path) => DIST + path;
