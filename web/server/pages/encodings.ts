import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

/** Below this many characters the headers weigh more than what compression saves. */
export const worthCompressing = 1024;

export const compressors = {
  // Level 5 costs a page about a millisecond; the highest, a hundred.
  br: (body: string | Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: string | Buffer) => promisify(gzip)(body),
} as const satisfies Record<Encoding, unknown>;

/** The shorter of what a client takes (`Accept-Encoding`); `undefined`: as it is. */
export function chooseEncoding(accepted: string): Encoding | undefined {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return "br";
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return "gzip";
  return undefined;
}
