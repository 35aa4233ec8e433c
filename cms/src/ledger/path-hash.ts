/**
 * Remembers which addresses publications have had, without remembering the addresses: HMAC-SHA-256 (RFC 2104) of type,
 * language and slug under a key that is not in the database. Whoever holds the table alone cannot tell what a withdrawn
 * text was called; whoever asks for an address that once existed can be told that it is gone.
 */
import { createHmac } from "node:crypto";

/** Hex digest, 64 characters. `key` is the newsroom's path key, any length. */
export function hashPath(key: string, type: string, locale: string, slug: string): string {
  return createHmac("sha256", key).update(`${type}\n${locale}\n${slug}`).digest("hex");
}
