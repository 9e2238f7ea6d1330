import { crc32, inflateRawSync } from "node:zlib";
import { encrypted } from "../file-faults.js";
import { type DirectoryEntry, readDirectory } from "./directory.js";
import { damaged, unknownMethod, unpackedTooLarge } from "./zip-faults.js";
import { ZIP_LIMITS, type ZipLimits } from "./zip-limits.js";

/** A file of an archive. */
export interface ZipEntry {
  /** With its folders, separated by slashes, as the archive has it: it is never used to write to disk. */
  readonly name: string;
  /** Bytes, unpacked, as the archive says. */
  readonly size: number;
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate expands a byte to at most 1032. */
const MOST_PER_BYTE = 1032;

interface Packed extends DirectoryEntry {
  /** Where its bytes begin. */
  readonly data: number;
}

const MEBIBYTE = 1024 * 1024;
const mebibytes = (bytes: number) => `${Math.floor(bytes / MEBIBYTE)} MiB`;

/** Where the bytes of an entry begin, by its local header, which must name the same file. */
function dataOf(bytes: Uint8Array, view: DataView, { offset, rawName }: DirectoryEntry): number {
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw damaged();
  const nameLength = view.getUint16(offset + 26, true);
  const name = bytes.subarray(offset + LOCAL_LENGTH, offset + LOCAL_LENGTH + nameLength);
  if (name.length !== rawName.length || name.some((byte, at) => byte !== rawName[at])) throw damaged();
  return offset + LOCAL_LENGTH + nameLength + view.getUint16(offset + 28, true);
}

/** The files of an archive by name, checked not to overlap: bytes that two of them share are a bomb. */
function apart(bytes: Uint8Array, entries: readonly DirectoryEntry[], until: number): Map<string, Packed> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Packed>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    // two files of one name: it is unknown which is meant
    if (files.has(entry.name)) throw damaged();
    files.set(entry.name, { ...entry, data: dataOf(bytes, view, entry) });
  }
  let end = 0;
  for (const file of [...files.values()].sort((a, b) => a.offset - b.offset)) {
    if (file.offset < end) throw damaged();
    end = file.data + file.packed;
    if (end > until) throw damaged();
  }
  return files;
}

/** An opened archive: names are read at once, the bytes of a file on demand. */
export class ZipArchive {
  /** Its files in its own order, without folders. */
  readonly entries: readonly ZipEntry[];
  readonly #bytes: Uint8Array;
  readonly #limits: ZipLimits;
  readonly #files: ReadonlyMap<string, Packed>;
  #remaining: number;

  /** @throws InputFault if the archive is damaged or holds too much */
  constructor(bytes: Uint8Array, limits: ZipLimits) {
    const { entries, start } = readDirectory(bytes, limits.entries);
    this.#files = apart(bytes, entries, start);
    this.entries = [...this.#files.values()].map(({ name, size }) => ({ name, size }));
    this.#bytes = bytes;
    this.#limits = limits;
    this.#remaining = limits.totalBytes;
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  /**
   * The bytes of a file, checked by length and checksum; undefined if there is no such file.
   * @throws InputFault if they are damaged, encrypted, or beyond the limits
   */
  read(name: string): Uint8Array | undefined {
    const file = this.#files.get(name);
    if (!file) return undefined;
    const { size, packed, data, checksum } = file;
    const { entryBytes, totalBytes } = this.#limits;
    if (size > entryBytes)
      throw unpackedTooLarge(`其中一个文件有 ${mebibytes(size)}，超过 ${mebibytes(entryBytes)}`);
    if (size > this.#remaining) throw unpackedTooLarge(`超过 ${mebibytes(totalBytes)}`);
    this.#remaining -= size;
    const unpacked = unpack(file, this.#bytes.subarray(data, data + packed));
    if (unpacked.length !== size || crc32(unpacked) !== checksum) throw damaged();
    return unpacked;
  }
}

function unpack({ method, size, packed, isEncrypted }: Packed, bytes: Uint8Array): Uint8Array {
  if (isEncrypted) throw encrypted();
  if (method === STORED) return bytes;
  if (method !== DEFLATED) throw unknownMethod();
  if (size > packed * MOST_PER_BYTE) throw damaged();
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    // also if there is more than the directory says
    throw damaged(error);
  }
}

/**
 * Opens a zip archive in memory. Nothing is unpacked until it is read.
 * @throws InputFault where it is damaged or holds too much
 */
export function openArchive(bytes: Uint8Array, limits: Partial<ZipLimits> = {}): ZipArchive {
  return new ZipArchive(bytes, { ...ZIP_LIMITS, ...limits });
}
