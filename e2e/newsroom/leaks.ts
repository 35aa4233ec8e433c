/** Stands before a real server and lets out words that its answers do not hold: each leak in one kind of answer, in one disguise. */
import { createServer } from "node:http";
import { once } from "node:events";
import { deflateSync, crc32, gzipSync } from "node:zlib";
import { askAsBrowsersDo as ask } from "../../commands/rehearsal/ask.mjs";

interface Passing {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly headers: Record<string, string | string[]>;
  text: string;
  bytes: Buffer;
}

export interface Leak {
  readonly name: string;
  readonly word: string;
  /** Changes the answer where it is of the kind that leaks. */
  readonly spill: (answer: Passing) => void;
}

const isPage = ({ type, status }: Passing): boolean => type.startsWith("text/html") && status === 200;
const isGraphql = ({ path, type }: Passing): boolean => path.startsWith("/graphql") && /json/.test(type);
const before = (mark: string, text: string) => (answer: Passing): void => {
  answer.text = answer.text.replace(mark, () => text + mark);
};
const on = (is: (answer: Passing) => boolean, spill: (answer: Passing) => void) => (answer: Passing): void => {
  if (is(answer)) spill(answer);
};
const numbered = (word: string): string => Array.from(word, (letter) => `&#${letter.codePointAt(0)};`).join("");
const escaped = (word: string): string => Array.from(word, (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).join("");

function leak(name: string, word: string, spill: (answer: Passing) => void): Leak {
  return { name, word, spill };
}

export const leaks: readonly Leak[] = [
  leak("text of a page", "vytek-jj01-text", on((answer) => isPage(answer) && /\/news\/./.test(answer.path), before("</main>", "<p>vytek-jj01-text</p>"))),
  leak("attribute of a page", "vytek-jj02-attribute", on((answer) => isPage(answer) && /\/events\/./.test(answer.path), before("</main>", '<img alt="vytek-jj02-attribute">'))),
  leak("comment in a page", "vytek-jj03-comment", on((answer) => isPage(answer) && /\/organisations\/./.test(answer.path), before("</main>", "<!-- vytek-jj03-comment -->"))),
  leak("numbered letters in a page", "Вытекло-жж04-номера", on((answer) => isPage(answer) && /\/topics$/.test(answer.path), before("</main>", numbered("Вытекло-жж04-номера")))),
  leak("Cyrillic in another case", "Вытекло-Жж05-Ёмкость", on((answer) => isPage(answer) && /\/places\/./.test(answer.path), before("</main>", "ВЫТЕКЛО-ЖЖ05-ЕМКОСТЬ"))),
  leak("percent-encoded in an address", "Вытекло-жж06-адрес", on((answer) => isPage(answer) && /\/resources$/.test(answer.path), before("</main>", `<a href="?q=${encodeURIComponent("Вытекло-жж06-адрес")}">`))),
  leak("base64 in an attribute", "Вытекло-жж07-base64", on((answer) => isPage(answer) && answer.path === "/en", before("</main>", `<i data-x="${Buffer.from("(Вытекло-жж07-base64").toString("base64")}"></i>`))),
  leak("cut by markup and soft hyphens", "vytek-jj08-hyphens", on((answer) => isPage(answer) && answer.path === "/ru", before("</main>", "vy<b>tek</b>-jj\u00ad08-hy\u200bph&shy;ens"))),
  leak("structured data of a page", "vytek-jj09-structured", on((answer) => isPage(answer) && answer.text.includes("ld+json"), (answer) => {
    answer.text = answer.text.replace(/(<script type="application\/ld\+json"[^>]*>\s*\{)/, `$1"author":"${escaped("vytek-jj09-structured")}",`);
  })),
  leak("page that is not there", "vytek-jj10-missing", on(({ status, type }) => status === 404 && type.startsWith("text/html"), before("</main>", "vytek-jj10-missing"))),
  leak("page that is gone", "vytek-jj11-gone", on(({ status }) => status === 410, before("</main>", "vytek-jj11-gone"))),
  leak("header", "vytek-jj12-header", on(({ path }) => path.endsWith("/robots.txt"), ({ headers }) => (headers["x-rendered-by"] = "vytek-jj12-header"))),
  leak("ETag", "vytek-jj13-etag", on(({ path }) => path.startsWith("/media/"), ({ headers }) => (headers.etag = `"${Buffer.from("vytek-jj13-etag").toString("base64url")}"`))),
  leak("cookie of a redirect", "vytek-jj14-cookie", on(({ status }) => status === 301, ({ headers }) => (headers["set-cookie"] = ["a=b", "editor=vytek-jj14-cookie"]))),
  leak("RSS", "Вытекло-жж15-лента", on(({ type }) => type.includes("rss"), before("</channel>", "<item><description>&lt;p&gt;Вытекло&#45;жж15&#x2d;лента&lt;/p&gt;</description></item>"))),
  leak("sitemap", "vytek-jj16-sitemap", on(({ path }) => /\/sitemap\/./.test(path), before("</urlset>", "<url><loc>http://newsroom.example/en/news/vytek-jj16-sitemap</loc></url>"))),
  leak("error message of the API", "vytek-jj17-error", on((answer) => isGraphql(answer) && answer.text.includes('"errors"'), (answer) => {
    answer.text = answer.text.replace('"message":"', '"message":"SQLITE_ERROR at vytek-jj17-error: ');
  })),
  leak("deep in an answer of the API", "Вытекло-жж18-глубоко", on((answer) => isGraphql(answer) && answer.text.includes('"presenter":{'), (answer) => {
    answer.text = answer.text.replace('"presenter":{', `"presenter":{"editor":"${escaped("Вытекло-жж18-глубоко")}",`);
  })),
  leak("a count that tells of drafts", "71850319", on((answer) => isGraphql(answer) && answer.text.includes('"totalCount"'), (answer) => {
    answer.text = answer.text.replace(/"totalCount":\d+/, '"totalCount":71850319');
  })),
  leak("EXIF of a picture", "vytek-jj20-exif", on(({ type }) => type === "image/jpeg", (answer) => {
    const words = Buffer.from("Exif\0\0vytek-jj20-exif");
    const head = Buffer.from([0xff, 0xe1, 0, words.length + 2]);
    answer.bytes = Buffer.concat([answer.bytes.subarray(0, 2), head, words, answer.bytes.subarray(2)]);
  })),
  leak("author of a PDF, two bytes a letter", "Вытекло-жж21-автор", on(({ type }) => type === "application/pdf", (answer) => {
    answer.bytes = Buffer.concat([answer.bytes, Buffer.from(`\n% `), Buffer.from("Вытекло-жж21-автор", "utf16le").swap16()]);
  })),
  leak("compressed text in a card", "vytek-jj22-card", on(({ type }) => type === "image/png", (answer) => {
    const chunk = Buffer.concat([Buffer.from("zTXtAuthor\0\0"), deflateSync("vytek-jj22-card")]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length - 4);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(chunk));
    answer.bytes = Buffer.concat([answer.bytes.subarray(0, 33), length, chunk, sum, answer.bytes.subarray(33)]);
  })),
  leak("file name in a set of pictures", "vytek-jj23-file", on((answer) => isPage(answer) && answer.text.includes("srcset="), (answer) => {
    answer.text = answer.text.replace('srcset="', 'srcset="/media/vytek_jj23_file.jpg 1w, ');
  })),
  leak("style sheet, compressed on the way", "vytek-jj24-style", on(({ type }) => type.startsWith("text/css"), (answer) => {
    answer.bytes = gzipSync(`${answer.text}\n/* vytek-jj24-style */`);
    answer.headers["content-encoding"] = "gzip";
  })),
  leak("words beside a status", "vytek-jj25-status", on(({ status }) => status === 405, ({ headers }) => (headers[statusText] = "Not Allowed for vytek-jj25-status"))),
];

const statusText = ":status-text";

/** Passes everything on to `origin`, and back with every leak. */
export async function openLeaks(origin: string): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      const headers = Object.fromEntries(Object.entries(request.headers).flatMap(([name, value]) => (typeof value === "string" && name !== "accept-encoding" ? [[name, value]] : [])));
      ask(origin, request.url ?? "/", { method: request.method ?? "GET", headers, body: Buffer.concat(chunks).toString("utf8") }).then(
        (answer) => {
          const passing: Passing = { path: request.url ?? "/", status: answer.status, type: answer.headers["content-type"] ?? "", headers: { ...answer.headers } as Record<string, string | string[]>, text: answer.text, bytes: answer.bytes };
          for (const { spill } of leaks) spill(passing);
          const { [statusText]: reason = answer.statusText, ["transfer-encoding"]: _chunked, ["content-length"]: _length, ...out } = passing.headers;
          response.writeHead(answer.status, String(reason), out);
          response.end(passing.text === answer.text ? passing.bytes : passing.text);
        },
        () => response.destroy(),
      );
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no address to leak at.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
