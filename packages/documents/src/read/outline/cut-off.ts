import { type Position, type SectionTheme, withoutNumbering } from "@qingbei/domain";
import { type KnownPart, knownParts, partFiller, tablesPart } from "../../templates/contents.js";
import type { Block } from "../decode/blocks.js";
import { contentsOf, entryOf, LONGEST_LINE, partOf } from "./contents.js";
import { themeOf } from "./headings.js";

/** A document that ends before the last parts that its contents name. */
export interface CutOff {
  /** Where the contents stand. */
  readonly position: Position;
  /** The parts that are not there, as the contents name them. */
  readonly absent: readonly string[];
  /** The last part that is there. */
  readonly last: string;
  /** Whether tables may be among what is not there. */
  readonly hasLostTables: boolean;
  /** The sections that are named as absent; undefined where any may be: 第三部分 情况说明 tells of none. */
  readonly sections: readonly SectionTheme[] | undefined;
}

/** Longer names are known by either half. */
const LONG_NAME = 10;

/** What tells one part from another, whatever year and office it names. */
const tellingOf = (line: string) => partOf(line).replace(partFiller, "");
const isOfTables = (line: string) => tablesPart.test(line);

/** The titles that a text may have, beneath its contents. */
class Titles {
  readonly #lines = new Set<string>();
  readonly #themes = new Set<SectionTheme>();
  readonly #telling: Readonly<Record<"tables" | "words", string>>;

  readonly #known: readonly KnownPart[];

  /** @param cells the words of the tables, which tell of a part that has no title */
  constructor(lines: readonly string[], cells: readonly string[]) {
    const words = [...lines, ...cells].map((line) => withoutNumbering(line).replace(/[\s:：]/g, ""));
    this.#known = knownParts.filter(
      ({ marks, marksNeeded }) =>
        marks.filter((mark) => words.some((word) => mark.test(word))).length >= marksNeeded,
    );
    const told = { tables: [] as string[], words: [] as string[] };
    for (const line of lines) {
      this.#lines.add(entryOf(line));
      told[isOfTables(line) ? "tables" : "words"].push(tellingOf(line));
      const theme = isOfTables(line) ? undefined : themeOf(partOf(line));
      if (theme) this.#themes.add(theme);
    }
    this.#telling = { tables: told.tables.join("\n"), words: told.words.join("\n") };
  }

  /** Whether a part has its title, word for word. */
  has(entry: string): boolean {
    return this.#lines.has(entryOf(entry)) || this.#lines.has(partOf(entry));
  }

  /** Whether a part may have its title, in other words; undefined where its name says nothing. */
  mayHave(entry: string): boolean | undefined {
    const telling = tellingOf(entry);
    if (telling.length < 2) return undefined;
    if (this.#known.some(({ name, notName }) => name.test(telling) && !notName.test(telling))) return true;
    const theme = isOfTables(entry) ? undefined : themeOf(partOf(entry));
    if (theme && this.#themes.has(theme)) return true;
    const all = this.#telling[isOfTables(entry) ? "tables" : "words"];
    const half = telling.length >> 1;
    const parts = telling.length < LONG_NAME ? [telling] : [telling.slice(0, half), telling.slice(half)];
    return parts.some((part) => all.includes(part));
  }
}

/** A cell with more is no label. */
const LONGEST_CELL = 20;

function cellsOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return [];
  return block.rows.flatMap((row) =>
    row.map(({ text }) => text).filter((text) => text.length <= LONGEST_CELL),
  );
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return [block.text];
  return block.rows.slice(0, 3).flatMap((row) => {
    const [only, ...others] = row.filter(({ text }) => text.trim() !== "");
    return only && others.length === 0 ? [only.text] : [];
  });
}

/**
 * What the contents name and a text lacks from some point on: it was cut off there, or only its first pages are given. A part
 * that is missing before one that is there is the document's own fault, and none of these.
 */
export function cutOffOf(blocks: readonly Block[]): CutOff | undefined {
  const contents = contentsOf(blocks);
  const [head, ...listed] = contents;
  if (head?.kind !== "paragraph") return undefined;
  const entries = listed
    .flatMap((block) => (block.kind === "paragraph" ? [block.text.trim()] : []))
    .filter((entry) => entryOf(entry) !== "");
  const text = blocks.slice(blocks.indexOf(head) + contents.size);
  const titles = new Titles(
    text
      .flatMap(linesOf)
      .map((line) => line.trim())
      .filter((line) => line.length <= LONGEST_LINE && !/[。；]/.test(line)),
    text.flatMap(cellsOf),
  );
  const parts = entries.map((entry) => ({ entry, isThere: titles.has(entry) || titles.mayHave(entry) }));
  // what says nothing is judged where all others are said again word for word
  const isLiteral = parts.every(({ entry, isThere }) => !isThere || titles.has(entry));
  const last = parts.findLastIndex(({ isThere }) => isThere);
  const absent = parts.slice(last + 1).filter(({ isThere }) => isThere === false || isLiteral);
  const ending = parts[last];
  if (!ending || absent.length === 0) return undefined;
  const names = absent.map(({ entry }) => entry);
  const themes = names.filter((name) => !isOfTables(name)).map((name) => themeOf(partOf(name)));
  const isKnown = themes.every((theme) => theme !== undefined && theme !== "otherMatters");
  return {
    position: head.position,
    absent: names.map(entryOf),
    last: entryOf(ending.entry),
    hasLostTables: [...names, ending.entry].some(isOfTables),
    sections: isKnown ? themes.filter((theme) => theme !== undefined) : undefined,
  };
}
