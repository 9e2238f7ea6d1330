import { entryName, extraField } from "./entry-name.js";
import { damaged, unpackedTooLarge } from "./zip-faults.js";

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END_64 = 0x06064b50;
const END_64_LENGTH = 56;
const HEADER = 0x02014b50;
const HEADER_LENGTH = 46;
const ZIP64 = 0x0001;
const UNKNOWN_16 = 0xffff;
const UNKNOWN_32 = 0xffffffff;

/** A file of an archive, according to its directory. */
export interface DirectoryEntry {
  readonly name: string;
  /** Unpacked bytes according to the directory; checked when the file is read. */
  readonly size: number;
  readonly packed: number;
  readonly checksum: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its local header begins. */
  readonly offset: number;
  /** Its name as written. */
  readonly rawName: Uint8Array;
}

export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** Where the directory begins; files must end before it. */
  readonly start: number;
}

/** A number of eight bytes; one beyond any file in memory is refused. */
function long(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}

/** Where the record at the end begins: the last one whose comment fills the rest of the file, or else fits in it. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  let loose: number | undefined;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const end = at + END_LENGTH + view.getUint16(at + 20, true);
    if (end === view.byteLength) return at;
    // bytes were appended on the way
    if (end < view.byteLength) loose ??= at;
  }
  if (loose === undefined) throw damaged();
  return loose;
}

interface Extent {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function extentOf(view: DataView): Extent {
  const end = endOf(view);
  const short = {
    disk: view.getUint16(end + 4, true),
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  const isLong = short.count === UNKNOWN_16 || short.size === UNKNOWN_32 || short.start === UNKNOWN_32;
  const locator = end - LOCATOR_LENGTH;
  if (isLong && locator >= 0 && view.getUint32(locator, true) === LOCATOR) {
    const at = long(view, locator + 8);
    if (at + END_64_LENGTH > locator || view.getUint32(at, true) !== END_64) throw damaged();
    const [count, size, start] = [long(view, at + 32), long(view, at + 40), long(view, at + 48)];
    if (start + size > at) throw damaged();
    return { count, start, end: start + size };
  }
  if (short.disk !== 0 || short.start + short.size > end) throw damaged();
  return { count: short.count, start: short.start, end: short.start + short.size };
}

/** Numbers too large for four bytes, which are in an extra field in this order. */
function inFull(extra: Uint8Array, short: readonly number[]): number[] {
  const field = extraField(extra, ZIP64);
  const view = field && new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  return short.map((value) => {
    if (value !== UNKNOWN_32 || !view) return value;
    if (at + 8 > view.byteLength) throw damaged();
    at += 8;
    return long(view, at - 8);
  });
}

/**
 * The directory at the end of an archive.
 * @throws InputFault if there is none, or if it contradicts itself or has too many entries
 */
export function readDirectory(bytes: Uint8Array, most: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = extentOf(view);
  if (count > most) throw unpackedTooLarge(`有 ${count} 个文件，超过 ${most} 个`);
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + HEADER_LENGTH > end || view.getUint32(at, true) !== HEADER) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + HEADER_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    const rawName = bytes.subarray(at + HEADER_LENGTH, nameEnd);
    const extra = bytes.subarray(nameEnd, extraEnd);
    const [size = 0, packed = 0, offset = 0] = inFull(extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: entryName(rawName, extra, flags),
      size,
      packed,
      checksum: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      offset,
      rawName,
    });
    at = next;
  }
  return { entries, start };
}
