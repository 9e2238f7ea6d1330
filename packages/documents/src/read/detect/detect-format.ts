import type { Format } from "../../reading.js";

const SIGNATURES: readonly (readonly [Format, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["binary", [0x89, 0x50, 0x4e, 0x47]],
  ["binary", [0xff, 0xd8, 0xff]],
  ["binary", [0x47, 0x49, 0x46, 0x38]],
  ["binary", [0x1f, 0x8b]],
  ["binary", [0x52, 0x61, 0x72, 0x21]],
  ["binary", [0x37, 0x7a, 0xbc, 0xaf]],
  ["binary", [0x7f, 0x45, 0x4c, 0x46]],
];

/** Bytes that no text has, but for the zeros of UTF-16. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x0b;
}

/** Whether two-byte characters are likely: half of the bytes at even or at odd places are zero or CJK lead bytes. */
export function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096 - (4096 % 2));
  let newlinesLittle = 0;
  let newlinesBig = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    const isBreakOrAscii = (byte: number | undefined) => byte !== undefined && byte >= 0x09 && byte < 0x7f;
    if (sample[i + 1] === 0 && isBreakOrAscii(sample[i])) newlinesLittle++;
    if (sample[i] === 0 && isBreakOrAscii(sample[i + 1])) newlinesBig++;
  }
  const enough = Math.max(2, sample.length / 400);
  if (newlinesLittle > enough && newlinesLittle > newlinesBig * 4) return "utf-16le";
  if (newlinesBig > enough && newlinesBig > newlinesLittle * 4) return "utf-16be";
  return undefined;
}

/** The format of a document by its first bytes; its name says nothing. */
export function detectFormat(bytes: Uint8Array): Format {
  for (const [format, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return format;
  }
  if (looksLikeUtf16(bytes)) return "text";
  const sample = bytes.subarray(0, 8192);
  if (sample.some(isControl)) return "binary";
  const head = new TextDecoder("latin1").decode(sample.subarray(0, 512)).trimStart().toLowerCase();
  return head.startsWith("<!doctype html") || head.startsWith("<html") ? "html" : "text";
}
