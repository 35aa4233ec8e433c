/** Names in an order that every database agrees on, whatever its collation. */

/**
 * What a name is sorted by: its first 60 letters in lower case and without marks, as the hexadecimal digits of their UTF-8. A
 * leading quotation mark does not count, ё is sorted as е, and й is a letter of its own.
 */
export function sortableName(name: string): string {
  const letters = name
    .normalize("NFC")
    .toLowerCase()
    .split("й")
    .map((part) => part.normalize("NFKD").replace(/\p{M}/gu, ""))
    .join("й")
    .replace(/^[^\p{L}\p{N}]+/u, "");
  return Buffer.from(Array.from(letters).slice(0, 60).join(""), "utf8").toString("hex");
}
