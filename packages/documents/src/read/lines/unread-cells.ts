import { withoutBlanks } from "@qingbei/domain";
import { unitNote } from "../../templates/units.js";
import { type Block, cut, type Piece } from "../blocks/blocks.js";
import { isFigure, isMoneyFigure } from "../text/printed-numbers.js";
import { endsTable, isTableTitle } from "./cell-lines.js";

/** Amounts that cells need to be a table; beneath a title and a unit fewer suffice. */
const FEWEST_AMOUNTS = 5;
const FEWEST_BENEATH_TITLE = 2;
/** At least one cell in 6 is an amount. */
const MOST_CELLS_AN_AMOUNT = 6;
/** The most lines of a row without an amount. */
const LONGEST_GAP = 6;
/** The longest line of a table, in characters, blanks included. */
const LONGEST_LINE = 1_000;
/** Cells on one line, separated by two blanks; amounts are separated by one. */
const APART = /\S+(?: \S+)*/g;
const WORD = /\S+/g;

const isAmount = ({ text }: Piece) => isMoneyFigure(withoutBlanks(text));

/** The pieces of a line that match a form. */
function partsOf(line: Piece, form: RegExp): readonly Piece[] {
  return [...line.text.matchAll(form)].map(({ 0: text, index }) =>
    text.length === line.text.length ? line : cut(line, index, index + text.length),
  );
}

/** The cells of a paragraph: itself, or those that blanks separate on a line with amounts. Undefined for a sentence. */
function cellsOf(paragraph: Piece): readonly Piece[] | undefined {
  if (paragraph.text.length > LONGEST_LINE) return undefined;
  const cells = partsOf(paragraph, APART).flatMap((cell) => {
    const words = partsOf(cell, WORD);
    return words.some(isAmount) ? words : [cell];
  });
  if (cells.some(({ text }) => endsTable(text))) return undefined;
  return cells.length < 3 || cells.some(isAmount) ? cells : undefined;
}

/** A line of a table whose columns were lost. */
interface Line {
  readonly paragraph: Block;
  readonly cells: readonly Piece[];
}

/** What counts as an amount among lines, and how many of them make a table. */
interface Measure {
  readonly isAmount: (cell: Piece) => boolean;
  readonly fewest: number;
}
const anywhere: Measure = { isAmount, fewest: FEWEST_AMOUNTS };
const beneathTitle: Measure = {
  isAmount: ({ text }) => isFigure(withoutBlanks(text)),
  fewest: FEWEST_BENEATH_TITLE,
};

/** Whether the last blocks are the title of a table and its unit: then whole numbers beneath are money too. */
function areTitle(blocks: readonly Block[]): boolean {
  const [title, unit] = blocks.slice(-2);
  if (title?.kind !== "paragraph" || unit?.kind !== "paragraph") return false;
  return isTableTitle(title.text) && endsTable(unit.text) && unitNote.test(withoutBlanks(unit.text));
}

/** Stretches of lines connected by their amounts, without the words around them. */
function* stretches(
  lines: readonly Line[],
  { isAmount }: Measure,
): Generator<readonly [from: number, to: number]> {
  let from: number | undefined;
  let to = 0;
  for (const [at, { cells }] of lines.entries()) {
    if (!cells.some(isAmount)) continue;
    if (from !== undefined && at - to > LONGEST_GAP) {
      yield [from, to];
      from = undefined;
    }
    from ??= at;
    to = at + 1;
  }
  if (from !== undefined) yield [from, to];
}

/** The lines with the tables among them as grids. */
function* withGrids(lines: readonly Line[], measure: Measure): Generator<Block> {
  let next = 0;
  for (const [begin, to] of stretches(lines, measure)) {
    // the lines between the title and the first amount are the header
    const from = measure === beneathTitle && next === 0 ? 0 : begin;
    const cells = lines.slice(from, to).flatMap((line) => line.cells);
    const amounts = cells.filter(measure.isAmount).length;
    if (amounts < measure.fewest || cells.length > amounts * MOST_CELLS_AN_AMOUNT) continue;
    yield* lines.slice(next, from).map(({ paragraph }) => paragraph);
    yield { kind: "grid", rows: cells.map((cell) => [cell]) };
    next = to;
  }
  yield* lines.slice(next).map(({ paragraph }) => paragraph);
}

/**
 * Marks tables that became lines with uncertain columns: as grids with one cell in each row, so that their amounts are
 * counted as unread and a notice names the table. As paragraphs they would look as if there were no table.
 */
export function markUnreadCells(blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  let lines: Line[] = [];
  // one by one: a call takes only some ten thousand arguments
  const flush = () => {
    for (const each of withGrids(lines, areTitle(marked) ? beneathTitle : anywhere)) marked.push(each);
    lines = [];
  };
  for (const block of blocks) {
    const cells = block.kind === "paragraph" ? cellsOf(block) : undefined;
    if (cells) lines.push({ paragraph: block, cells });
    else {
      flush();
      marked.push(block);
    }
  }
  flush();
  return marked;
}
