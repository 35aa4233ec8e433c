/** Any origin that no newsroom has: to see whether a path stays on the site that it is written on. */
const anyOrigin = "https://newsroom.invalid";

const schemes: readonly string[] = ["http:", "https:", "mailto:", "tel:"];

/**
 * Whether a reader may be led to an address that an editor typed: an absolute one of a harmless scheme, or a path of this
 * site. Read as a browser reads it (WHATWG URL), which drops tabs and takes backslashes for slashes.
 */
export function isPublicAddress(address: string): boolean {
  if (address.startsWith("/")) return URL.canParse(address, anyOrigin) && new URL(address, anyOrigin).origin === anyOrigin;
  return URL.canParse(address) && schemes.includes(new URL(address).protocol);
}
