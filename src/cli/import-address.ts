/**
 * Imports a module by an address known only at run time.
 * A file of its own, because `scripts/bundle-start.ts` must find it: code out of V8's cache has no `import()` on Node 20.
 */
export const importAddress = (address: string): Promise<{ readonly default?: unknown }> => import(address);
