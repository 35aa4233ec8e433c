/** Any origin that no newsroom has: to see whether a path stays on the site that it is written on. */
const anyOrigin = "https://newsroom.invalid";

/** Schemes that open a program and no page. */
const schemes: readonly string[] = ["mailto:", "tel:"];

/**
 * Whether a reader may be led to an address that an editor typed: one on the web, one to write to or to call, or a path of
 * this site. Read as a browser reads it (WHATWG URL), which drops tabs and takes backslashes for slashes.
 */
export function isPublicAddress(address: string): boolean {
  if (address.startsWith("/")) return URL.canParse(address, anyOrigin) && new URL(address, anyOrigin).origin === anyOrigin;
  return readWebAddress(address) !== null || (URL.canParse(address) && schemes.includes(new URL(address).protocol));
}

/**
 * An address on the web as it may be published: absolute, `http` or `https`, its scheme in lower case and no white space
 * around it; `null` for anything else. `https:example.org` is none: what it leads to depends on the page that it stands on.
 */
export function readWebAddress(typed: string): string | null {
  const address = typed.trim().replace(/^https?(?=:)/i, (scheme) => scheme.toLowerCase());
  return /^https?:\/\/[^/\\]/.test(address) && URL.canParse(address) ? address : null;
}
