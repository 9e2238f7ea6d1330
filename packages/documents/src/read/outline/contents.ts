import { type NumberingStyle, numberingOf } from "@qingbei/domain";
import type { Block } from "../decode/blocks.js";
import { isContentsLine, isTitle } from "./headings.js";

const HEAD = /^目\s*[录錄次]$/;
/** No list of contents is longer, nor is a line of it. */
const MOST_LINES = 150;
export const LONGEST_LINE = 60;
/** Fewer lines than this are a list of contents only where they are said again. */
const FEWEST_LINES = 3;
/** The page that a line leads to, with the dots before it, from where these begin: a line may be of nothing else. */
const PAGE = /(?<![\s…·.．—-])[\s…·.．—-]*\d{1,3}$/;
const DOTS = /(?<![…·.．—-])[…·.．—-]{2,}$/;
const SENTENCE = /[。；;]/;
/** Before the name of a part these say only whose it is. */
const OWNER = /^(?:本?(?:部门|单位))+/;

/** What a line of the contents says, without the dots and the page that it leads to. */
export function entryOf(text: string): string {
  return text.replace(/\s+/g, "").replace(PAGE, "").replace(DOTS, "");
}

/** What a line of the contents calls a part, without its number. */
export function partOf(text: string): string {
  // with its blanks: without them “1. 2024年” is no number
  return entryOf(text.slice(numberingOf(text)?.end ?? 0));
}

const isSentence = (text: string) => text.length > LONGEST_LINE || SENTENCE.test(text);
const isEntry = (text: string) =>
  !isSentence(text) && (numberingOf(text) !== undefined || isContentsLine(text) || /\d$|表$/.test(text));

/** Lines of a list of contents as they come, and whether the next one belongs to them. */
class Lines {
  readonly blocks: Block[] = [];
  readonly #said = new Set<string>();
  readonly #parts = new Set<string>();
  readonly #styles = new Set<NumberingStyle>();
  #first: string | undefined;
  isOfEntries = true;

  /** Whether a line is one of these said again: the first also by another beginning, or by its number. */
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

  /** Whether the first part is said again under a number of a style that no line has: the text may number its parts otherwise. */
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

/** The sheet of a workbook that a block stands on; undefined elsewhere. */
function sheetOf(block: Block | undefined): string | undefined {
  const position = block?.kind === "grid" ? block.rows[0]?.[0]?.position : block?.position;
  return position && "sheet" in position ? position.sheet : undefined;
}

/**
 * The lines of a list of contents, in their order: those from 目录 to the statement's title, to where they begin to be said
 * again, or, several lines that can be nothing else, to what is none or to the end of their sheet. Without any of these nobody
 * knows where it ends, and its lines are what they look like.
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
