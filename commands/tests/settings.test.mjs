import { describe, expect, it } from "vitest";
import { Refusal } from "../refusal.mjs";
import { cmsEnvironment, originAt, readSettings, siteEnvironment } from "../settings.mjs";

describe("the settings", () => {
  it("are usable when nobody sets anything", () => {
    expect(readSettings({})).toMatchObject({
      host: "127.0.0.1",
      cmsPort: 1337,
      webPort: 3000,
      siteOrigin: "http://127.0.0.1:3000",
      databaseUrl: undefined,
      smtpUrl: undefined,
    });
  });

  it("take an empty value for one that is not set", () => {
    expect(readSettings({ CMS_PORT: "", PARASOL_URL: "", DATABASE_URL: "", HOST: "" })).toEqual(readSettings({}));
  });

  it.each([
    ["CMS_PORT", "abc"],
    ["CMS_PORT", "0"],
    ["WEB_PORT", "65536"],
    ["WEB_PORT", "3000.5"],
    ["WEB_PORT", "-1"],
    ["PARASOL_URL", "newsroom.example"],
    ["PARASOL_URL", "ftp://newsroom.example"],
    ["PARASOL_URL", "https://newsroom.example/path"],
    ["PARASOL_URL", "https://newsroom.example?query"],
    ["PARASOL_URL", "https://user@newsroom.example"],
    ["DATABASE_URL", "mysql://localhost/newsroom"],
    ["SMTP_URL", "mail.example"],
    ["HOST", "localhost:3000"],
    ["HOST", "http://localhost"],
    ["PARASOL_SECURITY_CONTACT", "somebody"],
    ["PARASOL_SECURITY_CONTACT", "http://newsroom.example"],
  ])("refuse %s=%s in one sentence that names it", (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(Refusal);
    expect(read).toThrow(new RegExp(`^${name}\\b[^\\n]+\\.$`));
  });

  it("refuse one port for both servers", () => {
    expect(() => readSettings({ CMS_PORT: "3000" })).toThrow("CMS_PORT and WEB_PORT are both 3000");
  });

  it("never repeat the password of a wrong address", () => {
    expect(() => readSettings({ DATABASE_URL: "mysql://newsroom:secret@db/newsroom" })).toThrow(/newsroom:…@db/);
  });

  it("take a public origin with or without its last slash", () => {
    expect(readSettings({ PARASOL_URL: "https://newsroom.example/" }).siteOrigin).toBe("https://newsroom.example");
  });

  it.each([
    ["127.0.0.1", "http://127.0.0.1:1337"],
    ["0.0.0.0", "http://127.0.0.1:1337"],
    ["::", "http://[::1]:1337"],
    ["localhost", "http://localhost:1337"],
  ])("reach a server that listens on %s at %s", (host, origin) => {
    expect(originAt(host, 1337)).toBe(origin);
  });

  it("tell the site where the public API and the public store are", () => {
    const settings = readSettings({ CMS_PORT: "4000", WEB_PORT: "4001", PARASOL_DATA: "/srv/newsroom", HOST: "0.0.0.0" });
    expect(siteEnvironment(settings)).toEqual({
      NITRO_HOST: "0.0.0.0",
      NITRO_PORT: "4001",
      NUXT_API_URL: "http://127.0.0.1:4000/graphql",
      NUXT_MEDIA_FOLDER: "/srv/newsroom/media",
      NUXT_PAGES_FOLDER: "/srv/newsroom/pages",
      NUXT_ORIGIN: "http://127.0.0.1:4001",
      NUXT_PREVIEW_URL: "http://127.0.0.1:4000/preview",
      NUXT_ADMIN_ORIGIN: "http://127.0.0.1:4000",
      NUXT_SECURITY_CONTACT: "",
    });
  });

  it.each(["safety@newsroom.example", "mailto:safety@newsroom.example", "https://newsroom.example/report", "tel:+15550100"])("tell the site whom to tell of a hole: %s", (contact) => {
    expect(siteEnvironment(readSettings({ PARASOL_SECURITY_CONTACT: contact }))).toMatchObject({ NUXT_SECURITY_CONTACT: contact });
  });

  it("tell the CMS nothing of a database when it is to use SQLite, whatever this process has inherited", () => {
    expect(cmsEnvironment(readSettings({ DATABASE_URL: "" }))).toMatchObject({ DATABASE_URL: undefined });
  });
});
