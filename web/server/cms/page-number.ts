import type { Refusal } from "./answer";

/** More digits than any list of this newsroom has pages: such a number is a mistake, not a page. */
const pattern = /^[1-9]\d{0,4}$/;

/**
 * Which page of a list an address names. The list's own address is its first page, so `…/page/1` leads there;
 * anything but a plain number from 1 to 99999 (`0`, `01`, `abc`, `-1`) is a malformed address.
 *
 * @param text as it stands in the address, or `undefined` for the list's own address
 */
export function readPageNumber(
  text: string | undefined,
  listPath: string,
): { readonly kind: "page"; readonly number: number } | Refusal {
  if (text === undefined) return { kind: "page", number: 1 };
  if (!pattern.test(text)) return { kind: "badRequest" };
  return text === "1" ? { kind: "moved", path: listPath } : { kind: "page", number: Number(text) };
}
