import { describe, expect, it } from "vitest";
import { readSettings } from "../../server/settings";

const given = { apiUrl: "http://127.0.0.1:1337/graphql", mediaFolder: "/data/media", origin: "https://newsroom.example" };

describe("the site's settings", () => {
  it("keep of the origin only what is an origin", () => {
    expect(readSettings({ ...given, origin: "https://Newsroom.example:443/some/path?x" }).origin).toBe("https://newsroom.example");
  });

  it.each([
    [{ origin: "" }, "NUXT_ORIGIN is not set"],
    [{ origin: "newsroom.example" }, 'NUXT_ORIGIN is "newsroom.example"'],
    [{ origin: "javascript:alert(1)" }, "NUXT_ORIGIN is"],
    [{ apiUrl: "" }, "NUXT_API_URL is not set"],
    [{ mediaFolder: "" }, "NUXT_MEDIA_FOLDER is not set"],
  ])("are refused with a sentence: %j", (wrong, sentence) => {
    expect(() => readSettings({ ...given, ...wrong })).toThrow(sentence);
  });
});
