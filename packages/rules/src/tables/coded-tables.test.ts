import { DepartmentBudget, type Field, pointerOf, termOf } from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import { describe, expect, it } from "vitest";
import { CheckContext } from "../engine/context.js";
import { type CodedTable, codedTables, partsOfSource, rowName, summaryUses } from "./coded-tables.js";
import { amountOf, type LineFields, rowFields, rowFieldsOf } from "./row-fields.js";

/** The JSON that has one value alone, where a pointer says. */
function jsonAt(pointer: string, value: string): object {
  return segments(pointer).reduceRight<unknown>(
    (inner, key) => (key === "0" ? [inner] : { [key]: inner }),
    value,
  ) as object;
}
/** Whether the schema has a field: it refuses names that it does not know. */
const isInSchema = (field: Field<unknown>, value: string) =>
  DepartmentBudget.safeParse({
    schemaVersion: 1,
    kind: "budget",
    department: {},
    ...jsonAt(pointerOf(field), value),
  }).success;

const firstRow = ({ rows }: CodedTable) =>
  rowFields((rows as unknown as { at(index: 0): Field<object> }).at(0));
const tables = [...codedTables, summaryUses].flatMap((table): [string, CodedTable, LineFields][] => [
  [`a row of ${table.id}`, table, firstRow(table)],
  [`the total row of ${table.id}`, table, table.totalRow],
]);

describe("columns that rules name", () => {
  it.each(tables)("are in the schema: %s", (_, { columns, whole }, line) => {
    expect(columns).toContain(whole);
    expect(columns.filter((column) => !isInSchema(amountOf(line, column), "1"))).toEqual([]);
    for (const field of [line.code, line.name]) if (field) expect(isInSchema(field, "甲")).toBe(true);
  });

  it("would be missed where they were not", () => {
    const [[, , line] = []] = tables;
    expect(line && isInSchema(amountOf(line, "nonsense"), "1")).toBe(false);
  });

  it("are sources that the revenue table has a column for, with the words of each", () => {
    for (const [whole, parts] of Object.entries(partsOfSource))
      for (const source of [whole, ...parts]) {
        expect(codedTables[0]?.columns).toContain(source);
        expect(termOf(source).zh).not.toBe("");
      }
  });
});

it("a line of totals without a code or a name is called 合计行", () => {
  const context = new CheckContext({
    budget: DepartmentBudget.parse({
      schemaVersion: 1,
      kind: "budget",
      department: {},
      tables: { revenueTable: { rows: [{ code: "201", name: "一般公共服务支出" }], totalRow: {} } },
    }),
  });
  const [table] = codedTables;
  const rows = table ? rowFieldsOf(context, table.rows) : [];
  expect([...rows, table?.totalRow, summaryUses.totalRow].map((row) => row && rowName(context, row))).toEqual(
    ["201 一般公共服务支出", "合计行", "合计行"],
  );
});
