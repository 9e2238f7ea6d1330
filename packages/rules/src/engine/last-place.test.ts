import { fields, type Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { sum } from "./figure.js";
import { defineRule } from "./rule.js";
import { disclosureOf } from "./rule-tester.js";
import { check } from "./run.js";

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
