/**
 * What every answer of the site carries.
 *
 * There is no script on the site, so none is allowed, and nothing may be fetched from anywhere else: a page that names
 * an outside address would tell that server who reads it. `upgrade-insecure-requests` and HSTS are left out on purpose:
 * they would break the copies of the site on onion services and plain-http mirrors. The edge adds HSTS where there is TLS.
 */
export const securityHeaders = {
  "content-security-policy": [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    // For the tools that examine a page and read robots.txt from within it; the page itself has nothing that could ask.
    "connect-src 'self'",
    "base-uri 'none'",
    // The one form asks this site for a page, by GET.
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": [
    "accelerometer=()",
    "autoplay=()",
    "browsing-topics=()",
    "camera=()",
    "display-capture=()",
    "geolocation=()",
    "gyroscope=()",
    "microphone=()",
    "payment=()",
    "usb=()",
  ].join(", "),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": "none",
} as const satisfies Record<string, string>;

/**
 * The same for drafts that are shown to who holds a token: the admin may frame them and nobody else, and nobody keeps them.
 *
 * @param adminOrigin the origin at which editors open the admin
 */
export function previewHeaders(adminOrigin: string) {
  const { "x-frame-options": _olderWordForFrames, ...others } = securityHeaders;
  return {
    ...others,
    "content-security-policy": securityHeaders["content-security-policy"].replace("frame-ancestors 'none'", `frame-ancestors ${adminOrigin}`),
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex",
  };
}
