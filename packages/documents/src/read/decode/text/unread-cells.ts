import { type Block, cut, type Piece } from "../blocks.js";
import { endsTable } from "./cell-lines.js";
import { bare, isMoney } from "./cell-text.js";

/** So many amounts among cells make a table. */
const FEWEST_AMOUNTS = 5;
/** At least one cell in so many is an amount. */
const MOST_CELLS_AN_AMOUNT = 6;
/** No row has more lines without an amount. */
const LONGEST_GAP = 6;
/** No line of a table is longer, its blanks included. */
const LONGEST_LINE = 1_000;
/** Cells on one line, set apart by blanks; amounts by one alone. */
const APART = /\S+(?: \S+)*/g;
const WORD = /\S+/g;

const isAmount = ({ text }: Piece) => isMoney(bare(text));

/** The pieces of a line that a form finds in it. */
function partsOf(line: Piece, form: RegExp): readonly Piece[] {
  return [...line.text.matchAll(form)].map(({ 0: text, index }) =>
    text.length === line.text.length ? line : cut(line, index, index + text.length),
  );
}

/** The cells of a paragraph: itself, or what blanks set apart on a line with amounts. Undefined for a sentence. */
function cellsOf(paragraph: Piece): readonly Piece[] | undefined {
  if (paragraph.text.length > LONGEST_LINE) return undefined;
  const cells = partsOf(paragraph, APART).flatMap((cell) => {
    const words = partsOf(cell, WORD);
    return words.some(isAmount) ? words : [cell];
  });
  if (cells.some(({ text }) => endsTable(text))) return undefined;
  return cells.length < 3 || cells.some(isAmount) ? cells : undefined;
}

/** A line of a table that was lost, and whether it prints an amount. */
interface Line {
  readonly paragraph: Block;
  readonly cells: readonly Piece[];
  readonly hasAmount: boolean;
}

/** The stretches of lines that hang together by their amounts, the words around them left out. */
function* stretches(lines: readonly Line[]): Generator<readonly [from: number, to: number]> {
  let from: number | undefined;
  let to = 0;
  for (const [at, { hasAmount }] of lines.entries()) {
    if (!hasAmount) continue;
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
function* withGrids(lines: readonly Line[]): Generator<Block> {
  let next = 0;
  for (const [from, to] of stretches(lines)) {
    const cells = lines.slice(from, to).flatMap((line) => line.cells);
    const amounts = cells.filter(isAmount).length;
    if (amounts < FEWEST_AMOUNTS || cells.length > amounts * MOST_CELLS_AN_AMOUNT) continue;
    yield* lines.slice(next, from).map(({ paragraph }) => paragraph);
    yield { kind: "grid", rows: cells.map((cell) => [cell]) };
    next = to;
  }
  yield* lines.slice(next).map(({ paragraph }) => paragraph);
}

/**
 * Tables that became lines of which nobody can tell the columns: as grids of one cell a row, so that their amounts are
 * counted as not read and the table is named. Read as paragraphs they would look as if there were no table.
 */
export function markUnreadCells(blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  let lines: Line[] = [];
  for (const block of blocks) {
    const cells = block.kind === "paragraph" ? cellsOf(block) : undefined;
    if (cells) lines.push({ paragraph: block, cells, hasAmount: cells.some(isAmount) });
    else {
      // one by one: a call takes no more than some ten thousand arguments
      for (const each of withGrids(lines)) marked.push(each);
      marked.push(block);
      lines = [];
    }
  }
  return [...marked, ...withGrids(lines)];
}
