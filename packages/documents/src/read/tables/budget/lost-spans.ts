import {
  codeParts,
  codeWords,
  groupWords,
  nameWords,
  operatingWords,
  ordinalWords,
  partedGroup,
  projectCodeWords,
  remarkWords,
  subjectGroup,
  unitNameWords,
} from "../../../templates/table-words.js";
import { wholeLabel } from "../../../templates/total-words.js";
import type { Piece } from "../../blocks/blocks.js";
import type { Row } from "../cells.js";
import { headerKey } from "./wording.js";

/** A cell of a header and the cells beneath it; `beneath` is empty if it spans down to the body. */
interface Cell {
  readonly piece: Piece;
  readonly key: string;
  beneath: readonly Cell[];
}

const standsAlone = [ordinalWords, remarkWords, unitNameWords, projectCodeWords, wholeLabel];
const isPart = ({ key }: Cell) => codeParts.includes(key);
const isSubject = (key: string) => codeParts.includes(key) || codeWords.test(key) || nameWords.test(key);
/** Whether 类, 款 and 项 may be beneath a cell. */
const holdsParts = (key: string) => codeWords.test(key) || subjectGroup.test(key);

/** How likely a cell spans down to the body, by its words and the row beneath: 2 certainly, -2 certainly not. */
function aloneness({ key }: Cell, below: readonly Cell[]): number {
  if (standsAlone.some((words) => words.test(key))) return 2;
  if (subjectGroup.test(key) || partedGroup.test(key)) return -2;
  if (codeWords.test(key) && below.some(isPart)) return -2;
  if (isSubject(key) || operatingWords.test(key)) return 1;
  return groupWords.test(key) ? -1 : 0;
}

/** The `count` cells most likely to span down to the body; undefined if several choices are equally likely. */
function alone(cells: readonly Cell[], count: number, below: readonly Cell[]): ReadonlySet<Cell> | undefined {
  if (count < 0 || count > cells.length) return undefined;
  const order = cells
    .map((cell) => ({ cell, rank: aloneness(cell, below) }))
    .sort((one, other) => other.rank - one.rank);
  const [last, next] = [order[count - 1], order[count]];
  if (last && next && last.rank === next.rank) return undefined;
  return new Set(order.slice(0, count).map(({ cell }) => cell));
}

/** The end of the first code's parts at the beginning of cells: 类 | 款 | 项 | 类 | 款 are two codes. */
function endOfParts(cells: readonly Cell[]): number {
  const end = cells.findIndex((cell, at) => !isPart(cell) || (at > 0 && cell.key === codeParts[0]));
  return end < 0 ? cells.length : end;
}

/**
 * The cells beneath several merged ones, distributed: 类, 款 and 项 under 科目编码; 科目编码 and 科目名称 under 功能分类科目; equal numbers
 * under others.
 */
function divided(groups: readonly Cell[], children: readonly Cell[]): Cell[][] | undefined {
  const [first, ...others] = groups;
  if (!first) return children.length === 0 ? [] : undefined;
  const parts = endOfParts(children);
  if (parts > 0) {
    const rest = holdsParts(first.key) ? divided(others, children.slice(parts)) : undefined;
    return rest && [children.slice(0, parts), ...rest];
  }
  if (others.length === 0) return children.some(isPart) ? undefined : [[...children]];
  if (subjectGroup.test(first.key)) {
    const end = children.findIndex(({ key }) => !isSubject(key) || wholeLabel.test(key));
    const rest = end < 1 ? undefined : divided(others, children.slice(end));
    return rest && [children.slice(0, end), ...rest];
  }
  const size = children.length / groups.length;
  const isEven =
    Number.isInteger(size) && size > 0 && children.every(({ key }, at) => key === children[at % size]?.key);
  return isEven ? groups.map((_, at) => children.slice(at * size, (at + 1) * size)) : undefined;
}

const widthOf = (cell: Cell): number =>
  cell.beneath.length === 0 ? 1 : cell.beneath.reduce((sum, each) => sum + widthOf(each), 0);

/** Sets for each row which of its cells are beneath which cell of the row above; returns false if they do not fit. */
function nest(rows: readonly (readonly Cell[])[], width: number): boolean {
  let open = width;
  for (const [at, row] of rows.entries()) {
    const below = rows[at + 1];
    if (!below) break;
    // in the last row but one, the count follows from the open columns; further up only the words decide
    const count =
      at + 2 === rows.length ? open - below.length : row.filter((cell) => aloneness(cell, below) > 0).length;
    const leaves = alone(row, count, below);
    const groups = row.filter((cell) => !leaves?.has(cell));
    const parts = leaves && divided(groups, below);
    if (!parts) return false;
    for (const [index, group] of groups.entries()) group.beneath = parts[index] ?? [];
    if (groups.some(({ beneath }) => beneath.length === 0)) return false;
    open -= count;
  }
  return true;
}

/**
 * The rows of a header that lost the fields its merged cells spanned, put back above their columns by the number of
 * columns of the body and by the words. Undefined if those do not decide.
 */
export function withSpans(header: readonly Row[], width: number): Row[] | undefined {
  const rows = header.map((row) =>
    row
      .slice(0, row.findLastIndex(({ text }) => text.trim() !== "") + 1)
      .map((piece): Cell => ({ piece, key: headerKey(piece.text), beneath: [] })),
  );
  const [top = []] = rows;
  if (rows.some((row) => row.some(({ piece }) => piece.text.trim() === ""))) return undefined;
  if (!nest(rows, width) || top.reduce((sum, cell) => sum + widthOf(cell), 0) !== width) return undefined;
  const placed = rows.map((): Piece[] => []);
  const put = (cell: Cell, depth: number) => {
    const { piece } = cell;
    const blank = { text: "", position: piece.position };
    const own = widthOf(cell);
    for (let at = 0; at < own; at++) placed[depth]?.push(at === 0 ? piece : blank);
    for (const each of cell.beneath) put(each, depth + 1);
    if (cell.beneath.length === 0) for (const row of placed.slice(depth + 1)) row.push(blank);
  };
  for (const cell of top) put(cell, 0);
  return placed;
}
