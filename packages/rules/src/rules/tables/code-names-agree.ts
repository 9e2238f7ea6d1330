import { type FiscalYear, fields, pointerOf, termOf } from "@qingbei/domain";
import { ClassificationCode, codesByName, isCurrentName, tableOf } from "@qingbei/domain/classification";
import { grouped } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { type CodedTable, codedRows, codedTables } from "../../tables/coded-tables.js";
import type { RowFields } from "../../tables/row-fields.js";

/** A row of a table by code, with its printed name. */
interface NamedRow {
  readonly table: CodedTable;
  readonly row: RowFields;
  readonly code: string;
  readonly name: string;
}

/** A name without blanks and punctuation, which vary with the room in a table. */
const plain = (name: string) => name.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether two names are the same, or one is the beginning of the other, cut off at the end of its cell. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Whether the rule code-names finds nothing wrong with a row: its name is current for its code, the classification
 * lacks the code, or it has neither this name nor, for this code, another one of the same length.
 */
function isBeyondClassification({ code, name }: NamedRow, year: FiscalYear): boolean {
  const parsed = ClassificationCode.safeParse(code);
  if (!parsed.success) return false;
  const usage = isCurrentName(parsed.data, name, year);
  if (usage.status !== "other") return ["current", "unknown"].includes(usage.status);
  const isSlip = usage.now !== undefined && plain(usage.now).length === plain(name).length;
  return !isSlip && codesByName(name, { table: tableOf(parsed.data) }).length === 0;
}

/** The rows of each code that stands in at least two tables, if code-names finds nothing wrong with any of them. */
function sharedCodes(context: CheckContext): readonly (readonly NamedRow[])[] {
  const year = context.value(fields.fiscalYear);
  if (!year) return [];
  const rows = codedTables.flatMap((table) =>
    codedRows(context, table).flatMap(({ row, code }): NamedRow[] => {
      const name = context.value(row.name);
      return code !== undefined && name ? [{ table, row, code, name }] : [];
    }),
  );
  return [...grouped(rows, ({ code }) => code).values()].filter(
    (alike) =>
      new Set(alike.map(({ table }) => table)).size > 1 &&
      alike.every((row) => isBeyondClassification(row, year)),
  );
}

/** The rows of one code, grouped by name; the most frequent name comes first. */
function byName(rows: readonly NamedRow[]): readonly (readonly [NamedRow, ...NamedRow[]])[] {
  const found: [NamedRow, ...NamedRow[]][] = [];
  for (const row of rows) {
    const alike = found.find(([{ name }]) => isAlike(name, row.name));
    if (alike) alike.push(row);
    else found.push([row]);
  }
  return found.sort((a, b) => b.length - a.length);
}

const tablesOf = (rows: readonly NamedRow[]) =>
  [...new Set(rows.map(({ table }) => termOf(table.id).zh))].join("、");

export const codeNamesAgree = defineRule<readonly NamedRow[]>({
  id: "code-names-agree",
  title: "同一编码在各张表里的名称一致",
  severity: "warning",
  basis: ["budget-law-32"],
  covers: [],
  each: sharedCodes,
  none: "没有几张表都列示的编码",
  check: ({ value, passed, failed }, rows) => {
    const [most, ...others] = byName(rows);
    for (const { row } of rows) value(row.name);
    if (!most || others.length === 0) return passed();
    const [{ code, name }] = most;
    const differing = others.map((each) => `${tablesOf(each)}里是“${each[0].name}”`).join("，");
    const isMost = others.every((each) => each.length < most.length);
    const edits = others.flatMap((each) =>
      each.map((odd) => ({ pointer: pointerOf(odd.row.name), from: odd.name, to: name })),
    );
    return failed(`编码 ${code} 的名称，${tablesOf(most)}里是“${name}”，${differing}：请核对编码和名称`, {
      ...(isMost && { edits }),
    });
  },
});
