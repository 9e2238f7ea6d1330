import { type Reading, read, unwritten, WRITE_FORMATS, write, writtenBudget } from "@qingbei/documents";
import {
  DepartmentBudget,
  type DepartmentBudgetJson,
  encode,
  isExact,
  valueAt,
  valuesByPointer,
} from "@qingbei/domain";
import {
  consistentBudget,
  consistentBudgetOfStateCapital,
  consistentBudgetWithTables,
  consistentBudgetWithTablesBeside,
} from "@qingbei/domain/testing";
import { review } from "@qingbei/review";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const kinds = {
  "a statement and projects": consistentBudget,
  "the standard tables too": consistentBudgetWithTables,
  "last year in the tables, and tables beside the standard ones": consistentBudgetWithTablesBeside,
  "money of state capital operations": consistentBudgetOfStateCapital,
};
const cases = WRITE_FORMATS.flatMap((format) =>
  Object.entries(kinds).map(([name, budgets]) => [format, name, budgets] as const),
);

/** What a reader adds that is no value of the budget: the sentences themselves, and the parts within a text. */
function values(budget: DepartmentBudget): DepartmentBudgetJson {
  const json = encode(DepartmentBudget, budget);
  const { text: _, ...procurement } = json.procurement ?? {};
  const projects = json.projects?.map(({ purpose, ...project }) => ({
    ...project,
    ...(purpose && { purpose: { text: purpose.text ?? null } }),
  }));
  return { ...json, ...(json.procurement && { procurement }), ...(projects && { projects }) };
}

/** Amounts that were not read, other than those within the texts of the budget. */
function unread({ amounts }: Reading, budget: DepartmentBudget): readonly string[] {
  const texts = JSON.stringify(budget);
  return amounts.unclaimed.map(({ text }) => text).filter((text) => !texts.includes(text));
}

/** Parts of a purpose are printed by its text, and a change of nothing by 持平. */
const isWithinText = /\/purpose\//;

describe("what is written of a budget", () => {
  it.each(cases)(
    "is read back, and breaks no rule, as %s: %s",
    { timeout: 60_000 },
    async (format, _, budgets) => {
      await fc.assert(
        fc.asyncProperty(budgets(), async (budget) => {
          const { report, reading } = await review(await write(budget, { format }), "预算公开");
          expect(values(reading.budget)).toEqual(values(writtenBudget(budget)));
          expect(unread(reading, budget)).toEqual([]);
          expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        }),
        { numRuns: format === "text" ? 10 : 3 },
      );
    },
  );

  it("is written again from what was read, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(consistentBudgetWithTables(), async (budget) => {
        const bytes = await write(budget, { format: "text" });
        const { budget: again } = await read(bytes);
        expect(await write(again, { format: "text" })).toEqual(bytes);
      }),
      { numRuns: 5 },
    );
  });

  it("is all of a consistent budget without items beside its tables", () => {
    fc.assert(
      fc.property(fc.oneof(consistentBudget(), consistentBudgetWithTables()), (budget) => {
        expect(unwritten(budget)).toEqual([]);
        const written = writtenBudget(budget);
        for (const [pointer, value] of valuesByPointer(budget))
          if (isExact(value) && !isWithinText.test(pointer))
            expect([pointer, valueAt(written, pointer)]).toEqual([pointer, value]);
      }),
      { numRuns: 20 },
    );
  });
});
