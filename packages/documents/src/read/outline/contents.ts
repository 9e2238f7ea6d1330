import { withoutBlanks } from "@qingbei/domain";
import { type NumberingStyle, numberingOf } from "@qingbei/domain/internal";
import type { Block } from "../blocks/blocks.js";
import { isContentsLine, isTitle } from "./headings.js";

const HEAD = /^目\s*[录錄次]$/;
/** The most lines of a list of contents; the longest line of it, in characters. */
const MOST_LINES = 150;
export const LONGEST_LINE = 60;
/** A list of fewer lines counts only if one of its entries is repeated behind it as a heading. */
const FEWEST_LINES = 3;
/**
 * The page number at the end of an entry, with the dots before it. The lookbehind starts at the first dot, so that a
 * line of dots alone is read once.
 */
const PAGE = /(?<![\s…·.．—-])[\s…·.．—-]*\d{1,3}$/;
const DOTS = /(?<![…·.．—-])[…·.．—-]{2,}$/;
const SENTENCE = /[。；;]/;
/** Words before the name of a part that only say whose it is. */
const OWNER = /^(?:本?(?:部门|单位))+/;

/** The text of a line of the contents, without dots and page number. */
export function entryOf(text: string): string {
  return withoutBlanks(text).replace(PAGE, "").replace(DOTS, "");
}

/** The name of a part in a line of the contents, without its number. */
export function partOf(text: string): string {
  // the blanks are kept until here: without them the “1.” of “1. 2024年” is no longer a number
  return entryOf(text.slice(numberingOf(text)?.end ?? 0));
}

const isSentence = (text: string) => text.length > LONGEST_LINE || SENTENCE.test(text);
const isEntry = (text: string) =>
  !isSentence(text) && (numberingOf(text) !== undefined || isContentsLine(text) || /\d$|表$/.test(text));

/** The lines of a list of contents so far; decides whether the next one belongs to them. */
class Lines {
  readonly blocks: Block[] = [];
  readonly #said = new Set<string>();
  readonly #parts = new Set<string>();
  readonly #styles = new Set<NumberingStyle>();
  #first: string | undefined;
  isOfEntries = true;

  /**
   * Whether a line repeats an entry. The first entry also counts as repeated if its number comes again, or its name
   * behind another prefix.
   */
  isAgain(text: string): boolean {
    const entry = entryOf(text);
    if (this.#said.has(entry) || this.#parts.has(entry)) return true;
    if (this.#first === undefined) return false;
    const [number, first] = [numberingOf(text), numberingOf(this.#first)];
    if (number && first?.style === number.style) return number.ordinal <= first.ordinal;
    if (number && first) return this.#isOtherwiseNumbered(number.style, partOf(text));
    const name = partOf(this.#first).replace(OWNER, "");
    return name.length > 2 && entry.endsWith(name);
  }

  /**
   * Whether a line repeats the first part under a number in a style of no line of the contents: the text may number its
   * parts differently.
   */
  #isOtherwiseNumbered(style: NumberingStyle, part: string): boolean {
    const isFirst = this.#first !== undefined && part !== "" && partOf(this.#first) === part;
    return isFirst && this.count >= FEWEST_LINES && !this.#styles.has(style);
  }

  add(block: Block, text: string): void {
    this.blocks.push(block);
    const entry = entryOf(text);
    if (entry === "") return;
    this.#first ??= text;
    this.#said.add(entry);
    this.#parts.add(partOf(text));
    const style = numberingOf(text)?.style;
    if (style) this.#styles.add(style);
    if (!isEntry(text)) this.isOfEntries = false;
  }

  get count(): number {
    return this.#said.size;
  }
}

/** The sheet of a workbook that a block is on; undefined in other documents. */
function sheetOf(block: Block | undefined): string | undefined {
  const position = block?.kind === "grid" ? block.rows[0]?.[0]?.position : block?.position;
  return position && "sheet" in position ? position.sheet : undefined;
}

/**
 * The lines from 目录 up to the first of: the statement's title; an entry repeated as a heading; a line that is not an
 * entry, or the end of the sheet, if at least FEWEST_LINES lines so far can only be entries. Empty set if none of these
 * comes.
 */
export function contentsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const none: ReadonlySet<Block> = new Set();
  const head = blocks.findIndex((block) => block.kind === "paragraph" && HEAD.test(block.text.trim()));
  if (head < 0) return none;
  const lines = new Lines();
  const listed = () => new Set([...blocks.slice(head, head + 1), ...lines.blocks]);
  const isPlain = () => lines.isOfEntries && lines.count >= FEWEST_LINES;
  for (const block of blocks.slice(head + 1, head + 1 + MOST_LINES)) {
    const text = block.kind === "grid" ? undefined : block.text.trim();
    const isBehind = text === undefined || isSentence(text) || sheetOf(block) !== sheetOf(blocks[head]);
    if (isBehind) return isPlain() ? listed() : none;
    const isTitleOfAll = numberingOf(text) === undefined && isTitle(text) && !isEntry(text);
    if (lines.isAgain(text) || isTitleOfAll) return lines.count > 0 ? listed() : none;
    if (text !== "" && !isEntry(text) && isPlain()) return listed();
    lines.add(block, text);
  }
  return none;
}
