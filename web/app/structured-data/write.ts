import type { Graph, Thing } from "schema-dts";

/**
 * What a page says of itself to machines, as JSON-LD (schema.org). It stands in a `script` element that is data and never runs;
 * no text can end the element, whatever an editor wrote, because `<` is written as JSON allows it to be.
 */
export function writeStructuredData(things: readonly Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
