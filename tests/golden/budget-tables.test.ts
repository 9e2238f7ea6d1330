import { existsSync, readFileSync } from "node:fs";
import { read } from "@qingbei/documents";
import { describe, expect, it } from "vitest";
import expected from "./budget-tables.json" with { type: "json" };

const corpus = new URL("../../../shared/corpus/budgets/", import.meta.url);

interface Table {
  readonly unit: string;
  /** How many rows each list has. */
  readonly rows: Readonly<Record<string, number>>;
  readonly declaredEmpty?: boolean;
  /** Fields of the totals and of some rows: figures as printed, codes as put together. */
  readonly figures: Readonly<Record<string, string>>;
}

type Tables = Readonly<Record<string, Record<string, unknown> | undefined>>;

/**
 * Figures of the nine tables, held by hand against `pdftotext -layout`: totals column by column, rows counted, some rows
 * of each table.
 */
describe.skipIf(!existsSync(corpus))("the nine tables of real PDFs (skipped where ../shared is absent)", () => {
  it.each(Object.entries(expected))("%s", async (name, { year, tables }) => {
    const { budget, sources } = await read(readFileSync(new URL(`${name}.pdf`, corpus)));
    expect(budget.fiscalYear).toBe(year);
    expect(Object.keys(budget.tables ?? {}).sort()).toEqual(Object.keys(tables).sort());
    for (const [kind, table] of Object.entries(tables as unknown as Readonly<Record<string, Table>>)) {
      const found = (budget.tables as unknown as Tables)[kind] ?? {};
      const rows = Object.entries(found).flatMap(([key, value]) =>
        Array.isArray(value) ? [[key, value.length]] : [],
      );
      expect({ kind, unit: found.unit, rows: Object.fromEntries(rows) }).toEqual({
        kind,
        unit: table.unit,
        rows: table.rows,
      });
      expect(found.declaredEmpty).toBe(table.declaredEmpty);
      const printed = Object.keys(table.figures).map((field) => {
        const [first] = sources[`/tables/${kind}/${field}`] ?? [];
        return [field, field.endsWith("/code") ? first?.value : first?.printed];
      });
      expect(Object.fromEntries(printed)).toEqual(table.figures);
    }
  });
});
