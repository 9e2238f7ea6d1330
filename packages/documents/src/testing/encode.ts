/** Encodings that `encode` knows, written by hand: the runtime only encodes UTF-8. */
export type Encoding =
  | "UTF-8"
  | "UTF-8 with mark"
  | "UTF-16LE"
  | "UTF-16LE with mark"
  | "UTF-16BE"
  | "UTF-16BE with mark"
  | "GB18030";

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
}

let codes: ReadonlyMap<string, readonly number[]> | undefined;

/** The two-byte characters of GB18030, as its decoder has them. */
function twoByteCodes(): ReadonlyMap<string, readonly number[]> {
  if (codes) return codes;
  const decoder = new TextDecoder("gb18030");
  const known = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = trail === 0x7f ? "" : decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== "\ufffd") known.set(char, [lead, trail]);
    }
  }
  codes = known;
  return codes;
}

function gb18030(text: string): Uint8Array {
  const known = twoByteCodes();
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : known.get(char);
      if (!code) throw new RangeError(`GB18030 写不出 ${char}`);
      return code;
    }),
  );
}

export function encode(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.endsWith("with mark") ? `\ufeff${text}` : text;
  if (encoding.startsWith("UTF-16")) return utf16(marked, encoding.startsWith("UTF-16BE"));
  return encoding === "GB18030" ? gb18030(text) : new TextEncoder().encode(marked);
}
