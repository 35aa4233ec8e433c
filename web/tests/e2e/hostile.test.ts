import { request } from "node:http";
import { homePath, newsFeedPath, newsPath } from "@parasol/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writtenLanguages } from "../contract-server/languages.ts";
import { openSite } from "./site.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

interface Reply {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
  readonly headers: Record<string, unknown>;
}

/** Asks with a path and headers exactly as they are, which fetch would tidy up. */
function ask(path: string, { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers, setHost: !("host" in headers) }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk) => (body += chunk));
      // Where lines may not break is of no concern here.
      response.on("end", () => resolve({ status: response.statusCode ?? 0, location: response.headers.location, body: body.replaceAll("\u00A0", " "), headers: response.headers }));
    }).on("error", reject).end();
  });
}

describe("an address that nothing was ever published under", () => {
  it.each([
    ["/en/news/no-such-text", "There is no page at this address"],
    ["/ru/novosti/no-such-text", "По этому адресу ничего нет"],
    ["/ru/temy/no-such-topic", "По этому адресу ничего нет"],
    ["/en/no-such-page", "There is no page at this address"],
    ["/en/a/b/c/d", "There is no page at this address"],
    ["/ru/news", "По этому адресу ничего нет"],
    ["/en/news/page/9999", "There is no page at this address"],
    ["/en/news/feed.xml/x", "There is no page at this address"],
    [`/en/news/${"a".repeat(1900)}`, "There is no page at this address"],
    ["/en/news/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "There is no page at this address"],
  ])("%s is a 404 in the reader's language", async (path, words) => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(reply.body).toContain(words);
    expect(reply.body).not.toContain("<script");
  });

  it("is a 404 in every language where the address names none", async () => {
    const reply = await ask("/wp-login.php");
    expect(reply.status).toBe(404);
    expect(reply.body).toContain("There is no page at this address");
    expect(reply.body).toContain("По этому адресу ничего нет");
  });
});

describe("an address that makes no sense", () => {
  it.each([
    "/en/news/page/0", "/en/news/page/01", "/en/news/page/abc", "/en/news/page/-1", "/en/news/page/1.5", "/en/news/page/2%20",
    "/en/news/page/99999999999", "/ru/novosti/stranitsa/0", "/en/topics/health/page/0", "/EN", "/EN/news", "/en-US/news",
    "/en_US", "/de/news", "/xx", "/12/news", "/e%6E%21/news", "/%E0%A4%A", "/en/news/%FF", "/en/news/%00", "/en/news/%0d%0aset-cookie:x=1",
    "/en/%", "/\\evil.example", "/en\\news",
    `/en/organisations/?/'"><script>alert(1)</script>`, "/en/news?<b>", '/ru/novosti/?people="',
  ])("%s is a 400 with a way on", async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatch(/This address cannot be right|В адресе ошибка/);
    expect(reply.body).toContain(`href="${homePath("en")}"`);
    expect([reply.location, reply.body.includes("<script")]).toEqual([undefined, false]);
  });

  it.each([`/ru/novosti/${"a".repeat(3000)}`, `/ru//novosti?people=${"x".repeat(3000)}`, `/ru/organizatsii?language=ru-x-${"a".repeat(3000)}`, `/ru/novosti/${"a/".repeat(2000)}`])("%.20s…, longer than any address here, is a 414 that leads nowhere, in the language it names", async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(414);
    expect(reply.location).toBeUndefined();
    expect(reply.body).toContain("В адресе ошибка");
    expect(reply.body).toMatch(/<html +lang="ru"/);
  });

  it("has an answer whose head a proxy can read at once, where it leads on as well", async () => {
    const reply = await ask(`/ru/novosti/?people=${"x".repeat(1900)}`);
    expect(reply.status).toBe(301);
    // nginx reads 4 KiB, unless it is told otherwise.
    expect(JSON.stringify(reply.headers).length).toBeLessThan(4_000);
  });

  it("is answered in the language it names", async () => {
    expect((await ask("/ru/novosti/stranitsa/abc")).body).toMatch(/<html +lang="ru"/);
  });

  it.each(["bad host!", "a b", "evil.example/path", "user@host", "[::1", "x".repeat(300) + "!", "host:port", "<script>"])("is not reached by the malformed host %j, and that is a 400", async (host) => {
    expect((await ask("/ru", { headers: { host } })).status).toBe(400);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])("is not written to: %s is a 405", async (method) => {
    const reply = await ask("/en", { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe("GET, HEAD");
  });
});

