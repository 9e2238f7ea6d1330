import { termOf } from "@qingbei/domain";
import { CODE_DIGITS, isCategoryCode, parentCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { isByUnit } from "../../tables/coded-sums.js";
import {
  basicTables,
  type CodedRow,
  type CodedTable,
  codedRows,
  codedTables,
  rowName,
} from "../../tables/coded-tables.js";
import { repeatedCodes } from "../../tables/repeated-rows.js";
import { amountOf } from "../../tables/row-fields.js";

interface Structure {
  readonly table: CodedTable;
  readonly rows: readonly (CodedRow & { readonly code: string })[];
}

const MOST_NAMED = 3;
const LEVELS: Readonly<Record<number, string>> = {
  [CODE_DIGITS.category]: "类",
  [CODE_DIGITS.section]: "款",
  [CODE_DIGITS.item]: "项",
};

/** Tables with codes that are not grouped by unit, where every 类 would recur. */
function structures(context: CheckContext): readonly Structure[] {
  return codedTables.flatMap((table) => {
    const rows = codedRows(context, table).flatMap(({ row, code }) =>
      code === undefined ? [] : [{ row, code }],
    );
    return rows.length > 1 && !isByUnit(context, table) ? [{ table, rows }] : [];
  });
}

/** The names of some rows, and how many more. */
function named(context: CheckContext, rows: readonly CodedRow[]): string {
  const names = rows.slice(0, MOST_NAMED).map(({ row }) => `“${rowName(context, row)}”`);
  return `${names.join("、")}${rows.length > MOST_NAMED ? `等 ${rows.length} 行` : ""}`;
}

/** Codes that occur twice, each time with a name; one that a sum counts twice is reported with the sum. */
function repeated(context: CheckContext, { table, rows }: Structure): Outcome {
  const seen = new Set<string>();
  const again = rows.filter(({ code }) => seen.has(code) || !seen.add(code));
  const reported = again.length > 0 ? repeatedCodes(context, table) : seen;
  const twice = again.filter(({ code }) => !reported.has(code));
  if (twice.length === 0) return context.passed();
  const isSameName = ({ row, code }: Structure["rows"][number]) =>
    rows.every((each) => each.code !== code || context.value(each.row.name) === context.value(row.name));
  // an item may have several lines, for units or kinds of money: if it were counted twice, the sums would fail
  const isItems = twice.every((row) => row.code.length >= CODE_DIGITS.item && isSameName(row));
  return context.failed(
    `${termOf(table.id).zh}中${named(context, twice)}的编码重复出现，请合并或更正编码`,
    isItems ? { severity: "info" } : {},
  );
}

/** Rows whose parent is missing, if the table lists the parents of other rows of the same level. */
function orphaned(context: CheckContext, { table, rows }: Structure): Outcome {
  const codes: ReadonlySet<string | undefined> = new Set(rows.map(({ code }) => code));
  const hasParent = ({ code }: { code: string }) => codes.has(parentCode(code));
  const listed = new Set(rows.filter(hasParent).map(({ code }) => code.length));
  const orphans = rows.filter(
    (row) => !isCategoryCode(row.code) && listed.has(row.code.length) && !hasParent(row),
  );
  if (orphans.length === 0) return context.passed();
  const [first] = orphans;
  const level = LEVELS[parentCode(first?.code ?? "")?.length ?? 0] ?? "上级";
  return context.failed(
    `${termOf(table.id).zh}中${named(context, orphans)}没有列出所属的${level}，而其他行都列有；请核对编码或补列`,
  );
}

/** Codes rise; a row out of order is often a wrong code. */
function disordered(context: CheckContext, { table, rows }: Structure): Outcome {
  // personnel may be printed on the left and routine expenses on the right, each side in its own order
  const isLeft = ({ row }: CodedRow) =>
    basicTables.includes(table) && context.has(amountOf(row, "personnelExpenses"));
  const sides = [rows.filter(isLeft), rows.filter((each) => !isLeft(each))];
  const down = sides.flatMap((side) =>
    side.filter(({ code }, at) => at > 0 && code < (side[at - 1]?.code ?? "")),
  );
  // if both sides are printed in one column, the codes begin again once, with a 类
  const begins = basicTables.includes(table) && down.length === 1 && isCategoryCode(down[0]?.code ?? "");
  if (down.length === 0 || begins) return context.passed();
  return context.failed(`${termOf(table.id).zh}中${named(context, down)}不按编码顺序排列，请核对编码`, {
    severity: "info",
  });
}

export const codeStructure = defineRule({
  id: "code-structure",
  title: "各表的科目编码不重复、按顺序、上级科目齐全",
  severity: "warning",
  basis: ["budget-law-32"],
  covers: ["B-HIER-PREFIX", "B-CODE-DUP", "B-CODE-ORDER"],
  each: (context) =>
    structures(context).flatMap((structure) =>
      [repeated, orphaned, disordered].map((check) => ({ structure, check })),
    ),
  none: "没有按科目编码列示的报表",
  check: (context, { structure, check }) => {
    for (const { row } of structure.rows) context.value(row.code);
    return check(context, structure);
  },
});
