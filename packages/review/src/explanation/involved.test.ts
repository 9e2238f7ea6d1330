import type { Reading } from "@qingbei/documents";
import { DepartmentBudget, type DepartmentBudgetJson, fields } from "@qingbei/domain";
import { check, defineRule, diagnose, type Rule } from "@qingbei/rules";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../config/settings.js";
import { reportOf } from "../report/report-of.js";
import type { Examination } from "../review.js";
import { explainReport } from "./explain-report.js";

const { expenditureTable, generalPublicBudgetTable } = fields.tables;
/** Two tables that print the same rows. */
const sameRows = defineRule({
  id: "same-rows",
  title: "两张表逐行相同",
  severity: "error",
  basis: ["arithmetic"],
  covers: [],
  none: "没有行",
  each: ({ list }) =>
    list(expenditureTable.rows).flatMap((row, at) => {
      const other = list(generalPublicBudgetTable.rows)[at];
      return other ? [[row.total, other.total] as const] : [];
    }),
  check: ({ read, sameFigure }, [one, other]) => sameFigure(read(one), read(other)),
});

/** What was made of a budget, as of a document that prints it. */
function examinationOf(
  tables: DepartmentBudgetJson["tables"],
  rules: readonly Rule[] = [...defaultSettings.rules, sameRows],
): Examination {
  const budget = DepartmentBudget.parse({
    schemaVersion: 1,
    kind: "budget",
    fiscalYear: 2025,
    department: { name: "某局" },
    tables,
  });
  const reading: Reading = {
    budget,
    sources: {},
    amounts: { printed: 1, claimed: 1, unclaimed: [] },
    format: "text",
    statement: { paragraphs: [] },
    notices: [],
    lines: { text: [], parts: [] },
  };
  const joined = { reading, documents: [], notices: [] };
  const settings = { ...defaultSettings, rules };
  const verdicts = check(reading, settings.rules);
  const diagnosis = diagnose(reading, verdicts);
  const report = reportOf("某局.txt", joined, verdicts, diagnosis, settings);
  return { report, joined, verdicts, diagnosis, settings };
}

describe("a cause of several numbers", () => {
  const row = (code: string, basicExpenditure: string, projectExpenditure: string, total: string) => ({
    code,
    name: `科目${code}`,
    total,
    basicExpenditure,
    projectExpenditure,
  });
  const sum = (basicExpenditure: string, projectExpenditure: string, total: string) => ({
    total,
    basicExpenditure,
    projectExpenditure,
  });
  const whole = row("298", "30.00", "13.57", "43.57");
  const first = row("29801", "12.00", "8.13", "20.13");
  const second = row("29802", "18.00", "5.44", "23.44");
  const totalRow = sum("30.00", "13.57", "43.57");
  const right = { rows: [whole, first, second], totalRow };
  const scaled = (text: string) => `${text.replace(".", "")}00`;
  const inYuan = ({ code, name, ...amounts }: ReturnType<typeof row>) => ({
    code,
    name,
    ...Object.fromEntries(Object.entries(amounts).map(([key, text]) => [key, scaled(text)])),
  });

  it.each<[string, ReturnType<typeof examinationOf>, kind: string, slip: string | undefined]>([
    [
      "rows that changed places",
      examinationOf({
        expenditureTable: right,
        generalPublicBudgetTable: {
          ...right,
          rows: [
            whole,
            { ...first, ...sum("18.00", "5.44", "23.44") },
            { ...second, ...sum("12.00", "8.13", "20.13") },
          ],
        },
      }),
      "value",
      "moved-row",
    ],
    [
      "a row that a sum counts twice",
      examinationOf({
        expenditureTable: { rows: [row("298", "48.00", "19.01", "67.01"), first, second], totalRow },
      }),
      "value",
      "counted-twice",
    ],
    [
      "a row that is missing in every column",
      examinationOf({ expenditureTable: { rows: [whole, first], totalRow } }),
      "missing-row",
      undefined,
    ],
    [
      "a row under a wrong code",
      examinationOf({
        expenditureTable: { rows: [whole, first, { ...second, code: "29702" }], totalRow },
      }),
      "text",
      undefined,
    ],
    [
      "the unit of a table",
      examinationOf({
        summaryTable: { revenueTotal: "43.57", expenditureTotal: "43.57" },
        expenditureTable: {
          unit: "万元",
          rows: right.rows.map(inYuan),
          totalRow: sum(scaled("30.00"), scaled("13.57"), scaled("43.57")),
        },
        generalPublicBudgetTable: right,
      }),
      "text",
      "unit",
    ],
  ])("is made in every constraint: %s", async (_, examination, kind, slip) => {
    const [cause] = examination.diagnosis.causes;
    expect([cause?.repair.kind, cause?.slip]).toEqual([kind, slip]);
    const { findings, causes } = examination.report;
    const mended = new Set(causes.find(({ kind: each }) => each === kind)?.resolves);
    expect(mended.size).toBeGreaterThan(1);
    for (const finding of findings.filter(({ fingerprint }) => mended.has(fingerprint))) {
      const { constraints } = await explainReport(examination, finding);
      const own = constraints.filter(({ fingerprint = "" }) => mended.has(fingerprint));
      expect(own.length).toBeGreaterThan(0);
      expect(own.map(({ before, after }) => [before.status, after?.status])).toEqual(
        own.map(() => ["failed", "exact"]),
      );
      for (const { before, after } of constraints)
        if (before.status !== "failed") expect(after?.status).not.toBe("failed");
    }
  });
});

it("a cause that changes words alone tells of no number how it would read", async () => {
  const inWords: Rule = {
    ...sameRows,
    cases: (context) =>
      sameRows.cases(context).map((one) => (own) => {
        const outcome = one(own);
        const words = { kind: "text", pointer: "/department/name", from: "", to: "乙" } as const;
        return outcome.outcome === "failed" ? { ...outcome, repairs: [words] } : outcome;
      }),
  };
  const rows = [{ name: "甲", total: "1.00" }];
  const examination = examinationOf(
    { expenditureTable: { rows }, generalPublicBudgetTable: { rows: [{ name: "甲", total: "2.00" }] } },
    [inWords],
  );
  const [finding] = examination.report.findings;
  if (!finding) throw new Error("the tables differ");
  const { cause, constraints } = await explainReport(examination, finding);
  expect(cause).toMatchObject({ kind: "text", to: "乙" });
  expect(constraints.map(({ before, after }) => [before.status, after])).toEqual([["failed", undefined]]);
});
