/** Reads numbers at any offset of a stream; beyond its end they are zero, as in a stream that was cut short. */
export class Bytes {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  has(at: number, length: number): boolean {
    return at >= 0 && length >= 0 && at + length <= this.bytes.length;
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  short(at: number): number {
    return this.has(at, 2) ? this.#view.getUint16(at, true) : 0;
  }

  signedShort(at: number): number {
    return this.has(at, 2) ? this.#view.getInt16(at, true) : 0;
  }

  long(at: number): number {
    return this.has(at, 4) ? this.#view.getUint32(at, true) : 0;
  }

  part(at: number, length: number): Bytes {
    const start = Math.min(Math.max(0, at), this.length);
    return new Bytes(this.bytes.subarray(start, Math.min(start + Math.max(0, length), this.length)));
  }
}
