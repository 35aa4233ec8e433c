/** What is no character of XML 1.0 (section 2.2): control signs that come along when a text is pasted, halves of a pair. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Puts U+FFFD in the place of everything for which readers' programs would refuse the whole document. Nothing is taken out: what stood on
 * both sides of it could become markup together.
 */
export function replaceForbidden(xml: string): string {
  return xml.replace(forbidden, "\ufffd");
}
