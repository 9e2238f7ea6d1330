import { type Disclosure, type Field, fields, type Wan } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { defaultParameters } from "../parameters/rule-parameters.js";
import { CheckContext } from "./context.js";
import { fieldAt } from "./field-at.js";
import { sum } from "./figure.js";
import { disclosureOf, type Example } from "./rule-tester.js";
import type { CaseResult, Outcome } from "./verdict.js";

const { revenue, expenditure, projects, department } = fields;
const printed = (decimals?: number, group = "说明") => ({
  text: "",
  printed: "",
  offset: 0,
  position: { line: 1, column: 1 },
  group,
  ...(decimals !== undefined && { decimals }),
});
const example: Example = {
  budget: {
    department: { name: "某局", nature: "administrative" },
    revenue: { total: "100.5", otherRevenue: null, change: { baseAmount: "67", percentage: "50.0" } },
    expenditure: { total: "90", basicExpenditure: "60.25", projectExpenditure: "30.25" },
    projects: [{ name: "河道保洁", budget: "30.25" }, { name: null }],
  },
  statement: ["收入 100.5 万元", "支出 90 万元"],
  sources: {
    "/revenue/total": [printed(1), printed(3, "表")],
    "/expenditure/total": [printed(0)],
    "/department/name": [printed()],
  },
  unreadTables: ["revenueTable"],
  unreadValues: ["/revenue/governmentManagedFundsAppropriation"],
};
const of = (more: Example = {}) => new CheckContext(disclosureOf({ ...example, ...more }));
/** What a rule reads comes back as evidence. */
const read = (check: (context: CheckContext) => unknown, context = of()) => {
  let value: unknown;
  const { evidence } = context.record((each): Outcome => {
    value = check(each);
    return each.passed();
  });
  return { value, evidence };
};
const decided = (check: (context: CheckContext) => Outcome, more: Example = {}): CaseResult =>
  of(more).record(check);

