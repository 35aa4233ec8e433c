import { previewPath } from "@parasol/shared";

/**
 * Every page has one address: without slashes at its end, without doubled ones, in one redirect.
 * The new address is always a path that begins with one slash, so it cannot lead off the site.
 */
export default defineEventHandler((event) => {
  const [path = "/", query] = (event.node.req.url ?? "/").split("?", 2);
  const plain = path.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  if (plain === path) return;
  const address = query === undefined ? plain : `${plain}?${query}`;
  const { preview } = event.context;
  return sendRedirect(event, preview ? previewPath(preview.token, address) : address, 301);
});
