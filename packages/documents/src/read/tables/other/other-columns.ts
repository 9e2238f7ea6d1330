import { otherNumberHeading } from "../../../templates/other-tables.js";
import {
  codeParts,
  codeWords,
  nameWords,
  ordinalWords,
  projectCodeWords,
  rateWords,
  remarkWords,
  unitNameWords,
} from "../../../templates/table-words.js";
import type { Piece } from "../../blocks/blocks.js";
import { isNumberOrNothing, looksLikeMoney } from "../../text/printed-numbers.js";
import type { Column } from "../budget/columns.js";
import { unitOfColumn } from "../budget/unit.js";
import { headerKey } from "../budget/wording.js";
import { type Row, textOf } from "../cells.js";
import { isMoneyWord, isNumberWord } from "./header-words.js";

/** Numbers per cell of words, from which on a column counts as one of numbers. */
const NUMBERS_TO_WORDS = 3;
/** A longer text is not an amount. */
const LONGEST_NUMBER = 30;

/** Whether a cell holds a number, or a mark for no number. */
export function mayBeAmount(cell: Piece | undefined): boolean {
  const text = textOf(cell);
  return text === "" || (text.length <= LONGEST_NUMBER && isNumberOrNothing(text));
}

/** Whether a column holds numbers. @param asMoney at least one must be printed like money */
function holdsNumbers(rows: readonly Row[], at: number, asMoney = false): boolean {
  const filled = rows.map((row) => row[at]).filter((cell) => textOf(cell) !== "");
  const words = filled.filter((cell) => !mayBeAmount(cell)).length;
  if (asMoney && !filled.some((cell) => looksLikeMoney(textOf(cell)))) return false;
  return words === 0 || filled.length - words > words * NUMBERS_TO_WORDS;
}

const asides = [ordinalWords, remarkWords, projectCodeWords, otherNumberHeading];

/** The role of a column without amounts; in front of the amounts any label serves as a name. */
function roleOf(leaf: string, isInFront: boolean): Exclude<Column["role"], "amount"> {
  if (leaf === "" || asides.some((words) => words.test(leaf))) return "nothing";
  if (codeParts.includes(leaf) || codeWords.test(leaf)) return "code";
  if (unitNameWords.test(leaf)) return "unitName";
  return isInFront || nameWords.test(leaf) ? "name" : "nothing";
}

/**
 * The columns of a table other than the standard ones: amounts by the words of the header and by the cells beneath, and
 * in front of them the names of rows. Undefined if there are no amounts, or if names are behind amounts: two tables
 * side by side.
 */
export function otherColumnsOf(
  stacks: readonly (readonly Piece[])[],
  rows: readonly Row[],
): readonly Column[] | undefined {
  let count = 0;
  const columns = stacks.map((stack, at): Column => {
    const text = stack.at(-1)?.text ?? "";
    const role = roleOf(headerKey(text), count === 0);
    const isRate = stack.some((each) => rateWords.test(each.text));
    // beside a column of money, a column of numbers with decimals is money too, whatever its name
    const isMoney = isMoneyWord(text)
      ? holdsNumbers(rows, at)
      : count > 0 &&
        role === "nothing" &&
        headerKey(text) !== "" &&
        !isNumberWord(text) &&
        holdsNumbers(rows, at, true);
    if (role === "code" || isRate || !isMoney) return { role };
    const unit = stack.map((each) => unitOfColumn(each.text)).find(Boolean);
    const field = `amounts/${count++}`;
    return { role: "amount", field, year: { is: "unsaid" }, run: 0, rank: 0, ...(unit && { unit }) };
  });
  const first = columns.findIndex(({ role }) => role === "amount");
  const isSideBySide = columns.some(({ role }, at) => at > first && (role === "code" || role === "name"));
  return first < 1 || isSideBySide ? undefined : columns;
}