describe("one address for each page", () => {
  it.each([
    ["/en/", "/en"], ["/en///", "/en"], ["/ru/novosti/", "/ru/novosti"], ["//en//news//", "/en/news"],
    ["/en/news/page/1", "/en/news"], ["/ru/novosti/stranitsa/1", "/ru/novosti"], ["/en/news/?page=2", "/en/news?page=2"],
  ])("%s leads to %s in one step", async (path, target) => {
    const reply = await ask(path);
    expect([reply.status, reply.location]).toEqual([301, target]);
    expect((await ask(target)).status).toBe(200);
  });
});

describe("nobody is led off the site", () => {
  it.each(["//evil.example", "//evil.example/", "///evil.example//", "/\\evil.example/", "/%5C%5Cevil.example/", "/%2F%2Fevil.example/", "/en//evil.example/", "http://evil.example/"])("by the address %s", async (path) => {
    const reply = await ask(path);
    if (reply.location !== undefined) expect(reply.location).toMatch(/^\/(?![/\\])/);
    expect(reply.body).not.toMatch(/href="(?:https?:)?\/\/evil/);
  });

  it.each([
    { host: "evil.example" }, { "x-forwarded-host": "evil.example" }, { forwarded: "host=evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" }, { "x-forwarded-host": "bad host!" }, { "x-original-url": "/evil" },
  ] as Record<string, string>[])("by the headers %j", async (headers) => {
    for (const path of [...writtenLanguages.map(homePath), newsPath("en"), newsFeedPath("en"), "/en/", "/en/no-such-page", "/en/news/page/1", "/"]) {
      const reply = await ask(path, { headers });
      expect(reply.status).toBeLessThan(500);
      expect(`${reply.location ?? ""} ${reply.body} ${JSON.stringify(reply.headers)}`).not.toContain("evil");
    }
  });
});

describe("what the framework asks the site itself", () => {
  it.each(["/__nuxt_error", "/__nuxt_error?statusCode=500&url=//evil.example", "/%5f_nuxt_error", "/__nuxt_error%FF"])("by the address %s is asked by nobody else", async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect(reply.body).toMatch(/There is no page at this address|This address cannot be right/);
    expect(reply.body).not.toContain("<script");
  });

  it.each(["/ru/no-such-page", "/en/news/page/0"])("by a header is asked by nobody else: %s has the site's own words for what is wrong", async (path) => {
    const reply = await ask(path, { headers: { "x-nuxt-error": "true" } });
    expect(reply.body).toBe((await ask(path)).body);
    expect(reply.body).not.toContain("<script");
  });

  it("is told of what is no address at all in the site's own words", async () => {
    const reply = await ask("http:///");
    expect([reply.status, reply.headers["content-type"]]).toEqual([400, "text/html;charset=utf-8"]);
  });
});

describe("the public store", () => {
  it.each([
    "/media/..%2f..%2f..%2fetc%2fpasswd", "/media/../../../etc/passwd", "/media/%2e%2e/%2e%2e/etc/passwd", "/media/....//etc/passwd", "/media/",
    "/media", "/media/0123456789abcdef.pdf", "/media/0123456789abcdef.pdf/x", "/media/handbook.pdf", "/media/0123456789abcdef.svg", "/media/0123456789abcdef.html", "/media/0123456789ABCDEF.webp", "/media/photo.jpg",
    "/media/0123456789abcdef.webp", "/media/0123456789abcdef.webp%00.jpg", "/media/.jpg", "/media/0123456789abcdef",
  ])("has nothing under %s", async (path) => {
    const reply = await ask(path);
    expect([301, 400, 404]).toContain(reply.status);
    expect(reply.body).not.toContain("root:");
  });

  it("serves a picture that a page shows, for five minutes, as nothing but a picture", async () => {
    const html = (await ask(homePath("ru"))).body;
    const [path = ""] = /\/media\/[0-9a-f]+\.webp/.exec(html) ?? [];
    const reply = await ask(path);
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=300",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    const head = await ask(path, { method: "HEAD" });
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", reply.headers["content-length"]]);
  });
});

it("shows HTML to readers whatever their program says it accepts", async () => {
  const reply = await ask("/ru/no-such-page", { headers: { accept: "application/json", "user-agent": "curl/8" } });
  expect(reply.headers["content-type"]).toContain("text/html");
  expect(reply.body).toContain("По этому адресу ничего нет");
});
