/** The admin’s first page: where to begin, and what was edited and published last. */
import { Rocket } from "@strapi/icons";
import type { StrapiApp } from "@strapi/strapi/admin";

const kept = new Set(["last-edited-entries", "last-published-entries"]);

/** Drops what counts entries, locales and tokens, or repeats who one is. */
export function arrangeHome(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    {
      pluginId: "parasol",
      id: "first-steps",
      icon: Rocket,
      title: { id: "parasol.home.title", defaultMessage: "Begin here" },
      component: async () => (await import("./FirstSteps")).FirstSteps,
    },
    ...widgets.filter(({ id }) => kept.has(id)),
  ]);
}
