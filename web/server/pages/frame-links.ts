/** Links of the frame that stands around every page; `SiteFooter.vue` marks each with the document to which it leads. */

const plainId = /^[\w-]+$/;

/**
 * A page without the frame's links to these documents: what was taken back is gone from it, and the rest can go on being read while nobody can render it
 * anew. `null` where a link is not found as it is expected: then nothing is known of the page.
 */
export function withoutFrameLinks(body: Buffer, ids: readonly string[]): Buffer | null {
  let html = body.toString("utf8");
  for (const id of ids) {
    if (!plainId.test(id)) return null;
    const rest = html.replace(new RegExp(`<li(?:\\s[^>]*)?\\sdata-document="${id}"[^>]*>.*?</li>`, "gs"), "");
    if (rest === html || rest.includes(`data-document="${id}"`)) return null;
    html = rest;
  }
  return Buffer.from(html);
}
