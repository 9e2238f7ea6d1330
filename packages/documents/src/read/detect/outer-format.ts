import type { Format } from "../../reading.js";
import { markupOf } from "./markup.js";

const SIGNATURES: readonly (readonly [Format, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["binary", [0x7f, 0x45, 0x4c, 0x46]],
];

/** The first bytes, which identify the format. */
const WITHIN = 8192;

/** Control bytes that text hardly has, apart from the zeros of UTF-16. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x0b;
}

/**
 * Whether a byte is the high byte of a character usual in Chinese text: ASCII, punctuation, ideographs, full-width
 * forms.
 */
function isLikelyHighByte(byte: number): boolean {
  return byte === 0 || byte === 0x20 || byte === 0x30 || byte >= 0xfe || (byte >= 0x4e && byte <= 0x9f);
}

/**
 * The byte order if bytes are two-byte characters: by their mark, else because nearly all pairs are usual characters.
 */
export function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  // a line break or a digit has a zero byte; text in other encodings has no zeros
  if (!sample.includes(0)) return undefined;
  const pairs = sample.length >> 1;
  let little = 0;
  let big = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (isLikelyHighByte(sample[2 * pair + 1] ?? 1)) little++;
    if (isLikelyHighByte(sample[2 * pair] ?? 1)) big++;
  }
  const enough = pairs * 0.95;
  if (little > enough && little > big) return "utf-16le";
  return big > enough && big > little ? "utf-16be" : undefined;
}

/**
 * The format of a document by its first bytes alone; an archive or a container is not opened. Its name plays no part.
 */
export function outerFormat(bytes: Uint8Array): Format {
  for (const [format, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return format;
  }
  const utf16 = looksLikeUtf16(bytes);
  if (utf16) return markupOf(new TextDecoder(utf16).decode(bytes.subarray(0, WITHIN))) ?? "text";
  const sample = bytes.subarray(0, WITHIN);
  // text of a word processor may keep a few of its marks, but never a zero
  if (sample.includes(0) || sample.filter(isControl).length * 100 > sample.length) return "binary";
  // tags are ASCII in any encoding, behind the mark of UTF-8
  return markupOf(new TextDecoder("latin1").decode(sample).replace(/^ï»¿/, "")) ?? "text";
}
