import type { Bytes } from "../../containers/compound-file/bytes.js";

const IS_WIDE = 1;
const HAS_PHONETICS = 4;
const HAS_RUNS = 8;

function decoded(bytes: Uint8Array, isWide: boolean): string {
  return new TextDecoder(isWide ? "utf-16le" : "latin1", { ignoreBOM: true }).decode(bytes);
}

/** Reads texts from consecutive bodies ([MS-XLS] 2.5.293). */
export class BiffTextReader {
  readonly #bodies: readonly Bytes[];
  #index = 0;
  #at: number;

  /** @param at where in the first body to begin */
  constructor(bodies: readonly Bytes[], at: number) {
    this.#bodies = bodies;
    this.#at = at;
  }

  get #body(): Bytes | undefined {
    return this.#bodies[this.#index];
  }

  get isOver(): boolean {
    this.#advance();
    return this.#body === undefined;
  }

  #advance(): void {
    for (let body = this.#body; body && this.#at >= body.length; body = this.#body) {
      this.#at -= body.length;
      this.#index++;
    }
  }

  #skip(length: number): void {
    this.#at += length;
    this.#advance();
  }

  /** A text with its length in front, in two bytes. */
  text(): string {
    this.#advance();
    const length = this.#body?.short(this.#at) ?? 0;
    this.#at += 2;
    return this.characters(length);
  }

  /** A text of a given length, behind a byte that gives its encoding. */
  characters(length: number): string {
    this.#advance();
    const flags = this.#body?.byte(this.#at) ?? 0;
    this.#at += 1;
    let runs = 0;
    let phonetics = 0;
    if (flags & HAS_RUNS) {
      runs = this.#body?.short(this.#at) ?? 0;
      this.#at += 2;
    }
    if (flags & HAS_PHONETICS) {
      phonetics = this.#body?.long(this.#at) ?? 0;
      this.#at += 4;
    }
    const text = this.#characters(length, (flags & IS_WIDE) !== 0);
    this.#skip(4 * runs + phonetics);
    return text;
  }

  #characters(length: number, startsWide: boolean): string {
    let text = "";
    let isWide = startsWide;
    let rest = length;
    for (let body = this.#body; body && rest > 0; body = this.#body) {
      const width = isWide ? 2 : 1;
      const taken = Math.min(rest, Math.floor(Math.max(0, body.length - this.#at) / width));
      text += decoded(body.part(this.#at, taken * width).bytes, isWide);
      this.#at += taken * width;
      rest -= taken;
      if (rest === 0) break;
      // the next record states the encoding of its part anew
      this.#index++;
      isWide = ((this.#body?.byte(0) ?? 0) & IS_WIDE) !== 0;
      this.#at = 1;
    }
    return text;
  }
}

/** The encoding of an older workbook by its number; GB18030 if it names none. */
export function encodingOf(codePage: number | undefined): string {
  if (codePage === 1200) return "utf-16le";
  if (codePage === 950) return "big5";
  return codePage === 65001 ? "utf-8" : "gb18030";
}
