import { damaged } from "./compound-faults.js";

const HEADER = 512;
const ENTRY = 128;
const DIFAT_IN_HEADER = 109;
/** Larger numbers mark the end of a chain, or a free sector. */
const LAST_SECTOR = 0xfffffffa;
/** The most entries of a directory; office files have about ten. */
const MOST_ENTRIES = 100_000;

const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * A container of streams ([MS-CFB]), as Word and Excel wrote them until 2003. Every chain of sectors is followed only
 * once.
 */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #shift: number;
  readonly #miniShift: number;
  readonly #cutoff: number;
  readonly #next: Uint32Array;
  readonly #miniNext: Uint32Array;
  readonly #mini: Uint8Array;
  readonly #streams = new Map<string, Entry>();

  /** @throws InputFault where it is damaged */
  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER) throw damaged();
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#shift = this.#view.getUint16(30, true);
    this.#miniShift = this.#view.getUint16(32, true);
    this.#cutoff = this.#view.getUint32(56, true);
    if ((this.#shift !== 9 && this.#shift !== 12) || this.#miniShift < 4 || this.#miniShift > this.#shift)
      throw damaged();
    this.#next = this.#table(this.#allocation());
    this.#miniNext = this.#table(this.#chain(this.#view.getUint32(60, true)));
    const entries = this.#directory();
    const root = entries.find(({ type }) => type === ROOT);
    if (!root) throw damaged();
    this.#mini = root.size > 0 ? this.#bytesOf(this.#chain(root.start), root.size) : new Uint8Array();
    this.#list(entries, root.child);
  }

  has(name: string): boolean {
    return this.#streams.has(name.toLowerCase());
  }

  /**
   * The bytes of a stream of the root; undefined if there is no such stream. If the stream is cut short, the rest that
   * is there.
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#streams.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.size >= this.#cutoff) return this.#bytesOf(this.#chain(entry.start), entry.size);
    const parts: Uint8Array[] = [];
    const size = 1 << this.#miniShift;
    for (const sector of chainOf(this.#miniNext, entry.start))
      parts.push(this.#mini.subarray(sector * size, (sector + 1) * size));
    return together(parts, entry.size);
  }

  get #sectors(): number {
    return Math.ceil(Math.max(0, this.#bytes.length - (1 << this.#shift)) / (1 << this.#shift));
  }

  #sector(index: number): Uint8Array {
    const start = (index + 1) << this.#shift;
    return this.#bytes.subarray(start, start + (1 << this.#shift));
  }

  /** The sectors of the allocation table, which names the next sector of each chain. */
  #allocation(): number[] {
    const sectors: number[] = [];
    const add = (sector: number) => {
      if (sector < this.#sectors) sectors.push(sector);
    };
    for (let at = 0; at < DIFAT_IN_HEADER; at++) add(this.#view.getUint32(76 + 4 * at, true));
    const perSector = (1 << this.#shift) / 4 - 1;
    let more = this.#view.getUint32(68, true);
    for (let count = 0; more < this.#sectors; count++) {
      const start = (more + 1) << this.#shift;
      if (count > this.#sectors || start + 4 * (perSector + 1) > this.#bytes.length) throw damaged();
      for (let at = 0; at < perSector; at++) add(this.#view.getUint32(start + 4 * at, true));
      more = this.#view.getUint32(start + 4 * perSector, true);
    }
    // a file's table is never larger than the file; sectors named twice are forged
    if (sectors.length > this.#sectors || new Set(sectors).size < sectors.length) throw damaged();
    return sectors;
  }

  #table(sectors: readonly number[]): Uint32Array {
    const bytes = together(
      sectors.map((sector) => this.#sector(sector)),
      sectors.length << this.#shift,
    );
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(4 * at, true));
  }

  #chain(start: number): number[] {
    return chainOf(this.#next, start).filter((sector) => sector < this.#sectors);
  }

  #bytesOf(sectors: readonly number[], size: number): Uint8Array {
    return together(
      sectors.map((sector) => this.#sector(sector)),
      size,
    );
  }

  #directory(): Entry[] {
    const sectors = this.#chain(this.#view.getUint32(48, true));
    const bytes = this.#bytesOf(sectors, sectors.length << this.#shift);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = Math.min(Math.floor(bytes.length / ENTRY), MOST_ENTRIES);
    return Array.from({ length: count }, (_, index): Entry => {
      const at = index * ENTRY;
      const length = Math.min(Math.max(0, view.getUint16(at + 64, true) - 2), 62);
      return {
        name: new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length)),
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }

  /** Lists the streams right beneath the root: those of embedded objects have the same names. */
  #list(entries: readonly Entry[], first: number): void {
    const seen = new Set<number>();
    const open = [first];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const entry = entries[index];
      if (!entry || seen.has(index)) continue;
      seen.add(index);
      open.push(entry.left, entry.right);
      if (entry.type === STREAM) this.#streams.set(entry.name.toLowerCase(), entry);
    }
  }
}

/** @throws InputFault if the chain is a cycle */
function chainOf(next: Uint32Array, start: number): number[] {
  const chain: number[] = [];
  const seen = new Uint8Array(next.length);
  for (
    let sector = start;
    sector < LAST_SECTOR && sector < next.length;
    sector = next[sector] ?? LAST_SECTOR
  ) {
    if (seen[sector]) throw damaged();
    seen[sector] = 1;
    chain.push(sector);
  }
  return chain;
}

/** Pieces as one, no longer than `size`. */
function together(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      size,
      parts.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    if (at >= whole.length) break;
    whole.set(part.subarray(0, whole.length - at), at);
    at += part.length;
  }
  return whole;
}
