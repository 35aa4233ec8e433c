import { describe, expect, it } from "vitest";
import { readSettings } from "../../server/settings";

const given = { apiUrl: "http://127.0.0.1:1337/graphql", mediaFolder: "/data/media", pagesFolder: "", origin: "https://newsroom.example", previewUrl: "", adminOrigin: "", securityContact: "" };

describe("the site's settings", () => {
  it("keep of the origin only what is an origin", () => {
    expect(readSettings({ ...given, origin: "https://Newsroom.example:443/some/path?x" }).origin).toBe("https://newsroom.example");
  });

  it("keep pages only where they say in which folder", () => {
    expect(readSettings(given).pagesFolder).toBeNull();
    expect(readSettings({ ...given, pagesFolder: "/data/pages" }).pagesFolder).toBe("/data/pages");
  });

  it("show previews only where they say where drafts are and who may frame them", () => {
    expect(readSettings(given).preview).toBeNull();
    const preview = { previewUrl: "http://127.0.0.1:1337/preview", adminOrigin: "https://desk.newsroom.example/admin" };
    expect(readSettings({ ...given, ...preview }).preview).toEqual({ url: preview.previewUrl, adminOrigin: "https://desk.newsroom.example" });
  });

  it.each([
    ["", undefined],
    ["safety@newsroom.example", "mailto:safety@newsroom.example"],
    ["mailto:safety@newsroom.example", "mailto:safety@newsroom.example"],
    ["https://newsroom.example/report", "https://newsroom.example/report"],
    ["tel:+15550100", "tel:+15550100"],
  ])("take %j for whom to tell of a hole: %j", (securityContact, uri) => {
    expect(readSettings({ ...given, securityContact }).securityContact).toBe(uri);
  });

  it.each([
    [{ origin: "" }, "NUXT_ORIGIN is not set"],
    [{ origin: "newsroom.example" }, 'NUXT_ORIGIN is "newsroom.example"'],
    [{ origin: "javascript:alert(1)" }, "NUXT_ORIGIN is"],
    [{ apiUrl: "" }, "NUXT_API_URL is not set"],
    [{ mediaFolder: "" }, "NUXT_MEDIA_FOLDER is not set"],
    [{ previewUrl: "http://127.0.0.1:1337/preview" }, "NUXT_ADMIN_ORIGIN is not set"],
    [{ securityContact: "somebody" }, 'NUXT_SECURITY_CONTACT is "somebody"'],
    [{ securityContact: "http://newsroom.example" }, "NUXT_SECURITY_CONTACT is"],
    [{ securityContact: "mailto:a@b.example\nContact: mailto:c@d.example" }, "NUXT_SECURITY_CONTACT is"],
  ])("are refused with a sentence: %j", (wrong, sentence) => {
    expect(() => readSettings({ ...given, ...wrong })).toThrow(sentence);
  });
});
