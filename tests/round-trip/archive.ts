import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** A file of an archive, and the false values in its headers. */
export interface ArchiveFile {
  readonly name: string;
  readonly data: Buffer;
  readonly lie?: "size" | "checksum" | "method" | "offset" | "encrypted";
}

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;

/** The files of a sound archive, by its directory. */
export function unpacked(archive: Buffer): ArchiveFile[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files: ArchiveFile[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, name, extra, note] = [20, 28, 30, 32].map((field) =>
      field === 20 ? archive.readUInt32LE(at + field) : archive.readUInt16LE(at + field),
    ) as [number, number, number, number];
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(from, from + packed);
    files.push({
      name: archive.toString("utf8", at + 46, at + 46 + name),
      data: archive.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body),
    });
    at += 46 + name + extra + note;
  }
  return files;
}

/** An archive of files; a file's false values are written to its headers. */
export function packed(files: readonly ArchiveFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name: text, data, lie } of files) {
    const name = Buffer.from(text);
    const body = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800 | (lie === "encrypted" ? 1 : 0), 2);
    common.writeUInt16LE(lie === "method" ? 99 : 8, 4);
    common.writeUInt16LE(0x0021, 8);
    common.writeUInt32LE((crc32(data) ^ (lie === "checksum" ? 1 : 0)) >>> 0, 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(lie === "size" ? 1 : data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL);
    const [listed, tail] = [Buffer.alloc(6), Buffer.alloc(14)];
    listed.writeUInt32LE(LISTED);
    listed.writeUInt16LE(20, 4);
    tail.writeUInt32LE(lie === "offset" ? 7 : at, 10);
    parts.push(local, common, name, body);
    directory.push(listed, common, tail, name);
    at += local.length + common.length + name.length + body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}
