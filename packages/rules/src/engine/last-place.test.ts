import { exact, fields, type Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { same, sumIs } from "../testing/graph-of.js";
import { type Constraint, evaluate, type LinearConstraint } from "./constraint.js";
import type { Measure } from "./evaluation.js";
import { sum } from "./figure.js";
import { withLastPlaces } from "./last-place.js";
import { defineRule } from "./rule.js";
import { disclosureOf } from "./rule-tester.js";
import { check } from "./run.js";
import type { CaseResult, Verdict } from "./verdict.js";

const meta = { title: "相等", severity: "error", basis: ["arithmetic"], covers: [] } as const;
const { expenditure, revenue } = fields;
const { basicExpenditure, projectExpenditure, total } = expenditure;
/**
 * Basic and project expenditure add up to all expenditure; one source pays exactly the projects; revenue equals
 * expenditure.
 */
const rules = [
  defineRule({
    ...meta,
    id: "parts",
    check: ({ read, identity }) =>
      identity(read(total), sum([basicExpenditure, projectExpenditure].map((part) => read(part)))),
  }),
  defineRule({
    ...meta,
    id: "alone",
    check: ({ read, identity }) => identity(read(projectExpenditure), read(revenue.otherRevenue)),
  }),
  defineRule({
    ...meta,
    id: "whole",
    check: ({ read, identity }) => identity(read(total), read(revenue.total)),
  }),
];

interface Amounts {
  readonly whole?: string;
  readonly basic: string;
  readonly project: string;
  readonly paid: string;
  readonly received?: string;
}

/** The outcome of each rule for amounts with this many decimals; the severity if it failed. */
function outcomes({ whole = "100.00", basic, project, paid, received = "100.00" }: Amounts, decimals = 2) {
  const budget = {
    expenditure: { total: whole, basicExpenditure: basic, projectExpenditure: project },
    revenue: { total: received, otherRevenue: paid },
  };
  const pointers = ["/expenditure/total", "/expenditure/basicExpenditure", "/expenditure/projectExpenditure"];
  const sources = Object.fromEntries(
    [...pointers, "/revenue/total", "/revenue/otherRevenue"].map((pointer) => [
      pointer,
      [{ text: "", group: "表", decimals }],
    ]),
  ) as unknown as Sources;
  return check(disclosureOf({ budget, sources }), rules).map(({ cases: [first] }) =>
    first?.outcome === "failed" ? (first.severity ?? "error") : first?.outcome,
  );
}

describe("a last place that is off", () => {
  it.each([
    ["all adds up", { basic: "60.00", project: "40.00", paid: "40.00" }, ["passed", "passed", "passed"]],
    [
      "one number, told by what it is alone",
      { basic: "60.00", project: "40.01", paid: "40.00" },
      ["warning", "warning", "passed"],
    ],
    [
      "a sum of two alone may be rounded",
      { basic: "60.01", project: "40.00", paid: "40.00" },
      ["passed", "passed", "passed"],
    ],
    [
      "two numbers: the document rounds",
      { basic: "60.01", project: "40.01", paid: "40.00", whole: "100.01" },
      ["passed", "passed", "passed"],
    ],
    [
      "no number is in all that is off",
      { basic: "60.00", project: "40.00", paid: "40.01", received: "100.01" },
      ["passed", "passed", "passed"],
    ],
  ])("%s", (_, amounts, expected) => {
    expect(outcomes(amounts)).toEqual(expected);
  });

  it("is off in a sum of amounts in 元 to the 分 too", () => {
    const amounts = { basic: "60.000001", project: "40", paid: "40" };
    expect(outcomes(amounts, 6)).toEqual(["warning", "passed", "passed"]);
  });
});

/** A number as printed, or with decimals of its own. */
type Printed = string | Partial<Measure>;

const measureOf = (number: Printed): Measure => {
  const decimals = typeof number === "string" ? (number.split(".")[1]?.length ?? 0) : 2;
  if (typeof number === "string") return { value: exact(number), decimals, printed: decimals };
  return { value: exact("0"), decimals, printed: decimals, ...number };
};

const evidence = [{ pointer: "/a" }];

/** The verdicts on a document with one rule for each list of constraints. */
function judged(numbers: Readonly<Record<string, Printed>>, ...rules: readonly (readonly Constraint[])[]) {
  const lookup = (pointer: string) => measureOf(numbers[pointer] ?? "");
  const verdicts = rules.map((constraints, index): Verdict => {
    const cases = constraints.map((constraint): CaseResult => {
      const evaluation = evaluate(constraint, lookup);
      return evaluation.status === "failed"
        ? { outcome: "failed", message: "不符", constraint, evaluation, evidence }
        : { outcome: "passed", constraint, evaluation, evidence };
    });
    const isFailed = cases.some(({ outcome }) => outcome === "failed");
    return { rule: String(index), outcome: isFailed ? "failed" : "passed", cases };
  });
  return { verdicts, raised: withLastPlaces(verdicts, lookup, (pointer) => `“${pointer}”`) };
}

const stated = (verdicts: readonly Verdict[]) =>
  verdicts.flatMap(({ cases }) =>
    cases.map((each) => (each.outcome === "failed" ? (each.severity ?? "error") : each.outcome)),
  );
const judge = (...asked: Parameters<typeof judged>) => stated(judged(...asked).raised);

/** /b is off by 0.01 in a sum and in its other print. */
const SLIP = { "/whole": "100.00", "/a": "60.00", "/b": "40.01", "/twin": "40.00" };
const SLIPPED = [sumIs("/whole", "/a", "/b"), sumIs("/b", "/twin")];

describe("a number whose last digit is wrong", () => {
  it.each<[string, Readonly<Record<string, Printed>>, Constraint, "passed" | "error"]>([
    ["a sum of other numbers that fails", { "/x": "10.00", "/y": "20.00" }, sumIs("/x", "/y"), "error"],
    ["a sum of the same number that fails", { "/x": "50.00" }, sumIs("/b", "/x"), "error"],
    [
      "a percentage that is rounded",
      { "/x": "30.00", "/y": "20.01", "/rate": { value: exact("49.9"), decimals: 1, isPercentage: true } },
      { form: "growth", current: "/x", base: "/y", percentage: "/rate" },
      "passed",
    ],
    [
      "a bound that is exceeded within rounding",
      { "/x": "10.01", "/y": "6.00", "/z": "4.00" },
      { ...sumIs("/x", "/y", "/z"), relation: "≤" },
      "passed",
    ],
    ["two prints of which one is coarser", { "/x": "10.01", "/y": "10.0" }, same("/x", "/y"), "passed"],
  ])("is told beside %s, which stays as it is", (_, numbers, more, outcome) => {
    expect(judge({ ...SLIP, ...numbers }, SLIPPED, [more])).toEqual(["warning", "warning", outcome]);
  });

  it("is told beside a rule without a sum", () => {
    const { verdicts } = judged(SLIP, SLIPPED);
    const plain: Verdict = { rule: "无", outcome: "passed", cases: [{ outcome: "passed", evidence: [] }] };
    const lookup = (pointer: string) => measureOf(SLIP[pointer as keyof typeof SLIP]);
    const raised = withLastPlaces([plain, ...verdicts], lookup, String);
    expect(stated(raised)).toEqual(["passed", "warning", "warning"]);
    expect(raised[0]).toBe(plain);
  });

  it.each<[string, Readonly<Record<string, Printed>>, readonly LinearConstraint[]]>([
    [
      "two parts on the left may be rounded",
      { "/whole": "100.00", "/a": "60.01", "/b": "40.00" },
      [
        {
          ...sumIs("/a", "/whole"),
          left: ["/a", "/b"].map((pointer) => ({ pointer, coefficient: 1 }) as const),
        },
      ],
    ],
    [
      "two parts on the right may be rounded",
      { "/whole": "100.01", "/a": "60.00", "/b": "40.00" },
      [sumIs("/whole", "/a", "/b")],
    ],
    [
      "one of the two numbers has fewer decimals printed",
      { "/a": "40.01", "/b": { value: exact("40"), printed: 1 } },
      [sumIs("/a", "/b")],
    ],
    [
      "the table of one of the two numbers has fewer decimals",
      { "/a": "40.01", "/b": { value: exact("40"), decimals: 1 } },
      [sumIs("/a", "/b")],
    ],
    [
      "only one amount is printed to the 分 in 元",
      { "/whole": "100.00", "/a": "60.000001", "/b": "40.000000" },
      [sumIs("/whole", "/a", "/b")],
    ],
    [
      "a count is among amounts printed to the 分 in 元",
      {
        "/whole": { value: exact("100"), decimals: 6, printed: 6, exact: true },
        "/a": "60.000001",
        "/b": "40.000000",
      },
      [sumIs("/whole", "/a", "/b")],
    ],
    [
      "each sum needs another value",
      { "/b": "40.01", "/x": "40.00", "/y": "40.02" },
      [sumIs("/b", "/x"), sumIs("/b", "/y")],
    ],
    [
      "both numbers are right to the digit elsewhere",
      { "/a": "40.01", "/b": "40.00", "/x": "40.01", "/y": "40.00" },
      [sumIs("/a", "/b"), sumIs("/a", "/x"), sumIs("/b", "/y")],
    ],
    [
      "the sums have no number in common",
      { "/a": "40.01", "/b": "40.00", "/x": "30.01", "/y": "30.00" },
      [sumIs("/a", "/b"), sumIs("/x", "/y")],
    ],
  ])("is none where %s", (_, numbers, sums) => {
    const { verdicts, raised } = judged(numbers, sums);
    expect(stated(raised)).toEqual(sums.map(() => "passed"));
    expect(raised).toBe(verdicts);
  });

  it("is told with both sides and what is between them", () => {
    const { raised } = judged(
      { ...SLIP, "/x": "1.00", "/y": "1.00" },
      [...SLIPPED, sumIs("/x", "/y")],
      [sumIs("/x", "/y")],
    );
    const why = "；别处都分毫不差，只有含同一个数的几处差在末位，不像是四舍五入，请核对";
    expect(raised[0]).toMatchObject({
      outcome: "failed",
      cases: [
        {
          message: `“/whole”与各项之和差 0.01${why}`,
          constraint: { toTheDigit: true },
          evaluation: { status: "failed" },
          evidence,
        },
        { message: `“/b”与“/twin”差 0.01${why}` },
        { outcome: "passed" },
      ],
    });
    expect(raised[1]).toMatchObject({ outcome: "passed" });
  });
});
