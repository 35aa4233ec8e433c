/**
 * Takes out of a page the comments by which Vue would find its places again in a browser: no script ever looks for them.
 * Words of a text cannot be hit, because Vue writes every `<` of theirs as `&lt;`.
 */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook("render:html", (html) => {
    html.body = html.body.map((part) => part.replace(/<!--(?:\[|\]|)-->/g, ""));
  });
});
