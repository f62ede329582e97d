/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|yclid|igshid)$/i;

/**
 * One spelling for one address: lower-case host, no default port, no fragment, no tracking parameters.
 * Throws on what is no address.
 */
export const canonicalUrl = (address: string): string => {
  const url = new URL(address);
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
};
