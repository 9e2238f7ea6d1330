import { Bytes } from "../../containers/compound-file/bytes.js";
import { damaged } from "../../containers/compound-file/compound-faults.js";

/** Characters of the document that stand together in the stream. */
export interface TextPiece {
  /** The index of its first character, and of the one behind its last. */
  readonly start: number;
  readonly end: number;
  /** The offset of its first byte. */
  readonly at: number;
  readonly width: 1 | 2;
  /** Properties of the piece, applied on top of those of its characters. */
  readonly changes: Bytes;
}

const PROPERTIES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;
/** Properties that a piece names by a seven-bit number; only those used here. */
const SHORT: Readonly<Record<number, number>> = { 24: 0x2416, 25: 0x2417, 65: 0x0800, 92: 0x083c };

/** @throws InputFault if there is no piece table */
function parts(clx: Bytes): { readonly pieces: Bytes; readonly properties: readonly Bytes[] } {
  const properties: Bytes[] = [];
  let at = 0;
  while (clx.byte(at) === PROPERTIES && at < clx.length) {
    const length = clx.short(at + 1);
    properties.push(clx.part(at + 3, length));
    at += 3 + length;
  }
  if (clx.byte(at) !== PIECES) throw damaged();
  return { pieces: clx.part(at + 5, clx.long(at + 1)), properties };
}

function changesOf(number: number, properties: readonly Bytes[]): Bytes {
  if (number & 1) return properties[number >> 1] ?? new Bytes(new Uint8Array());
  const property = SHORT[(number >> 1) & 0x7f];
  return new Bytes(
    property === undefined ? new Uint8Array() : Uint8Array.of(property & 0xff, property >> 8, number >> 8),
  );
}

/** The pieces of the text in order ([MS-DOC] 2.8.35), and whether all of them are within the file. */
export interface PieceTable {
  readonly pieces: readonly TextPiece[];
  readonly isWhole: boolean;
}

/** @throws InputFault if there is none */
export function pieceTable(document: Bytes, clx: Bytes): PieceTable {
  const { pieces: list, properties } = parts(clx);
  const count = Math.floor((list.length - 4) / 12);
  const pieces: TextPiece[] = [];
  let isWhole = count > 0;
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const [start, end] = [list.long(4 * index), list.long(4 * index + 4)];
    const descriptor = 4 * (count + 1) + 8 * index;
    const place = list.long(descriptor + 2);
    const width = place & COMPRESSED ? 1 : 2;
    const at = width === 1 ? (place & ~COMPRESSED) >> 1 : place;
    const length = (end - start) * width;
    bytes += length;
    // pieces that share bytes could expand a small file without end
    if (start < end && document.has(at, length) && bytes <= document.length)
      pieces.push({ start, end, at, width, changes: changesOf(list.short(descriptor + 6), properties) });
    else isWhole = false;
  }
  return { pieces, isWhole };
}

/** The characters of Windows-1252 between the controls of ISO 8859-1, which Node 20 to 22 do not decode. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function narrow(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The characters of a piece from one byte up to another, each as one character of the result. */
export function textOf(document: Bytes, { width }: TextPiece, start: number, end: number): string {
  const bytes = document.bytes.subarray(start, end);
  return width === 1 ? narrow(bytes) : new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
}
