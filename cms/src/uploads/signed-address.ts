/** Addresses at which an upload can be seen for a while by whoever was given one. */
import { createHmac, timingSafeEqual } from "node:crypto";

/** Where the CMS serves uploads, without a trailing slash. */
export const uploadsRoot = "/private-uploads";

/** How long an address is good for at least, in seconds. */
const lifetime = 15 * 60;
/** Addresses made within these seconds are the same, so that a list read twice does not load its pictures twice. */
const step = 5 * 60;

export interface AddressKey {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A path with the time it ends and a signature over both. */
export function signedPath(name: string, { key, now }: AddressKey): string {
  const expires = Math.ceil(now() / 1000 / step) * step + lifetime;
  return `${uploadsRoot}/${name}?expires=${expires}&signature=${sign(name, String(expires), key)}`;
}

/** Whether `expires` and `signature`, as they came in the query, open the file now. */
export function isSigned(name: string, expires: unknown, signature: unknown, { key, now }: AddressKey): boolean {
  if (typeof expires !== "string" || typeof signature !== "string" || !/^\d{1,12}$/.test(expires)) return false;
  const given = Buffer.from(signature, "latin1");
  const right = Buffer.from(sign(name, expires, key), "latin1");
  return given.length === right.length && timingSafeEqual(given, right) && Number(expires) * 1000 > now();
}

function sign(name: string, expires: string, key: string): string {
  return createHmac("sha256", key).update(`upload\n${name}\n${expires}`).digest("base64url");
}
