import { crc32, deflateRawSync } from "node:zlib";

/** A file to be packed, and false values for its headers. */
export interface MadeFile {
  readonly name: string;
  /** The name in bytes, for encodings other than UTF-8. */
  readonly rawName?: Uint8Array;
  readonly data: Uint8Array | string;
  readonly isStored?: boolean;
  readonly size?: number;
  readonly packed?: number;
  readonly checksum?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly offset?: number;
  /** The name in its own header, if that differs from the directory's. */
  readonly localName?: string;
  /** Sizes in the fields of 64 bits. */
  readonly isLong?: boolean;
}

const UTF8 = 0x0800;

function record(
  length: number,
  ...fields: readonly (readonly [at: number, width: 2 | 4 | 8, value: number])[]
) {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A zip archive made by hand, so that each of its fields can be false. */
export function madeZip(files: readonly MadeFile[], comment = ""): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const data = typeof file.data === "string" ? encoder.encode(file.data) : file.data;
    const body = file.isStored ? data : deflateRawSync(data);
    const name = file.rawName ?? encoder.encode(file.name);
    const local = file.localName === undefined ? name : encoder.encode(file.localName);
    const flags = file.flags ?? (file.rawName ? 0 : UTF8);
    const method = file.method ?? (file.isStored ? 0 : 8);
    const checksum = file.checksum ?? crc32(data);
    const [size, packed, offset] = [file.size ?? data.length, file.packed ?? body.length, file.offset ?? at];
    const extra = file.isLong
      ? record(28, [0, 2, 1], [2, 2, 24], [4, 8, size], [12, 8, packed], [20, 8, offset])
      : new Uint8Array();
    const short = (value: number) => (file.isLong ? 0xffffffff : value);
    const header = record(
      30,
      ...([
        [0, 4, 0x04034b50],
        [4, 2, 20],
        [6, 2, flags],
        [8, 2, method],
        [14, 4, checksum],
      ] as const),
      ...([
        [18, 4, packed],
        [22, 4, size],
        [26, 2, local.length],
      ] as const),
    );
    parts.push(header, local, body);
    directory.push(
      record(
        46,
        ...([
          [0, 4, 0x02014b50],
          [6, 2, 20],
          [8, 2, flags],
          [10, 2, method],
          [16, 4, checksum],
        ] as const),
        ...([
          [20, 4, short(packed)],
          [24, 4, short(size)],
          [28, 2, name.length],
        ] as const),
        ...([
          [30, 2, extra.length],
          [42, 4, short(offset)],
        ] as const),
      ),
      name,
      extra,
    );
    at += header.length + local.length + body.length;
  }
  const listed = joined(directory);
  const note = encoder.encode(comment);
  const end = record(
    22,
    ...([
      [0, 4, 0x06054b50],
      [8, 2, files.length],
      [10, 2, files.length],
    ] as const),
    ...([
      [12, 4, listed.length],
      [16, 4, at],
      [20, 2, note.length],
    ] as const),
  );
  return joined([...parts, listed, end, note]);
}
