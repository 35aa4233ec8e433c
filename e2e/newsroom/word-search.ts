/**
 * Looks for words in whatever clothes they may leave the house: in any case, escaped for HTML, JSON or an address, in base64 or
 * hexadecimal digits, in two bytes a letter, inside a compressed part of a file, or with signs and marks between the letters.
 */
import { inflateSync } from "node:zlib";

/** How many clothes one over another are taken off. */
const layers = 3;

/** Shorter words are looked for as they stand alone, so that no accident of digits and letters counts. */
const shortest = 8;

export class WordSearch {
  /** By the first letters of what is looked for. */
  readonly #words = new Map<string, { readonly letters: string; readonly word: string }[]>();
  readonly #numbers: RegExp | null;
  readonly #beginnings: RegExp | null;

  constructor(words: readonly string[]) {
    const numbers: string[] = [];
    for (const word of new Set(words)) {
      if (/^\d+$/.test(word)) {
        numbers.push(word);
        continue;
      }
      const letters = lettersOf(word);
      if (letters.length < shortest) throw new Error(`“${word}” is too short to be told from others.`);
      const beginning = letters.slice(0, 4);
      this.#words.set(beginning, [...(this.#words.get(beginning) ?? []), { letters, word }]);
    }
    this.#beginnings = this.#words.size > 0 ? new RegExp([...this.#words.keys()].join("|"), "gu") : null;
    this.#numbers = numbers.length > 0 ? new RegExp(`(?<![\\d.])(?:${numbers.join("|")})(?!\\d)`, "g") : null;
  }

  /** The words that are in it, each as it was given. */
  in(content: string | Buffer): ReadonlySet<string> {
    const found = new Set<string>();
    for (const text of typeof content === "string" ? undress(content) : undressBytes(content)) this.#look(text, found);
    return found;
  }

  #look(text: string, found: Set<string>): void {
    // Thousands may stand apart.
    if (this.#numbers) for (const [number] of text.replace(/(?<=\d)[\s,](?=\d{3})/gu, "").matchAll(this.#numbers)) found.add(number);
    if (!this.#beginnings) return;
    // Markup that cuts a word in two does not hide it.
    for (const letters of text.includes("<") ? [lettersOf(text), lettersOf(text.replace(/<[^>]*>/g, ""))] : [lettersOf(text)]) {
      this.#beginnings.lastIndex = 0;
      for (let match = this.#beginnings.exec(letters); match; match = this.#beginnings.exec(letters)) {
        for (const { letters: sought, word } of this.#words.get(match[0]) ?? []) if (letters.startsWith(sought, match.index)) found.add(word);
        // The next may begin within this one.
        this.#beginnings.lastIndex = match.index + 1;
      }
    }
  }
}

/** Letters and digits alone, in one case and one form. */
function lettersOf(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("ё", "е").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A text, and all that it may be under what it seems to be. */
function undress(text: string): ReadonlySet<string> {
  const all = new Set([text]);
  let outermost: readonly string[] = [text];
  for (let layer = 0; layer < layers; layer += 1) {
    const under = outermost.flatMap((one) => undressings.flatMap((undressing) => undressing(one))).filter((one) => one !== "" && !all.has(one));
    for (const one of under) all.add(one);
    outermost = under;
  }
  return all;
}

function undressBytes(bytes: Buffer): ReadonlySet<string> {
  const parts = [bytes, ...inflated(bytes)];
  const isText = !bytes.includes(0);
  return new Set(
    parts.flatMap((part) => {
      // What is in no text may stand at any byte, in one or two bytes a letter.
      if (!isText) return [part.toString("latin1"), part.toString("utf8"), ...[part, part.subarray(1)].flatMap(twoBytesALetter)];
      return [...undress(part.toString("utf8"))];
    }),
  );
}

/** Either byte may come first. A copy is read: Node 24 spoils its memory by reading two-byte letters from an odd place. */
function twoBytesALetter(bytes: Buffer): readonly string[] {
  const aligned = Buffer.alloc(bytes.length - (bytes.length % 2));
  bytes.copy(aligned);
  return [aligned.toString("utf16le"), aligned.swap16().toString("utf16le")];
}

/** What stands compressed inside a file: in a chunk of a PNG that holds words, or in a stream of a PDF. */
function inflated(bytes: Buffer): readonly Buffer[] {
  if (bytes.subarray(1, 4).equals(Buffer.from("PNG"))) return wordsOfPng(bytes).flatMap(inflate);
  if (bytes.subarray(0, 5).equals(Buffer.from("%PDF-"))) return streamsOfPdf(bytes).flatMap(inflate);
  return [];
}

/** The compressed parts of zTXt, iTXt and iCCP: what follows a keyword and one to some signs more. */
function wordsOfPng(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const kind = bytes.toString("latin1", at + 4, at + 8);
    if (!["zTXt", "iTXt", "iCCP"].includes(kind)) continue;
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const begins = content.indexOf(0x78, content.indexOf(0) + 1);
    if (begins !== -1) found.push(content.subarray(begins));
  }
  return found;
}

function streamsOfPdf(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    const begins = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    if (bytes[begins] === 0x78) found.push(bytes.subarray(begins));
  }
  return found;
}

function inflate(bytes: Buffer): readonly Buffer[] {
  try {
    return [inflateSync(bytes)];
  } catch {
    return [];
  }
}

const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "", laquo: "«", raquo: "»", hyphen: "-", period: ".", commat: "@", num: "#" };

const undressings: readonly ((text: string) => readonly string[])[] = [
  // HTML and XML.
  (text) =>
    text.includes("&")
      ? [text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,8}));?/g, (whole, decimal?: string, hex?: string, name?: string) => (name === undefined ? codePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal)) : (names[name] ?? whole)))]
      : [],
  // Addresses.
  (text) => (/%[0-9a-f]{2}/i.test(text) ? [text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"))] : []),
  // JSON, scripts and style sheets.
  (text) => (/\\(?:u|x)[0-9a-f]/i.test(text) ? [text.replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})/gi, (_, unicode?: string, hex?: string) => codePoint(parseInt(unicode ?? hex ?? "", 16)))] : []),
  // Base64, of either alphabet and begun at any of its four places.
  (text) => joined(text, /[A-Za-z0-9+/_-]{10,}/g, [0, 1, 2, 3], "base64"),
  (text) => joined(text, /[0-9a-f]{16,}/gi, [0, 1], "hex"),
];

function joined(text: string, runs: RegExp, starts: readonly number[], encoding: "base64" | "hex"): readonly string[] {
  const found = text.match(runs);
  if (!found) return [];
  return starts.map((start) => printable(found.map((run) => Buffer.from(run.slice(start), encoding).toString("utf8")).join("\n")));
}

/** What was no text leaves nothing that could be read further. */
function printable(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{P}\p{Zs}&;%\\+=<>$]{6,}/gu) ?? []).join("\n");
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
