import type { Position, SectionTheme } from "@qingbei/domain";
import { withoutNumbering } from "@qingbei/domain/internal";
import { type KnownPart, knownParts, partFiller, tablesPart } from "../../templates/contents.js";
import type { Block } from "../blocks/blocks.js";
import { contentsOf, entryOf, LONGEST_LINE, partOf } from "./contents.js";
import { themeOf } from "./headings.js";

/** The end of a document that lacks the last parts of its contents. */
export interface CutOff {
  /** The position of the contents. */
  readonly position: Position;
  /** The missing parts, as the contents name them. */
  readonly absent: readonly string[];
  /** The last part that is present. */
  readonly last: string;
  /** Whether tables may be missing. */
  readonly hasLostTables: boolean;
  /** The missing sections; undefined if any may be missing, as 第三部分 情况说明 names no particular one. */
  readonly sections: readonly SectionTheme[] | undefined;
}

/** Characters from which on either half of a name is enough to recognise it. */
const LONG_NAME = 10;

/** An entry of the contents for what is attached: 附件：某局2025年预算表. */
const ATTACHED = /^附[件表]\s*\d*\s*[：:]/;

/** The words that distinguish a part, without year and office. */
const distinctiveWordsOf = (line: string) => partOf(line).replace(partFiller, "");
const isOfTables = (line: string) => tablesPart.test(line);

/** The possible titles in the text below its contents. */
class Titles {
  readonly #lines = new Set<string>();
  readonly #themes = new Set<SectionTheme>();
  readonly #distinctiveWords: Readonly<Record<"tables" | "words", string>>;

  readonly #known: readonly KnownPart[];

  /** @param cells the texts of short cells, which may show that a part is there without its title */
  constructor(lines: readonly string[], cells: readonly string[]) {
    const words = [...lines, ...cells].map((line) => withoutNumbering(line).replace(/[\s:：]/g, ""));
    this.#known = knownParts.filter(
      ({ marks, marksNeeded }) =>
        marks.filter((mark) => words.some((word) => mark.test(word))).length >= marksNeeded,
    );
    const distinctive = { tables: [] as string[], words: [] as string[] };
    for (const line of lines) {
      this.#lines.add(entryOf(line));
      distinctive[isOfTables(line) ? "tables" : "words"].push(distinctiveWordsOf(line));
      const theme = isOfTables(line) ? undefined : themeOf(partOf(line));
      if (theme) this.#themes.add(theme);
    }
    this.#distinctiveWords = { tables: distinctive.tables.join("\n"), words: distinctive.words.join("\n") };
  }

  /** Whether the text has the title of a part, word for word. */
  has(entry: string): boolean {
    return this.#lines.has(entryOf(entry)) || this.#lines.has(partOf(entry));
  }

  /**
   * Whether the text may hold the title of a part in other words; undefined if the part's name is too short to decide.
   */
  mayHave(entry: string): boolean | undefined {
    const distinctive = distinctiveWordsOf(entry);
    if (distinctive.length < 2) return undefined;
    if (this.#known.some(({ name, notName }) => name.test(distinctive) && !notName.test(distinctive)))
      return true;
    const theme = isOfTables(entry) ? undefined : themeOf(partOf(entry));
    if (theme && this.#themes.has(theme)) return true;
    const all = this.#distinctiveWords[isOfTables(entry) ? "tables" : "words"];
    const half = distinctive.length >> 1;
    const parts =
      distinctive.length < LONG_NAME ? [distinctive] : [distinctive.slice(0, half), distinctive.slice(half)];
    return parts.some((part) => all.includes(part));
  }
}

/** The most characters of a cell that may be a label. */
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
 * What the contents list and the text lacks from some point on: it was cut off there, or only its first pages are
 * given. A part missing before one that is present is a fault of the document and not reported here.
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
  // what is attached needs no title in the text: its tables are there
  const hasTables = text.some(({ kind }) => kind === "grid");
  const parts = entries.map((entry) => ({
    entry,
    isThere: titles.has(entry) || (hasTables && ATTACHED.test(entry)) || titles.mayHave(entry),
  }));
  // a part with a vague name counts as missing if all others are repeated word for word
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
