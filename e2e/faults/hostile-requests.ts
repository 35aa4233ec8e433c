/**
 * Requests to a site that no browser sends: addresses, methods, hosts and headers that try to lead it astray, to be kept for others, or to be too much.
 * Each is written as bytes. Whatever a stranger may not bring into an answer has the word `poison` in it.
 */
import fc from "fast-check";
import { Choices } from "../../cms/tests/choices.ts";

/** Stands in everything that no answer may repeat. */
export const poison = "poisonous";

export interface HostileRequest {
  readonly bytes: Buffer;
  /** Why no answer may come at all; else one must. */
  readonly mayStaySilent?: string;
  /** Whether it announces a body that may never come: who waits for all of it before asking others may close in the end without a word. */
  readonly owesBody: boolean;
  /** Statuses of 500 and more that HTTP has for a version or a transfer coding that a server does not speak (RFC 9110, 15.6.2 and 15.6.6). */
  readonly unspoken: readonly number[];
}

interface Target {
  /** `host:port` of the site's own origin. */
  readonly host: string;
  /** Addresses of the site that answer. */
  readonly paths: readonly string[];
}

const evil = `evil-${poison}.example`;

/** Parts of an address, as they stand on the wire (latin1). */
const segments: readonly string[] = [
  "..", ".", "%2e%2e", "%2E%2e%2f", "..%2f..%2f..%2fetc%2fpasswd", "%252e%252e%252f", "%c0%ae%c0%ae", "%00", "%0d%0aset-cookie:%20a=b", "%0a", "%0D%0A%0D%0A<script>", "%", "%%", "%f", "%zz", "%ff%fe", "%E0%A4%A",
  "%F0%9F%98%80", "%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8", "%ED%A0%80", "%u002e", "%5c%5cevil", "\\", "\\\\evil.example", ";jsessionid=1", ";a=b;c", ":80", "@evil.example", "user:pass@evil.example", "*", "~root", "'\"><script>alert(1)</script>", "<script>",
  "{{7*7}}", "${7*7}", "$(id)", "`id`", "|id", "\x01", "\x7f", "\x80", "\xff\xfe", "\xd0\xbd", "\t", " ", "#fragment", "?", "??x", "&a=b", "=", "+", ",", "a".repeat(300), "%41".repeat(200), "feed.xml", "card.png", "page", "1", "0", "-1", "99999999999999999999", "1e9", "EN", "en", "ru", "zz", "xn--e1afmkfd",
  "__proto__", "constructor", "toString", "index.html", ".git", ".env", "wp-admin", "graphql", "media", "_nuxt", "preview", "null", "undefined", "NaN", "CON", "a.php", "favicon.ico",
];

/** Addresses that only programs behind the site know. */
const inner: readonly string[] = [
  "/__nuxt_error?statusCode=500&message=x&url=//evil.example", "/__nuxt_error", "/__nuxt_island/Body_1.json?props={}", "/_nuxt/", "/_nuxt/../../server/index.mjs", "/_nuxt/%2e%2e/%2e%2e/server/index.mjs", "/_nuxt/builds/latest.json", "/_payload.json", "/en/_payload.json", "/en/news/_payload.json?x=1",
  "/_ipx/w_9999/https://evil.example/x.png", "/_i18n/x/en/messages.json", "/_i18n/default/en/messages.json", "/api/", "/api/_nuxt_icon/x.json", "/_vfs.json", "/_fonts/x", "/__sitemap__/style.xsl", "/_scalar", "/_openapi.json", "/_swagger",
  "/.well-known/security.txt", "/.well-known/../robots.txt", "/robots.txt", "/sitemap.xml", "/en/sitemap/news-1.xml", "/en/sitemap/", "/health", "/metrics", "/graphql", "/graphql?query={__typename}", "/preview", "/preview/x", "/preview/AAAA.BBBB.CCCC/en", "/preview//en", "/favicon.ico", "/media/", "/media/../pages.sqlite",
  "/media/0123456789abcdef.jpg", "/media/0123456789abcdef.jpg/", "/media/0123456789abcdef.jpg?x", "/media/%30123456789abcdef.jpg", "/media//0123456789abcdef.jpg", "/media/0123456789abcdef.pdf",
];

