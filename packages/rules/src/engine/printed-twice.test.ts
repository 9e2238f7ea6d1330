import { exact, type Field, fields, type Sources, toText, type Wan } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { softened } from "../across/stated-base.js";
import { printsAmount } from "../items/prints-amount.js";
import { itemAmountRepeated } from "../rules/items/item-amount-repeated.js";
import { statementAgainstTables } from "../rules/tables/statement-against-tables.js";
import { repeatedFiguresAgree } from "../rules/three-public/repeated-figures-agree.js";
import { agreementOf } from "./agreement-of.js";
import { CheckContext } from "./context.js";
import {
  coarserHalf,
  coarsestHalf,
  isCutOff,
  isOneFigure,
  type Print,
  type PrintAgreement,
  printedTwice,
} from "./printed-twice.js";
import { disclosureOf, type Example, verdictOn } from "./rule-tester.js";
import type { Outcome } from "./verdict.js";

const PROSE = "/prose";
const TABLE = "/tables/threePublicExpensesTable";

const placesIn = (text: string) => text.split(".")[1]?.length ?? 0;

const at = (value: string, group: string) => ({
  position: { paragraph: 1 },
  text: value,
  printed: value,
  offset: 0,
  value,
  decimals: placesIn(value),
  group,
});

/** A figure of the statement and of a table, each with the places that it is printed with; the table has six. */
const inTable = (stated: string, printed: string): Example => ({
  budget: {
    threePublicExpenses: { total: stated },
    tables: { threePublicExpensesTable: { current: { total: printed, overseasVisits: "1.234567" } } },
  },
  sources: {
    "/threePublicExpenses/total": [at(stated, PROSE)],
    [`${TABLE}/current/total`]: [at(printed, TABLE)],
    [`${TABLE}/current/overseasVisits`]: [at("1.234567", TABLE)],
  },
});

/** A figure of the statement printed in two places of one group, or of two. */
const statedTwice = (one: string, other: string, group: string): Example => ({
  budget: { revenue: { total: one } },
  sources: { "/revenue/total": [at(one, PROSE), at(other, group)] },
});

const item = (amount: string, arrangement: string): Example => ({
  budget: {
    statementItems: [
      { level: "item", category: "教育支出", section: "普通教育", name: "学前教育", amount, arrangement },
    ],
  },
  sources: {
    "/statementItems/0/amount": [at(amount, PROSE)],
    "/statementItems/0/arrangement": [at(arrangement, PROSE)],
  } as Sources,
});

const total: Field<Wan> = fields.threePublicExpenses.total;
const printed: Field<Wan> = fields.tables.threePublicExpensesTable.current.total;
const contextOf = (example: Example) => new CheckContext(disclosureOf(example));
const worst = (cases: readonly Outcome[]) => {
  const [failed] = cases.flatMap((each) =>
    each.outcome === "failed" ? [each.severity ?? "as the rule"] : [],
  );
  return failed ?? cases[0]?.outcome;
};