describe("what a rule reads", () => {
  it.each<[string, (context: CheckContext) => unknown, unknown, readonly object[]]>([
    ["a text", ({ value }) => value(department.name), "某局", [{ pointer: "/department/name" }]],
    ["a blank", ({ value }) => value(revenue.otherRevenue), null, [{ pointer: "/revenue/otherRevenue" }]],
    ["what is not there", ({ value }) => value(revenue.businessRevenue), undefined, []],
    [
      "a number, as it stands in a sum",
      (context) => context.read(revenue.total),
      { terms: [{ pointer: "/revenue/total", coefficient: 1 }], missing: [] },
      [{ pointer: "/revenue/total" }],
    ],
    [
      "a blank number: it decides nothing",
      (context) => context.read(revenue.otherRevenue),
      { terms: [], missing: ["/revenue/otherRevenue"] },
      [{ pointer: "/revenue/otherRevenue" }],
    ],
    [
      "a blank number that counts as nothing",
      (context) => context.read(revenue.otherRevenue, { blank: "zero" }),
      { terms: [], missing: [] },
      [{ pointer: "/revenue/otherRevenue" }],
    ],
    [
      "a number that is not there",
      (context) => context.read(revenue.businessRevenue, { blank: "zero" }),
      { terms: [], missing: ["/revenue/businessRevenue"] },
      [],
    ],
    [
      "a number that is not there and counts as nothing",
      (context) => context.read(revenue.businessRevenue, { missing: "zero" }),
      { terms: [], missing: [] },
      [],
    ],
    [
      "a number that is printed and was not read: it is nothing in no sum",
      (context) => context.read(revenue.governmentManagedFundsAppropriation, { missing: "zero" }),
      { terms: [], missing: ["/revenue/governmentManagedFundsAppropriation"] },
      [],
    ],
    [
      "a blank number, where only what is not there counts as nothing",
      (context) => context.read(revenue.otherRevenue, { missing: "zero" }),
      { terms: [], missing: ["/revenue/otherRevenue"] },
      [{ pointer: "/revenue/otherRevenue" }],
    ],
    [
      "whether something is there",
      ({ has }) => [revenue.total, revenue.otherRevenue, revenue.businessRevenue].map(has),
      [true, false, false],
      [],
    ],
    [
      "a list",
      ({ list, value }) => list(projects).map(({ name }) => value(name)),
      ["河道保洁", null],
      [{ pointer: "/projects/0/name" }, { pointer: "/projects/1/name" }],
    ],
    ["a list that is not there", ({ list }) => list(expenditure.economicItems), [], []],
    ["a paragraph", ({ paragraph }) => [paragraph(1)?.text, paragraph(2)], ["支出 90 万元", undefined], []],
    [
      "what a field is called",
      ({ label }) => [label(revenue.total), label("/expenditure/total")],
      ["收入总计", "支出总计"],
      [],
    ],
    [
      "a number in words, with the places around it",
      ({ show }) => ["/revenue/total", "/expenditure/total", "/department/name", "/nowhere"].map(show),
      ["100.5", "90.0", "某局", ""],
      [],
    ],
    ["the kind of document", ({ kind }) => kind, "budget", []],
    ["tables that were not read", ({ unreadTables }) => unreadTables, ["revenueTable"], []],
    [
      "where a value was printed",
      ({ occurrences }) => [occurrences(revenue.total).length, occurrences(revenue.otherRevenue)],
      [2, []],
      [],
    ],
    [
      "the last place of what was printed",
      ({ decimalsOf }) => [printed(0), printed(0, "表"), printed(0, "别处")].map(decimalsOf),
      [1, 3, 0],
      [],
    ],
    [
      "all that has a source",
      ({ sources }) => sources.map(([pointer]) => pointer),
      ["/revenue/total", "/expenditure/total", "/department/name"],
      [],
    ],
  ])("%s", (_, check, value, evidence) => expect(read(check)).toEqual({ value, evidence }));

  it("of a budget that was not read from a document: no words, no sources, no tables unread", () => {
    const context = new CheckContext(disclosureOf({ budget: { kind: "finalAccounts" } }));
    expect([context.statement, context.paragraph(0), context.sources, context.unreadTables]).toEqual([
      undefined,
      undefined,
      [],
      [],
    ]);
    expect(context.occurrences(revenue.total)).toEqual([]);
    expect(context.kind).toBe("finalAccounts");
    expect(context.companions).toEqual([]);
    expect(context.parameters).toBe(defaultParameters);
  });

  it("is cited in part: a stretch of a paragraph, one print of a value, each once", () => {
    const { evidence } = read(({ cite, citeOccurrence, value }) => {
      cite(0);
      cite(0, 3, 8);
      cite(0, 3);
      cite(0, 3, 8);
      citeOccurrence("/revenue/total", 1);
      citeOccurrence("/revenue/total", 0);
      citeOccurrence("/revenue/total", 1);
      value(revenue.total);
    });
    const pointer = "/statement/paragraphs/0";
    expect(evidence).toEqual([
      { pointer },
      { pointer, start: 3, end: 8 },
      { pointer, start: 3 },
      { pointer: "/revenue/total", occurrence: 1 },
      { pointer: "/revenue/total", occurrence: 0 },
      { pointer: "/revenue/total" },
    ]);
  });

  it("of other documents is not taken for a source of this one", () => {
    const before: Example = {
      budget: { fiscalYear: 2020, department: { name: "某局" }, revenue: { total: "80" } },
      sources: { "/revenue/total": [printed(2)] },
    };
    const context = of({ against: [before] });
    expect(context.sources.map(([pointer]) => pointer)).toEqual([
      "/revenue/total",
      "/expenditure/total",
      "/department/name",
    ]);
    expect(context.companions).toMatchObject([{ relation: expect.any(String) }]);
    expect(context.companions).toBe(context.companions);
  });

  it("has the parameters of the review", () => {
    const parameters = { ...defaultParameters, fewestAlike: 7 };
    expect(new CheckContext(disclosureOf({}) as Disclosure, parameters).parameters).toBe(parameters);
  });
});

