import { crc32, deflateRawSync } from "node:zlib";
import { openArchive } from "../../read/containers/zip-archive/zip-archive.js";

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the first day that an archive knows. */
const DAY = 0x0021;
const UTF8 = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

/** The fields that both headers of a file have. */
function fieldsOf(data: Uint8Array, packed: Uint8Array, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DAY, 8);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

/**
 * The same archive with all times fixed, and with some files replaced: libraries write the time of writing, so that no
 * two files of theirs are the same.
 */
export function fixedArchive(bytes: Uint8Array, replaced: ReadonlyMap<string, string>): Uint8Array {
  const archive = openArchive(bytes);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name } of archive.entries) {
    const own = replaced.get(name);
    const data = own === undefined ? (archive.read(name) ?? new Uint8Array()) : Buffer.from(own);
    const packed = deflateRawSync(data);
    const encoded = Buffer.from(name);
    const fields = fieldsOf(data, packed, encoded.length);
    const version = Buffer.alloc(2);
    version.writeUInt16LE(VERSION);
    const places = Buffer.alloc(14);
    places.writeUInt32LE(at, 10);
    parts.push(word(LOCAL), fields, encoded, packed);
    directory.push(word(LISTED), version, fields, places, encoded);
    at += 4 + fields.length + encoded.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(archive.entries.length, 8);
  end.writeUInt16LE(archive.entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}
