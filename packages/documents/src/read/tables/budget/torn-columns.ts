import {
  codeParts,
  codeWords,
  expenseKinds,
  nameWords,
  subjectGroup,
} from "../../../templates/table-words.js";
import type { Piece } from "../../blocks/blocks.js";
import { headerKey } from "./wording.js";

/** Whether a column has the words of two expenses, neither of which is a part of the other. */
function isOfTwoExpenses(keys: readonly string[]): boolean {
  const kinds = keys
    .map((key) => expenseKinds.findIndex((words) => words.test(key)))
    .filter((kind) => kind >= 0);
  const vehicles = expenseKinds.length - 1;
  return kinds.some((kind, at) => kind !== vehicles && kinds.slice(at + 1).some((below) => below !== kind));
}

/**
 * Whether the words of a header slid to wrong columns: the parts of a code are beneath the words of an amount or are
 * not side by side, or one expense is beneath another.
 * @param columns the cells above each column from the top down
 */
export function isTorn(columns: readonly (readonly Piece[])[]): boolean {
  const keys = columns.map((stack) => stack.map(({ text }) => headerKey(text)));
  const partOf = (at: number) => codeParts.indexOf(keys[at]?.at(-1) ?? "");
  return keys.some((stack, at) => {
    const part = partOf(at);
    if (part < 0) return isOfTwoExpenses(stack);
    const over = stack.at(-2);
    const isBeneathAmount =
      over !== undefined &&
      ![codeWords, nameWords, subjectGroup].some((words) => words.test(over)) &&
      !codeParts.includes(over);
    const isApart =
      part > 0 && partOf(at - 1) !== part - 1 && keys.slice(0, at).some((_, i) => partOf(i) === part - 1);
    return isBeneathAmount || isApart;
  });
}
