import type { Bytes } from "../../containers/compound-file/bytes.js";
import { type Level, type List, MOST_LEVELS, NUMERALS } from "../docx/numbering.js";

const NO_NUMERAL = 0xff;
const SUFFIXES = ["tab", "space", "nothing"] as const;
/** Lengths of the descriptions of a list, a use of a list, and a level. */
const [LIST, USE, LEVEL] = [28, 16, 28];
const IS_SIMPLE = 1;
const ALL_IN_DIGITS = 0x04;
const RESTARTS_BY_LIMIT = 0x08;
const BEGINS_ANEW = 0x10;
const LOOKS_ANEW = 0x20;
/** More lists than any document has. */
const MOST_LISTS = 10_000;
const NO_STYLE = 0xfff;

/** A level, and the offset behind it. */
function levelAt(bytes: Bytes, at: number): { readonly level: Level; readonly next: number } {
  const words = at + LEVEL + bytes.byte(at + 24) + bytes.byte(at + 25);
  const length = bytes.short(words);
  let label = "";
  for (let index = 0; index < length && bytes.has(words + 2 + 2 * index, 2); index++) {
    const sign = bytes.short(words + 2 + 2 * index);
    // the level's number stands for its ordinal
    label += sign < MOST_LEVELS ? `%${sign + 1}` : String.fromCharCode(sign);
  }
  const number = bytes.byte(at + 4);
  const flags = bytes.byte(at + 5);
  return {
    level: {
      start: bytes.long(at) | 0,
      format: number === NO_NUMERAL ? "none" : (NUMERALS[number] ?? "decimal"),
      label,
      suffix: SUFFIXES[bytes.byte(at + 15)] ?? "tab",
      isDigits: (flags & ALL_IN_DIGITS) !== 0,
      restart: (flags & RESTARTS_BY_LIMIT) !== 0 ? bytes.byte(at + 26) : undefined,
    },
    next: words + 2 + 2 * length,
  };
}

interface Kind {
  readonly levels: readonly Level[];
  /** The style that belongs to each level. */
  readonly styles: readonly number[];
}

/** Lists by their numbers ([MS-DOC] 2.9.131, PlfLst); their levels stand behind the part, in the same order. */
function kindsOf(table: Bytes, at: number, length: number): Map<number, Kind> {
  const kinds = new Map<number, Kind>();
  const count = Math.min(table.short(at), MOST_LISTS, Math.floor(length / LIST));
  let next = at + length;
  for (let index = 0; index < count; index++) {
    const own = at + 2 + LIST * index;
    const levels: Level[] = [];
    const most = table.byte(own + 26) & IS_SIMPLE ? 1 : MOST_LEVELS;
    while (levels.length < most && table.has(next, LEVEL)) {
      const read = levelAt(table, next);
      levels.push(read.level);
      next = read.next;
    }
    const styles = Array.from({ length: MOST_LEVELS }, (_, level) => table.short(own + 8 + 2 * level));
    kinds.set(table.long(own), { levels, styles });
  }
  return kinds;
}

/** The lists of a document as its paragraphs name them: by their places among the uses of lists, from 1. */
export class DocLists {
  readonly #lists: (List & { readonly styles: readonly number[] })[] = [];

  /** @param parts offset and length of the descriptions of lists, and of their uses, in the table stream */
  constructor(
    table: Bytes,
    { lists, uses }: { readonly lists: readonly [number, number]; readonly uses: readonly [number, number] },
  ) {
    const kinds = kindsOf(table, ...lists);
    const [at, length] = uses;
    const count = Math.min(table.long(at), MOST_LISTS, Math.floor(length / USE));
    let next = at + 4 + USE * count;
    for (let index = 0; index < count; index++) {
      const id = table.long(at + 4 + USE * index);
      const kind = kinds.get(id);
      const levels: (Level | undefined)[] = [...(kind?.levels ?? [])];
      const starts = new Map<number, number>();
      // four unused bytes, then the levels that replace those of the list
      next += 4;
      for (let changed = table.byte(at + 4 + USE * index + 12); changed > 0; changed--) {
        const flags = table.long(next + 4);
        const level = flags & 0x0f;
        if ((flags & BEGINS_ANEW) !== 0) starts.set(level, table.long(next) | 0);
        next += 8;
        if ((flags & LOOKS_ANEW) === 0) continue;
        const read = levelAt(table, next);
        levels[level] = read.level;
        next = read.next;
      }
      this.#lists.push({ kind: String(id), levels, starts, styles: kind?.styles ?? [] });
    }
  }

  list(id: string): List | undefined {
    return this.#lists[Number(id) - 1];
  }

  /** The level that belongs to a style. */
  levelOfStyle(list: number, style: number): number | undefined {
    if (style === NO_STYLE) return undefined;
    const level = this.#lists[list - 1]?.styles.indexOf(style) ?? -1;
    return level < 0 ? undefined : level;
  }
}
