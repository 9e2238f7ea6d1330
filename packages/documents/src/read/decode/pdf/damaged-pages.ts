import { pagesWith } from "./structure/page-objects.js";
import { bufferOf, type RawObject, rawStreams } from "./structure/raw-objects.js";
import { unpacked } from "./structure/unpacked.js";

const PACKED = /\/Filter\s{0,6}(?:\[\s{0,6})?\/(?:FlateDecode|Fl)\b/;
/** Streams of pictures, fonts and the file's own structure, which hold neither words nor lines. */
const NO_CONTENT =
  /\/(?:Length1|Metadata|XRef|Image|Type1C|CIDFontType0C|OpenType|ICCBased)\b|\/Subtype\s{0,6}\/XML\b/;
/** Bytes unpacked from one stream, and from all. What is beyond is not examined; the engine has its own limits. */
const MOST_OF_ONE = 32 * 1024 * 1024;
const MOST_OF_ALL = 96 * 1024 * 1024;

function isContent({ text }: RawObject): boolean {
  return PACKED.test(text) && !NO_CONTENT.test(text);
}

/**
 * The pages whose content does not unpack, or does not match its checksum: the engine silently reads what it can of
 * them. Encrypted files are not examined.
 */
export function damagedPages(bytes: Uint8Array): ReadonlySet<number> {
  const file = bufferOf(bytes);
  if (file.includes("/Encrypt", 0, "latin1")) return new Set();
  const broken = new Set<number>();
  const unproved = new Set<number>();
  let isAnyWhole = false;
  let remaining = MOST_OF_ALL;
  for (const stream of rawStreams(file)) {
    if (Number.isNaN(stream.number) || !isContent(stream)) continue;
    if (remaining <= 0) break;
    const { wholeness, bytes: content } = unpacked(stream.data, Math.min(MOST_OF_ONE, remaining));
    remaining -= wholeness === "too-large" ? MOST_OF_ONE : content.length;
    if (wholeness === "whole") isAnyWhole = true;
    if (wholeness === "broken") broken.add(stream.number);
    if (wholeness === "unproved") unproved.add(stream.number);
  }
  // some programs write no checksum, or a wrong one, on any stream
  if (isAnyWhole) for (const number of unproved) broken.add(number);
  return broken.size === 0 ? broken : new Set(pagesWith(file, broken));
}
