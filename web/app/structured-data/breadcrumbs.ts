import type { BreadcrumbList } from "schema-dts";
import type { Absolute } from "./translations";

/** The way from the front page to a page: what each page on it is called, and where it is. */
export function describeBreadcrumbs(way: readonly { readonly name: string; readonly path: string }[], absolute: Absolute): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map(({ name, path }, index) => ({ "@type": "ListItem", position: index + 1, name, item: absolute(path) })),
  };
}
