import { withinPreview } from "../../config/within-preview";

/**
 * Every page has one address: without slashes at its end, without doubled ones, in one redirect.
 * The new address is always a path that begins with one slash, so it cannot lead off the site.
 */
export default defineEventHandler((event) => {
  const [path = "/", query] = (event.node.req.url ?? "/").split("?", 2);
  const plain = path.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  const { preview } = event.context;
  // What leads into no preview has no better address either.
  if (plain === path || preview?.token === null) return;
  return sendRedirect(event, withinPreview(preview, query === undefined ? plain : `${plain}?${query}`), 301);
});