describe("what a rule decides", () => {
  const parts = sum([]);

  it("by its own word", () => {
    expect(decided(({ passed }) => passed())).toEqual({ outcome: "passed", evidence: [] });
    expect(decided(({ skipped }) => skipped("没有"))).toEqual({
      outcome: "skipped",
      reason: "没有",
      evidence: [],
    });
    expect(decided(({ failed }) => failed("不对", { severity: "info" }))).toEqual({
      outcome: "failed",
      message: "不对",
      severity: "info",
      evidence: [],
    });
    expect(decided(({ failed }) => failed("不对"))).toEqual({
      outcome: "failed",
      message: "不对",
      evidence: [],
    });
  });

  it("of a sum: both sides, named where they are one number, with the places of their table", () => {
    const off = decided((context) =>
      context.identity(
        context.read(revenue.total),
        sum([context.read(expenditure.basicExpenditure), context.read(expenditure.projectExpenditure)]),
        { openList: projects, rowsOf: fields.tables.expenditureTable.rows },
      ),
    );
    expect(off).toMatchObject({
      outcome: "failed",
      message: "收入总计 100.50 与各项之和 90.50 不符，多 10.00",
      constraint: {
        form: "linear",
        relation: "=",
        left: [{ pointer: "/revenue/total", coefficient: 1 }],
        right: [
          { pointer: "/expenditure/basicExpenditure", coefficient: 1 },
          { pointer: "/expenditure/projectExpenditure", coefficient: 1 },
        ],
        openList: "/projects",
        rowsOf: "/tables/expenditureTable/rows",
      },
    });
    const plain = decided((context) =>
      context.identity(context.read(revenue.total), context.read(revenue.total)),
    );
    expect(plain).toMatchObject({ outcome: "passed" });
    expect((plain as { constraint: object }).constraint).not.toHaveProperty("openList");
    expect((plain as { constraint: object }).constraint).not.toHaveProperty("rowsOf");
  });

  it("of one figure printed twice", () => {
    const twice = decided((context) =>
      context.sameFigure(context.read(expenditure.total), context.read(expenditure.basicExpenditure), {
        severity: "warning",
      }),
    );
    expect(twice).toMatchObject({
      outcome: "failed",
      severity: "warning",
      message: "支出总计 90.00 与基本支出 60.25 不符，多 29.75",
      constraint: { relation: "=", sameFigure: "in its group" },
    });
  });

  it("of what must not exceed another", () => {
    const check = (one: typeof revenue.total, other: typeof revenue.total) =>
      decided((context) => context.atMost(context.read(one), context.read(other)));
    expect(check(revenue.total, expenditure.total)).toMatchObject({
      outcome: "failed",
      message: "收入总计 100.5 大于支出总计 90.0，多 10.5",
      constraint: { relation: "≤" },
    });
    expect(check(expenditure.total, revenue.total).outcome).toBe("passed");
  });

  it("nothing where numbers are not there: each is named once", () => {
    const lacking = decided((context) =>
      context.identity(
        context.read(revenue.businessRevenue),
        sum([context.read(revenue.otherRevenue), context.read(revenue.businessRevenue)]),
      ),
    );
    expect(lacking).toMatchObject({ outcome: "skipped", reason: "未披露：事业单位经营收入、其他收入" });
    expect(decided((context) => context.atMost(context.read(revenue.total), parts))).toMatchObject({
      outcome: "skipped",
      reason: "没有可以比较的数",
    });
  });

  it("nothing of a field that no budget has, which is no omission of the document", () => {
    const misspelt = (expenditure as unknown as { readonly totl: Field<Wan> }).totl;
    const sumOf = (context: CheckContext) =>
      context.identity(context.read(misspelt), context.read(revenue.businessRevenue));
    expect(decided(sumOf)).toMatchObject({ outcome: "skipped", reason: "没有这个字段：/expenditure/totl" });
    const rateOf = ({ growth }: CheckContext) => growth(misspelt, revenue.total, revenue.change.percentage);
    expect(decided(rateOf)).toMatchObject({ outcome: "skipped", reason: "没有这个字段：/expenditure/totl" });
  });

  it.each<[string, (context: CheckContext) => Outcome, string | undefined, object]>([
    [
      "from an amount to another",
      ({ growth }) => growth(expenditure.total, revenue.total, revenue.change.percentage),
      "支出总计由 100.5 变为 90.0，增减幅度应为 10.448%，文中写 50.0%",
      { form: "growth", current: "/expenditure/total", base: "/revenue/total" },
    ],
    [
      "by what an amount grew",
      ({ growthBy }) =>
        growthBy(revenue.total, { size: revenue.change.baseAmount, sign: 1 }, revenue.change.percentage),
      "收入总计本年 100.5，增加 67.0，幅度应为 200%，文中写 50.0%",
      { base: { size: "/revenue/change/baseAmount", sign: 1 } },
    ],
    [
      "by what it fell",
      ({ growthBy }) =>
        growthBy(revenue.total, { size: revenue.change.baseAmount, sign: -1 }, revenue.change.percentage),
      "收入总计本年 100.5，减少 67.0，幅度应为 40%，文中写 50.0%",
      { base: { size: "/revenue/change/baseAmount", sign: -1 } },
    ],
    [
      "as it should be",
      ({ growth }) => growth(revenue.total, revenue.change.baseAmount, revenue.change.percentage),
      undefined,
      {},
    ],
    [
      "with a sign of its own",
      ({ growth }) =>
        growth(revenue.total, revenue.change.baseAmount, revenue.change.percentage, { isSigned: true }),
      undefined,
      { isSigned: true },
    ],
  ])("of a percentage: %s", (_, check, message, constraint) => {
    const sources = {
      "/revenue/total": [printed(1)],
      "/revenue/change/baseAmount": [printed(0)],
      "/expenditure/total": [printed(0)],
    };
    const result = decided(check, { sources });
    expect(result).toMatchObject({ outcome: message ? "failed" : "passed", constraint });
    expect((result as { message?: string }).message).toBe(message);
    if (!("isSigned" in constraint))
      expect((result as { constraint?: object }).constraint).not.toHaveProperty("isSigned");
  });

  it("the same of a percentage, whatever was asked of its fields before", () => {
    const base = revenue.change.baseAmount;
    void (base as unknown as { readonly size: unknown }).size;
    expect(decided(({ growth }) => growth(revenue.total, base, revenue.change.percentage)).outcome).toBe(
      "passed",
    );
  });

  it("nothing of what is printed and was not read", () => {
    const part = revenue.governmentManagedFundsAppropriation;
    const sumOf = ({ identity, read }: CheckContext) =>
      identity(read(revenue.total), sum([read(revenue.change.baseAmount), read(part, { missing: "zero" })]));
    expect(decided(sumOf)).toMatchObject({ outcome: "skipped", reason: "没有读懂：政府性基金预算拨款" });
  });

  it("nothing of a sum of rows of which one was left out, unless it holds without it", () => {
    const total = ({ identity, read, list }: CheckContext) =>
      identity(
        read(expenditure.projectExpenditure),
        sum(list(projects).map(({ budget }) => read(budget, { missing: "zero" }))),
        {
          openList: projects,
        },
      );
    const without = { unreadValues: ["/projects"] };
    expect(decided(total, without).outcome).toBe("passed");
    const budget = { ...example.budget, expenditure: { projectExpenditure: "50" } };
    expect(decided(total, { budget }).outcome).toBe("failed");
    expect(decided(total, { budget, ...without })).toMatchObject({
      outcome: "skipped",
      reason: "表中有没有读懂的行，各行之和无从核对",
    });
  });

  it("nothing of a percentage whose amounts are not there", () => {
    expect(
      decided(({ growth }) => growth(revenue.businessRevenue, revenue.total, revenue.change.percentage)),
    ).toMatchObject({ outcome: "skipped", reason: expect.stringContaining("未披露：") });
  });
});

