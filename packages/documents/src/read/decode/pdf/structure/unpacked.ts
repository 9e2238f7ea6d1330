import { inflateRawSync, inflateSync } from "node:zlib";

/** The state of packed bytes: `unproved` ones unpack, but their checksum is wrong or missing. */
export type Wholeness = "whole" | "unproved" | "broken" | "too-large";

/** Whether bytes begin with a zlib header: the method is deflate, and the first two bytes are a multiple of 31. */
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