describe("one figure printed twice", () => {
  it.each([
    ["12.34", "12.34", "same", "same"],
    ["12.3", "12.30", "same", "same"],
    ["12.3", "12.34", "rounded", "finer"],
    ["12.3", "12.35", "rounded", "finer"],
    ["12.3", "12.351", "cut off", "other"],
    ["12.4", "12.34", "raised", "other"],
    ["-12.3", "-12.38", "cut off", "other"],
    ["-12.4", "-12.34", "raised", "other"],
    ["0", "0.9", "cut off", "other"],
    ["0", "-0.9", "cut off", "other"],
    ["12.3", "12.40", "other", "other"],
    ["12.2", "12.34", "other", "other"],
    ["12.34", "12.35", "other", "other"],
    ["12", "-12.3", "other", "other"],
  ] as const)("%s beside %s: %s, and the other way round: %s", (one, other, agreement, turned) => {
    const [a, b] = [one, other].map((text) => ({ value: exact(text), decimals: placesIn(text) })) as [
      Print,
      Print,
    ];
    expect(printedTwice(a, b)).toBe(agreement);
    expect(printedTwice(b, a)).toBe(turned);
  });

  it.each([
    // stated, printed, in its group, printsAmount, statement-against-tables, the other way round
    ["12.34", "12.34", "passed", true, "passed", "passed"],
    ["12.35", "12.3478", "passed", true, "passed", "passed"],
    ["12.34", "12.3478", "failed", true, "warning", "as the rule"],
    ["12.35", "12.3422", "failed", true, "as the rule", "as the rule"],
    ["12.34", "12.345", "passed", true, "passed", "passed"],
    ["12.33", "12.3478", "failed", false, "as the rule", "as the rule"],
    ["12", "12.34", "passed", true, "passed", "passed"],
    ["12", "12.84", "failed", true, "warning", "as the rule"],
    ["12", "13.84", "failed", false, "as the rule", "as the rule"],
    ["-12.34", "-12.3478", "failed", true, "warning", "as the rule"],
    ["0", "0.34", "passed", true, "passed", "passed"],
  ] as const)("%s of the statement beside %s of a table", (stated, table, same, prints, rule, turned) => {
    const example = inTable(stated, table);
    const context = contextOf(example);
    expect(context.sameFigure(context.read(total), context.read(printed)).outcome).toBe(same);
    expect(printsAmount(context, total, printed)).toBe(prints);
    expect(worst(verdictOn(statementAgainstTables, example).cases)).toBe(rule);
    expect(worst(verdictOn(statementAgainstTables, inTable(table, stated)).cases)).toBe(turned);
    // a statement that prints more places than the table prints no amount of it but the same
    expect(printsAmount(contextOf(inTable(table, stated)), total, printed)).toBe(stated === table);
  });

  it.each([
    ["12.34", "12.34", "passed", "passed", "passed"],
    ["12.3", "12.34", "as the rule", "passed", "passed"],
    ["12.3", "12.38", "as the rule", "as the rule", "as the rule"],
    ["12", "12.5", "as the rule", "passed", "passed"],
    ["12", "12.51", "as the rule", "as the rule", "as the rule"],
    ["12.34", "12.35", "as the rule", "as the rule", "as the rule"],
  ] as const)("%s and %s of the statement", (one, other, oneGroup, twoGroups, again) => {
    expect(worst(verdictOn(repeatedFiguresAgree, statedTwice(one, other, PROSE)).cases)).toBe(oneGroup);
    expect(worst(verdictOn(repeatedFiguresAgree, statedTwice(one, other, "/other")).cases)).toBe(twoGroups);
    expect(worst(verdictOn(itemAmountRepeated, item(one, other)).cases)).toBe(again);
  });

  it.each([
    ["12.34", "12.3449", true],
    ["12.34", "12.35", false],
  ] as const)("of a budget without sources has cents: %s beside %s", (stated, table, isPrinted) => {
    const context = contextOf({ budget: inTable(stated, table).budget ?? {} });
    expect(printsAmount(context, total, printed)).toBe(isPrinted);
    const { outcome } = context.sameFigure(context.read(total), context.read(printed));
    expect(outcome).toBe(isPrinted ? "passed" : "failed");
  });

  it.each([
    ["12", "12.5", "warning"],
    ["12", "12.51", "error"],
    ["12.34", "12.35", "error"],
  ] as const)("softens an error between %s and %s to %s", (one, other, severity) => {
    const context = contextOf(item(one, other));
    const [of] = context.list(fields.statementItems);
    const outcome = of && context.sameFigure(context.read(of.amount), context.read(of.arrangement));
    expect(outcome && softened(context, outcome, [of.amount], "error")).toMatchObject({ severity });
  });
});

describe("two prints of a figure", () => {
  it.each<[PrintAgreement, boolean]>([
    ["same", true],
    ["rounded", true],
    ["finer", true],
    ["cut off", false],
    ["raised", false],
    ["other", false],
  ])("are one figure if %s: %s", (agreement, is) => expect(isOneFigure(agreement)).toBe(is));

  it.each([
    ["neither", {}, {}],
    ["the second alone", {}, { total: "12" }],
    ["the first alone", { total: "12" }, {}],
    ["one left blank", { total: "12" }, { total: null }],
  ])("are no likeness where %s is printed", (_, threePublicExpenses, current) => {
    const budget = { threePublicExpenses, tables: { threePublicExpensesTable: { current } } };
    expect(agreementOf(contextOf({ budget }), total, printed)).toBe("other");
  });

  it.each([
    [[], "0", "0"],
    [[2], "0", "0.005"],
    [[2, 2, 2], "0", "0.005"],
    [[2, 1], "0.05", "0.05"],
    [[0, 2, 0], "0.5", "0.5"],
    [[2, 2, 6], "0.005", "0.005"],
    [[-2, 2], "50", "50"],
  ])("with %j decimals may differ by %s, half a unit of the coarsest being %s", (decimals, apart, half) => {
    expect(toText(coarserHalf(decimals))).toBe(apart);
    expect(toText(coarsestHalf(decimals))).toBe(half);
  });

  it.each([
    ["12.3", "12.3", 1, true],
    ["12.3", "12.399", 1, true],
    ["12.3", "12.4", 1, false],
    ["12.3", "12.29", 1, false],
    ["-12.3", "-12.39", 1, true],
    ["12", "12.99", 0, true],
  ] as const)("%s is %s cut off behind %i decimals: %s", (cut, fully, decimals, is) => {
    expect(isCutOff(exact(cut), exact(fully), decimals)).toBe(is);
  });
});