describe("what was not read", () => {
  it.each<[string, readonly string[], boolean]>([
    ["the field itself", ["/revenue/total", "/projects"], true],
    ["something beneath it", ["/revenue/total", "/projects/1/budget"], true],
    ["a field that begins with the same letters", ["/projectsTable"], false],
    ["what holds it", [""], false],
    ["nothing", [], false],
  ])("is of a field: %s", (_, unreadValues, expected) => {
    const { value, evidence } = read(({ isUnread }) => isUnread(projects as never), of({ unreadValues }));
    expect([value, evidence]).toEqual([expected, []]);
  });

  it.each<[string, Example, boolean, Outcome["outcome"], Outcome["outcome"]]>([
    ["one section", { unreadSections: ["revenue"] as never }, true, "skipped", "failed"],
    ["no section that is named", { unreadSections: [] }, true, "failed", "failed"],
    ["nothing", {}, false, "failed", "failed"],
  ])("leaves open what a section lacks: %s", (_, more, isPartial, own, others) => {
    const context = of(more);
    const lacking = (section: string) => context.lacking(section as never, context.failed("缺")).outcome;
    expect([context.isPartial, lacking("revenue"), lacking("expenditure")]).toEqual([isPartial, own, others]);
  });
});

describe("the decimals of an amount", () => {
  it("are those of its first print, and two where it is absent or blank", () => {
    const places = [revenue.total, expenditure.total, revenue.otherRevenue, revenue.businessRevenue];
    const { value, evidence } = read(({ placesOf }) => places.map((field) => placesOf(field)));
    expect([value, evidence]).toEqual([[1, 0, 2, 2], []]);
  });
});

