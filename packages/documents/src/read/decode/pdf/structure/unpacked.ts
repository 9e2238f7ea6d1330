import { inflateRawSync, inflateSync } from "node:zlib";

/** What is known of packed bytes: `unproved` unpack, but for their checksum, which is wrong or missing. */
export type Wholeness = "whole" | "unproved" | "broken" | "too-large";

/** Bytes of a header of zlib: the method of deflate, and a number that 31 divides. */
function hasHeader([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function isTooLarge(error: unknown): boolean {
  return (error as { readonly code?: string }).code === "ERR_BUFFER_TOO_LARGE";
}

/** Unpacks bytes within a limit, and says whether they match their checksum. */
export function unpacked(
  packed: Uint8Array,
  most: number,
): { readonly wholeness: Wholeness; readonly bytes: Uint8Array } {
  const nothing = new Uint8Array();
  try {
    return { wholeness: "whole", bytes: inflateSync(packed, { maxOutputLength: most }) };
  } catch (error) {
    if (isTooLarge(error)) return { wholeness: "too-large", bytes: nothing };
    if (!hasHeader(packed)) return { wholeness: "broken", bytes: nothing };
  }
  try {
    const bytes = inflateRawSync(packed.subarray(2), { maxOutputLength: most });
    return { wholeness: "unproved", bytes };
  } catch {
    return { wholeness: "broken", bytes: nothing };
  }
}
