import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent } from "undici";
import { isPublicAddress } from "./is-public-address.ts";

/** The name in an address, without the brackets of IPv6. */
export const hostNameOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");

const refusal = (host: string): Error =>
  Object.assign(
    new Error(`${host} is on this machine or a private network; allow it in network.allow if that is meant`),
    {
      code: "KRONIKA_CLOSED_NETWORK",
    },
  );

/** Says why a host that is written as an IP address must not be asked; names are looked at when they are looked up. */
export const refuseLiteral = (host: string, allow: readonly string[]): Error | undefined =>
  isIP(host) === 0 || allow.includes(host) || isPublicAddress(host) ? undefined : refusal(host);

/** Looks at every address that a name leads to at the moment of connecting, so that a name cannot change after a check. */
const guardedLookup =
  (allow: readonly string[]): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (fault, addresses) => {
      if (fault) return callback(fault, "", 0);
      const isAllowed = allow.includes(host) || addresses.every(({ address }) => isPublicAddress(address));
      const [first] = addresses;
      if (!isAllowed || first === undefined) return callback(refusal(host), "", 0);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

/** Opens connections that lead to public networks only, except for the hosts allowed. Units: milliseconds. */
export const openGuardedAgent = (allow: readonly string[], timeout: number): Agent =>
  new Agent({
    connect: { timeout, lookup: guardedLookup(allow) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
