import { mountSuspended } from "@nuxt/test-utils/runtime";
import type { LocaleTag } from "@parasol/shared";
import type { Component } from "vue";

/** The HTML of a component on a page of a language. */
export async function show(component: Component, locale: LocaleTag, props: Record<string, unknown>): Promise<string> {
  const wrapper = await mountSuspended(component, { props, route: `/${locale}` });
  return wrapper.html().replace(/<!--.*?-->/g, "").replaceAll("&nbsp;", "\u00A0");
}