const queries: readonly ((choices: Choices) => string)[] = [
  () => "",
  () => "?",
  () => `?x=${poison}`,
  () => `?utm_source=${poison}&fbclid=${poison}`,
  () => `?place=${poison}`,
  (choices) => `?kind=${choices.of(["group", "NETWORK", "__proto__", "%00", "%FF", "../x", "group&kind=network"])}`,
  (choices) => `?people=${"x".repeat(choices.below(250) * 20)}`,
  () => `?area=${encodeURIComponent(`"><script>${poison}</script>`)}`,
  (choices) => `?language=${choices.of(["ru", "xx", "en-US", "%D1%8F", "", "a[]=b"])}`,
  () => "?place[]=a&place[]=b&place[__proto__][x]=y",
  () => "?network=a%0d%0aset-cookie:x=y",
  (choices) => `?${"a=b&".repeat(choices.below(250) * 8)}`,
  () => "?%",
  () => "?%FF%FE=%00",
  () => "?url=//evil.example&redirect=https://evil.example&next=//evil.example",
  () => "?page=2",
  () => "?__nuxt_error=1&_data=1",
  () => "?query={__typename}",
];

const methods: readonly string[] = ["GET", "GET", "GET", "GET", "GET", "GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "POST", "PROPFIND", "PURGE", "get", "GETT", "G\x00T", "G ET", "", "X".repeat(200), "CONNECT"];
const versions: readonly string[] = ["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "http/1.1", "HTP/1.1", "HTTP/1.", ""];

const hosts: readonly string[] = [
  evil, `${evil}:80`, `${evil}/path`, `user@${evil}`, `${evil}#`, `${evil}\\`, `${evil}, other`, `"${evil}"`, "", " ", "localhost", "127.0.0.1", "[::1]", "[::1", "[::1%25lo]", "0", "::1", "a".repeat(300), "a".repeat(9_000), "x:99999", "x:-1", "x:80:80", "bad host", "<script>", `${evil}%00`, "xn--a", "\xff\xfe", "..", ".", "-",
];

const manyHeaders = Array.from({ length: 150 }, (_, number) => `x-${number}: ${poison}`).join("\r\n");

/** Lines of headers, as they stand on the wire. */
const headers: readonly string[] = [
  `X-Forwarded-Host: ${evil}`, `X-Forwarded-Host: ${evil}\r\nX-Forwarded-Proto: https`, `X-Forwarded-Proto: ${poison}`, `X-Forwarded-Proto: javascript`, `X-Forwarded-Port: 1${poison}`, `X-Forwarded-For: ${poison}`, `X-Forwarded-Prefix: /${poison}`, `X-Forwarded-Path: //${evil}`, `X-Forwarded-Server: ${evil}`, `X-Forwarded-Scheme: ${poison}`, `X-Forwarded-Uri: /${poison}`,
  `Forwarded: host=${evil};proto=https;for="[::1]"`, `Forwarded: for=${poison}, host=${evil}`, `X-Host: ${evil}`, `X-Original-Host: ${evil}`, `X-Original-URL: /${poison}`, `X-Rewrite-URL: //${evil}`, `X-Override-URL: /${poison}`, `X-HTTP-Method-Override: DELETE`, `X-Method-Override: POST`, `X-HTTP-Host-Override: ${evil}`, `X-Real-IP: ${poison}`, `CF-Connecting-IP: ${poison}`, `True-Client-IP: ${poison}`, `Via: 1.1 ${poison}`,
  `Origin: https://${evil}`, `Referer: https://${evil}/`, "Access-Control-Request-Method: PUT", `User-Agent: ${poison}<script>`, "User-Agent:", `Cookie: session=${poison}`, `Cookie: i18n_redirected=ru; ${poison}=1`, `Cookie: ${"a=b; ".repeat(800)}`, `Cookie: __proto__=${poison}`, `Cookie: nuxt-session=${poison}; color-mode=dark; preview=1`,
  "Accept-Language: ru", "Accept-Language: ru;q=9, en;q=-1", `Accept-Language: ${poison}`, `Accept-Language: ${"x-".repeat(2_000)}`, "Accept: application/json", "Accept: text/x-component, */*;q=0.1", "Accept: image/avif", `Accept: ${"a/b,".repeat(1_000)}`, "Accept-Encoding: br;q=0, gzip;q=0.0, *", "Accept-Encoding: br", "Accept-Encoding: gzip, deflate, br, zstd", "Accept-Encoding: identity;q=0", `Accept-Encoding: ${poison}`, `Accept-Charset: ${poison}`,
  "If-None-Match: *", `If-None-Match: W/"${poison}"`, `If-None-Match: ${'"x",'.repeat(1_000)}`, "If-Match: nothing", "If-Modified-Since: Sat, 01 Jan 2050 00:00:00 GMT", `If-Modified-Since: ${poison}`, "If-Unmodified-Since: Sat, 01 Jan 2000 00:00:00 GMT", "Range: bytes=0-", "Range: bytes=0-0,1-1,2-2", "Range: bytes=0-18446744073709551615", "Range: bytes=-1", `Range: ${poison}`, 'If-Range: "x"\r\nRange: bytes=5-',
  "Expect: 100-continue", `Expect: ${poison}`, "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA", "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13", "Connection: close, host, x-forwarded-host", `Connection: ${poison}`, "Keep-Alive: timeout=99999", "TE: trailers, deflate", "Trailer: host", `Proxy: http://${evil}`, `Proxy-Connection: keep-alive`, `Proxy-Authorization: Basic ${poison}`,
  "Transfer-Encoding: chunked", "Transfer-Encoding: identity", "Transfer-Encoding: chunked, identity", "Transfer-Encoding : chunked", "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked\r\nContent-Length: 5", "Content-Length: 5", "Content-Length: 0", "Content-Length: -1", "Content-Length: 0x5", "Content-Length: 1e3", "Content-Length: 99999999999999999999", "Content-Length: 5\r\nContent-Length: 6", "Content-Type: multipart/form-data; boundary=x", "Content-Encoding: br",
  `X-Newsroom-Preview: ${poison}`, "X-Newsroom-Preview: none", `X-Nuxt-Error: ${poison}`, `X-Nitro-Prerender: /${poison}`, `X-Nuxt-Payload: 1`, `X-Middleware-Subrequest: ${poison}`, `Parasol-Not-Before: ${poison}`, "Parasol-Not-Before: AAAA", `Authorization: Bearer ${poison}`, "Cache-Control: no-cache", "Cache-Control: max-age=0, only-if-cached", "Pragma: no-cache", "Purpose: prefetch", "Sec-Fetch-Mode: cors", "Save-Data: on", "Service-Worker: script", "DNT: 1",
  `Folded: a\r\n ${poison}`, `Bad Name: ${poison}`, `: ${poison}`, poison, `X-Null: a\0${poison}`, `X-Bell: \x07${poison}`, `X-High: \xff\xfe${poison}`, `X-CR: a\r${poison}`, `X-LF: a\nX-Injected: ${poison}`, `X-${"long".repeat(500)}: ${poison}`, `X-Long: ${"x".repeat(7_000)}`, `X-Overlong: ${"x".repeat(20_000)}`, manyHeaders, "__proto__: x", "constructor: x", "host2: y",
];

/** A second request behind the first, for those who disagree about where the first ends. */
const smuggled = (host: string, path: string) => `GET ${path}?${poison} HTTP/1.1\r\nHost: ${host}\r\nX-Forwarded-Host: ${evil}\r\nConnection: close\r\n\r\n`;

export function hostileRequests(target: Target): fc.Arbitrary<HostileRequest> {
  return fc.uint8Array({ minLength: 6, maxLength: 40, size: "max" }).map((numbers) => writeRequest(target, new Choices(numbers)));
}

function writeRequest({ host, paths }: Target, choices: Choices): HostileRequest {
  const path = writePath(paths, choices);
  const method = choices.onceIn(3) ? choices.of(methods) : "GET";
  const version = choices.onceIn(8) ? choices.of(versions) : "HTTP/1.1";
  const lines = choices.onceIn(4) ? writeHosts(host, choices) : [`Host: ${host}`];
  for (let count = choices.below(4); count > 0; count -= 1) lines.push(choices.of(headers));
  lines.push("Connection: close");
  const newline = choices.onceIn(40) ? "\n" : "\r\n";
  const tail = choices.onceIn(25) ? writeTail(host, paths, choices) : "";
  const bytes = Buffer.from(`${method} ${path} ${version}${newline}${lines.join(newline)}${newline}${newline}${tail}`, "latin1");
  const unspoken = [...(/^HTTP\/1\.[01]$/.test(version) ? [] : [505]), ...(lines.some((line) => /^transfer-encoding/i.test(line)) ? [501] : [])];
  const request = { bytes, unspoken, owesBody: lines.some((line) => /transfer-encoding|content-length: ?[1-9]/i.test(line)) };
  // https://nodejs.org/api/http.html#event-connect: without a listener the connection is closed.
  if (method === "CONNECT") return { ...request, mayStaySilent: "Node closes the connection of who asks for a tunnel." };
  // RFC 1945, 6: the answer to a line without a version is a body alone.
  return version === "" ? { ...request, mayStaySilent: "Who names no version gets no head." } : request;
}

function writePath(paths: readonly string[], choices: Choices): string {
  const known = choices.of(paths);
  const query = choices.onceIn(3) ? choices.of(queries)(choices) : "";
  const sorts = [
    () => known,
    () => `${known}/${choices.of(segments)}`,
    () => `${known}/${choices.of(segments)}/${choices.of(segments)}`,
    () => `/${choices.of(segments)}${known}`,
    () => `//${choices.of([evil, "", "/evil.example", "\\evil.example", "%2fevil.example", "evil.example%2f.."])}${choices.of(["", "/", "//", known])}`,
    () => `${known}${"/".repeat(1 + choices.below(5))}`,
    () => known.replaceAll("/", choices.of(["//", "/./", "/%2e/", "%2f", "\\", "///", "/;/"])),
    () => encodeSome(known, choices),
    () => choices.of(inner),
    () => `http://${choices.of([evil, "evil.example", "user@evil.example:1", ""])}${known}`,
    () => choices.of(["*", "evil.example:443", "", known.slice(1), `https:${known}`, "?", "#", `javascript:alert(1)`, ` ${known}`, `${known}\t`, "\\\\evil.example\\x"]),
    () => `${known}/${"a/".repeat(choices.below(256))}`,
    () => `${known}/${"x".repeat(choices.below(256) * 70)}`,
    () => known.toUpperCase(),
    () => `${known.slice(0, 1 + choices.below(known.length))}${choices.of(segments)}`,
  ];
  return choices.of(sorts)() + query;
}

function encodeSome(path: string, choices: Choices): string {
  return Array.from(path, (letter) => (letter !== "/" && choices.onceIn(3) ? `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}` : letter)).join("");
}

function writeHosts(host: string, choices: Choices): string[] {
  const other = choices.of(hosts);
  return choices.of([[`Host: ${other}`], [`Host: ${host}`, `Host: ${other}`], [`Host: ${other}`, `Host: ${host}`], [], [`Host : ${host}`], [`Host:${host}`], [`host: ${other}`, `x: y`], [` Host: ${other}`, `Host: ${host}`]]);
}

function writeTail(host: string, paths: readonly string[], choices: Choices): string {
  const second = smuggled(host, choices.of(paths));
  return choices.of([second, `0\r\n\r\n${second}`, `5\r\nhello\r\n0\r\n\r\n${second}`, "hello", "ffffffffffffffff\r\n", "\0".repeat(100), `\r\n\r\n${second}`, "x".repeat(5_000)]);
}
