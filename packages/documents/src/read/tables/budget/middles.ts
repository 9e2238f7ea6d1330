import { most } from "../../blocks/most.js";
import type { Header } from "./header.js";
import { headerKey, wordKey } from "./wording.js";

const isOfRevenue = (key: string) => key.includes("收入");
const isOfExpenditure = (key: string) => key.includes("支出") && !key.includes("收");

/** The words of a header row by row. */
function levelsOf({ columns }: Header): readonly (readonly string[])[] {
  const depth = Math.max(0, most(columns.map(({ length }) => length)));
  return Array.from({ length: depth }, (_, level) =>
    columns.map((stack) => wordKey(stack[level]?.text ?? "")),
  );
}

/**
 * The column at which revenue begins, if it is at the right of expenditure by the words of both; otherwise undefined.
 */
export function revenueOnRight(header: Header): number | undefined {
  for (const keys of levelsOf(header)) {
    const expenditure = keys.findIndex(isOfExpenditure);
    const revenue = keys.findIndex(isOfRevenue);
    if (expenditure >= 0 && revenue >= 0) return expenditure < revenue ? revenue : undefined;
  }
  return undefined;
}

/**
 * The columns at which the right side may begin: the first words of expenditure to the right of revenue; else, if the
 * merged words were lost, the second column of names.
 */
export function middlesOf(header: Header): number[] {
  const { columns } = header;
  const middles: number[] = [];
  for (const keys of levelsOf(header)) {
    const revenue = keys.findIndex(isOfRevenue);
    const expenditure = keys.findIndex((key, at) => revenue >= 0 && at > revenue && isOfExpenditure(key));
    if (expenditure > 0) middles.push(expenditure);
  }
  const leaves = columns.map((stack) => headerKey(stack.at(-1)?.text ?? ""));
  const first = leaves.indexOf("项目");
  const second = leaves.indexOf("项目", first + 1);
  return first >= 0 && second > first + 1 ? [...middles, second] : middles;
}
