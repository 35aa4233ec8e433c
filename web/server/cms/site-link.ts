import { isPublicAddress } from "@parasol/shared";

/**
 * The path of an address that lies on this site, with its query and fragment; `undefined` when it lies elsewhere.
 *
 * @param address absolute, or a path that begins with one slash
 */
export function toSitePath(address: string, origin: string): string | undefined {
  const url = URL.parse(address, origin);
  const isPathOrAbsolute = /^(?:\/(?![/\\])|https?:\/\/)/i.test(address);
  return isPathOrAbsolute && url?.origin === origin ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

/**
 * What may stand in the `href` of a link that an editor wrote: a path where it leads to this site, otherwise the
 * address itself; `undefined` for anything that is not safe to follow, such as `javascript:` or `//elsewhere`.
 */
export function toSafeHref(address: string, origin: string): string | undefined {
  const path = toSitePath(address, origin);
  if (path) return path;
  return isPublicAddress(address) && !address.startsWith("/") ? new URL(address).href : undefined;
}
