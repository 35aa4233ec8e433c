import { describe, expect, it } from "vitest";
import { defineComponent, h } from "vue";
import HeadlineText from "~/components/site/HeadlineText";
import LanguageSwitch from "~/components/site/LanguageSwitch.vue";
import PageLinks from "~/components/site/PageLinks.vue";
import SiteDate from "~/components/site/SiteDate.vue";
import SitePicture from "~/components/site/SitePicture.vue";
import { show } from "./show";

describe("a date", () => {
  it("is written as English readers write it", async () => {
    expect(await show(SiteDate, "en", { date: "2016-04-01" })).toBe('<time datetime="2016-04-01">1 April 2016</time>');
  });

  it("is written as Russian readers write it", async () => {
    expect(await show(SiteDate, "ru", { date: "2016-04-01" })).toMatch(/^<time datetime="2016-04-01">1 апреля 2016\sгода<\/time>$/);
  });
});

describe("the language switch", () => {
  const languages = [{ locale: "en", path: "/en/news/a" }, { locale: "ru", path: "/ru/novosti/b" }];

  it("names each language in that language and marks the page's own", async () => {
    const html = await show(LanguageSwitch, "en", { languages });
    expect(html).toContain('aria-label="Language"');
    expect(html).toMatch(/<a href="\/en\/news\/a" hreflang="en" aria-current="true">English<\/a>/);
    expect(html).toMatch(/<a href="\/ru\/novosti\/b" hreflang="ru" lang="ru">Русский<\/a>/);
  });

  it("keeps the same order in Russian", async () => {
    const html = await show(LanguageSwitch, "ru", { languages });
    expect(html).toContain('aria-label="Язык"');
    expect(html.indexOf("English")).toBeLessThan(html.indexOf("Русский"));
  });
});

describe("the way through a list", () => {
  const path = (page: number) => `/ru/novosti/stranitsa/${page}`;

  it("is absent where there is one page", async () => {
    expect(await show(PageLinks, "ru", { page: 1, pageCount: 1, path })).not.toContain("nav");
  });

  it("leads only onwards from the first page and only back from the last", async () => {
    expect(await show(PageLinks, "ru", { page: 1, pageCount: 3, path, isNewestFirst: true })).not.toContain("Новее");
    expect(await show(PageLinks, "ru", { page: 3, pageCount: 3, path, isNewestFirst: true })).not.toContain("Раньше");
  });

  it("is not by age where the list is not", async () => {
    const html = await show(PageLinks, "ru", { page: 2, pageCount: 3, path });
    expect(html).toMatch(/Назад.*Дальше/s);
    expect(html).not.toMatch(/Новее|Раньше/);
  });

  it("writes big numbers as the language does", async () => {
    expect(await show(PageLinks, "ru", { page: 2, pageCount: 12345, path })).toMatch(/Страница 2 из\s12\s345/);
    expect(await show(PageLinks, "en", { page: 2, pageCount: 12345, path })).toContain("Page 2 of 12,345");
  });
});

describe("a picture", () => {
  const file = (mediaType: string, width: number) => ({ url: `/media/${width}.${mediaType.slice(6)}`, mediaType, width, height: width / 2 });
  const picture = {
    alt: "An umbrella", caption: null, credit: null, licence: null, width: 960, height: 480, url: "/media/960.jpeg",
    renditions: [file("image/webp", 480), file("image/webp", 960), file("image/jpeg", 480), file("image/jpeg", 960)],
  };

  it("reserves its place, offers every width, and waits until it is near", async () => {
    const html = await show(SitePicture, "en", { picture, sizes: "100vw" });
    expect(html).toContain('<source type="image/webp" srcset="/media/480.webp 480w, /media/960.webp 960w" sizes="100vw">');
    expect(html).toMatch(/<img src="\/media\/960\.jpeg" srcset="\/media\/480\.jpeg 480w, \/media\/960\.jpeg 960w"/);
    expect(html).toMatch(/width="960" height="480" alt="An umbrella" loading="lazy"/);
  });

  it("is fetched at once where it is seen first", async () => {
    expect(await show(SitePicture, "en", { picture, sizes: "100vw", isFirst: true })).toContain('loading="eager" fetchpriority="high"');
  });

  it("stands without srcset where the newsroom keeps one file", async () => {
    expect(await show(SitePicture, "en", { picture: { ...picture, renditions: [] }, sizes: "100vw" })).not.toContain("srcset");
  });
});

describe("a headline", () => {
  it("keeps words with a hyphen on one line, unless they are too long for a phone", async () => {
    const text = "Секс-работницы и научно-исследовательский центр";
    const headline = defineComponent({ render: () => h("h1", h(HeadlineText, { text })) });
    const html = await show(headline, "ru", {});
    expect(html).toContain('<span class="whole">Секс-работницы</span> и научно-исследовательский центр');
  });

  it.each([
    ["Прогноз погоды: как\u00A0предупреждение обходится без\u00A0имён", "Прогноз погоды: как предупреждение обходится без\u00A0имён"],
    ["А\u00A0не\u00A0предупреждение", "А\u00A0не предупреждение"],
    ["11\u00A0предупреждений\u00A0— и\u00A0все", "11\u00A0предупреждений\u00A0— и\u00A0все"],
    ["I\u00A0was a\u00A0representative", "I\u00A0was a representative"],
  ])("keeps a short word with its neighbour only where both fit a narrow line: %s", async (text, shown) => {
    const headline = defineComponent({ render: () => h("h1", h(HeadlineText, { text })) });
    expect(await show(headline, "ru", {})).toBe(`<h1>${shown}</h1>`);
  });
});
