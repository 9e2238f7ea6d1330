const UTF8_FLAG = 0x0800;
/** Info-ZIP's extra field with the name in UTF-8, beside a name in any other encoding. */
const UNICODE_PATH = 0x7075;

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The body of an extra field. */
export function extraField(extra: Uint8Array, wanted: number): Uint8Array | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === wanted) return extra.subarray(at + 4, end);
    at = end;
  }
  return undefined;
}

/** The name of an entry: UTF-8 if it is valid, else GB18030, the encoding of Chinese Windows. */
export function entryName(bytes: Uint8Array, extra: Uint8Array, flags: number): string {
  const unicode = flags & UTF8_FLAG ? undefined : extraField(extra, UNICODE_PATH)?.subarray(5);
  const name =
    (unicode && decodedAs("utf-8", unicode)) ??
    decodedAs("utf-8", bytes) ??
    decodedAs("gb18030", bytes) ??
    new TextDecoder("latin1").decode(bytes);
  // some programs of Windows write its separator
  return name.replaceAll("\\", "/");
}