describe("what must not exceed another print of the same figure", () => {
  it("is held to the digit, unless one print is coarser", () => {
    const bounded = (whole: string, basic: string, options?: object) => {
      const budget = { expenditure: { total: whole, basicExpenditure: basic } };
      const sources = {
        "/expenditure/total": [printed(2)],
        "/expenditure/basicExpenditure": [printed(basic.split(".")[1]?.length ?? 0, "表")],
      };
      const { atMost, read } = new CheckContext(disclosureOf({ budget, sources }));
      return atMost(read(expenditure.total), read(expenditure.basicExpenditure), options).outcome;
    };
    const places = { places: "as printed" };
    expect(bounded("10.01", "10.00")).toBe("passed");
    expect(bounded("10.01", "10.00", places)).toBe("failed");
    expect(bounded("10.01", "10.0", places)).toBe("passed");
  });
});

describe("what is cited", () => {
  it("is a whole paragraph, from a character, or up to one", () => {
    const { evidence } = read(({ cite }) => {
      cite(0);
      cite(0);
      cite(1, 2);
      cite(1, 2, 4);
      cite(1, undefined, 4);
    });
    expect(evidence).toStrictEqual([
      { pointer: "/statement/paragraphs/0" },
      { pointer: "/statement/paragraphs/1", start: 2 },
      { pointer: "/statement/paragraphs/1", start: 2, end: 4 },
      { pointer: "/statement/paragraphs/1", end: 4 },
    ]);
  });
});

it.each(["/revenue/total", "/projects/0/budget", "/tables/expenditureTable/rows/2/total"])(
  "the field at %s leads there again",
  (pointer) => expect(of().label(fieldAt<unknown>(pointer))).toBe(of().label(pointer)),
);
