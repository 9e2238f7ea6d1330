import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import type { Example } from "../engine/rule-tester.js";
import type { Repair } from "../engine/verdict.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { Echoes } from "./echoes.js";
import { numberCandidate } from "./number-candidate.js";

const ROWS = "/tables/generalPublicBudgetTable/rows";
const printed = (decimals: number) => ({
  text: "",
  printed: "",
  offset: 0,
  position: { line: 1, column: 1 },
  decimals,
  group: "表",
});

/** What becomes of a number set to another value. */
function set(
  pointer: string,
  to: string,
  example: Example,
  constraints: readonly Constraint[],
  ...proposed: readonly (readonly [key: string, to: string, advice?: string])[]
) {
  const { graph, disclosure } = graphOf(example, constraints);
  const value = exact(to);
  const proposals = proposed.map(([key, stated, advice], order) => {
    const repair: Repair = { kind: "value", pointer, from: "", to: stated, ...(advice && { advice }) };
    return { key, repair, order };
  });
  const effect = graph.effect(pointer, value);
  const grounds = { graph, disclosure, echoes: new Echoes(disclosure) };
  return numberCandidate(grounds, { pointer, value }, effect, proposals);
}

const changed = (row: object): Example => ({
  budget: { tables: { generalPublicBudgetTable: { rows: [{ code: "2980101", name: "科目", ...row }] } } },
});

describe("a minus where none is printed", () => {
  const one = {
    total: "50.00",
    previousTotal: "90.00",
    change: "40.00",
    changeRate: "44.44",
    basicExpenditure: "30.00",
  };
  const holds: readonly LinearConstraint[] = [
    same(`${ROWS}/0/change`, `${ROWS}/0/change`),
    same(`${ROWS}/0/changeRate`, `${ROWS}/0/changeRate`),
    same(`${ROWS}/0/total`, `${ROWS}/0/total`),
    same("/revenue/change/amount", "/revenue/change/amount"),
  ];
  const example: Example = {
    budget: { ...changed(one).budget, revenue: { total: "50.00", change: { amount: "40.00" } } },
  };

  it.each([
    ["changes in tables", `${ROWS}/0/change`, "-40.00"],
    ["rates in tables", `${ROWS}/0/changeRate`, "-44.44"],
  ])("is meant of %s", (_, pointer, to) => {
    expect(set(pointer, to, example, holds)).toMatchObject({ slip: "sign", repair: { to } });
  });

  it.each([
    ["amounts in tables", `${ROWS}/0/total`, "-50.00"],
    ["changes that a sentence tells: words say which way they went", "/revenue/change/amount", "-40.00"],
  ])("is not of %s", (_, pointer, to) => expect(set(pointer, to, example, holds)).toBeUndefined());

  it("is where the number is negative as it stands", () => {
    const negative: Example = { budget: { revenue: { total: "-50.00" } } };
    const own = [same("/revenue/total", "/revenue/total")];
    expect(set("/revenue/total", "-5.00", negative, own)).toMatchObject({ repair: { to: "-5.00" } });
  });
});

describe("the places of a correction", () => {
  const budget = { revenue: { total: "1731" }, expenditure: { total: "17.31" } };
  const sources = { "/revenue/total": [printed(0)], "/expenditure/total": [{ ...printed(2), group: "另" }] };
  const total = [same("/revenue/total", "/expenditure/total")];

  it("are no more than are printed around the number, whatever slip would explain them", () => {
    expect(set("/revenue/total", "17.31", { budget, sources }, total)).toBeUndefined();
    expect(set("/revenue/total", "17", { budget, sources }, total)).toMatchObject({ repair: { to: "17" } });
  });

  it.each([
    ["36.5", "3650", "decimal-point"],
    ["36.5", "365000", "unit"],
    ["36.25", "3625000", undefined],
    ["36.5", "37", undefined],
  ])("of a rate may be more where its point alone was moved: %s of %s", (to, rate, slip) => {
    const example: Example = {
      budget: { revenue: { total: "136.50", change: { baseAmount: "100.00", percentage: rate } } },
    };
    const pointer = "/revenue/change/percentage";
    expect(set(pointer, to, example, [same(pointer, pointer)])?.slip).toBe(slip);
  });

  it("of a rate that lost them are printed as in its column", () => {
    const rate = (changeRate: string) => ({ code: "2980101", name: "科目", changeRate });
    const rows = [rate("-226.125"), rate("3.25"), rate("4.50")];
    const pointer = `${ROWS}/0/changeRate`;
    expect(
      set(pointer, "-22.61", { budget: { tables: { generalPublicBudgetTable: { rows } } } }, [
        same(pointer, pointer),
      ]),
    ).toMatchObject({ repair: { from: "-226.125", to: "-22.61" } });
  });
});

describe("a number that only a percentage tells", () => {
  const growth: Constraint = {
    form: "growth",
    current: "/revenue/total",
    base: "/revenue/change/baseAmount",
    percentage: "/revenue/change/percentage",
  };
  const example = (total: string): Example => ({
    budget: {
      revenue: { total, change: { baseAmount: "100.00", percentage: "25.00" } },
      expenditure: { total: "124.99" },
    },
  });
  const atMost: LinearConstraint = {
    ...sumIs("/revenue/change/baseAmount", "/revenue/total"),
    relation: "≤",
  };
  const ABOUT = "大约是这个数，按文中的百分比推算，请以原始数据为准";

  it.each<[string, string, string, readonly Constraint[], true | undefined]>([
    ["is an estimate", "387.66", "125.00", [growth], true],
    ["is one beside what says only which is more", "87.66", "125.00", [growth, atMost], true],
    [
      "is none where a sum tells it to the digit",
      "387.66",
      "124.99",
      [growth, same("/revenue/total", "/expenditure/total")],
      undefined,
    ],
    ["is none where a digit explains it", "1255.00", "125.00", [growth], undefined],
  ])("%s", (_, from, to, constraints, isEstimate) => {
    const candidate = set("/revenue/total", to, example(from), constraints);
    expect(candidate?.isEstimate).toBe(isEstimate);
    expect(candidate?.repair.advice).toBe(isEstimate ? ABOUT : undefined);
  });

  it("is none where it is the percentage itself, or where nothing but a comparison tells it", () => {
    expect(
      set("/revenue/change/percentage", "287.66", example("387.66"), [growth])?.isEstimate,
    ).toBeUndefined();
    expect(set("/revenue/total", "125.00", example("87.66"), [atMost])?.isEstimate).toBeUndefined();
  });

  it("a percentage is the likelier where the amounts give it to the digit", () => {
    const rate = (to: string, from: string) => {
      const budget = { revenue: { total: "125.25", change: { baseAmount: "100.00", percentage: from } } };
      return set("/revenue/change/percentage", to, { budget }, [growth])?.rank[0];
    };
    expect(rate("25.25", "26.25")).toBe(0);
    expect(rate("25.26", "26.26")).toBe(2);
    expect(rate("25.25", "77.61")).toBe(3);
  });
});

describe("a correction of one number", () => {
  const totals = { budget: { revenue: { total: "110.00" }, expenditure: { total: "100.00" } } };
  const balance = same("/revenue/total", "/expenditure/total");

  it("is none where it breaks something, changes nothing or is of another document", () => {
    const two = { budget: { ...totals.budget, agencyOperatingExpenses: { total: "110.00" } } };
    const both = [balance, same("/revenue/total", "/agencyOperatingExpenses/total")];
    expect(set("/revenue/total", "100.00", two, both)).toBeUndefined();
    expect(set("/revenue/total", "110.00", totals, [balance])).toBeUndefined();
    const against: Example = { ...totals, against: [totals] };
    const across = [same("/revenue/total", "/against/0/expenditure/total")];
    expect(set("/against/0/expenditure/total", "110.00", against, across)).toBeUndefined();
    expect(set("/revenue/total", "100.00", against, across)).toMatchObject({ slip: "wrong-digit" });
  });

  it("mends the cases of those who propose it as well, each once, with the first one's advice", () => {
    const proposed = [
      ["rule#0", "100", "改为 100"],
      ["rule#1", "100.00", "另一句"],
      ["rule#0", "100.0"],
      ["rule#2", "90.00", "不是这个数"],
      ["rule#3", "壹佰"],
    ] as const;
    expect(set("/revenue/total", "100.00", totals, [balance], ...proposed)).toMatchObject({
      mends: ["0#0", "rule#0", "rule#1"],
      nodes: [{ key: "0#0" }],
      repair: { kind: "value", from: "110.00", to: "100.00", advice: "改为 100" },
    });
    expect(set("/revenue/total", "100.00", totals, [balance])?.repair).not.toHaveProperty("advice");
  });

  it("is ranked by its slip, what must change, how often it is printed, and whether it stands in a list", () => {
    expect(set("/revenue/total", "100.00", totals, [balance])?.rank).toEqual([2, 1, 1, 1]);
    const sources = { "/revenue/total": [printed(2), printed(2), printed(2)] };
    expect(set("/revenue/total", "100.00", { ...totals, sources }, [balance])?.rank).toEqual([2, 1, 3, 1]);
    const listed: Example = { budget: { ...totals.budget, projects: [{ budget: "17.31" }] } };
    const own = [same("/projects/0/budget", "/expenditure/total")];
    expect(set("/projects/0/budget", "100.00", listed, own)?.rank).toEqual([3, 4, 1, 0]);
  });
});

describe("what other places of the document make of a correction", () => {
  const ITEM = "/agencyOperatingExpenses/items/0/amount";
  const heating = (amount: string, elsewhere: string): Example => ({
    budget: {
      agencyOperatingExpenses: { total: "22.37", items: [{ name: "取暖费", amount }] },
      tables: { basicExpenditureTable: { rows: [{ code: "30208", name: "取暖费", total: elsewhere }] } },
    },
  });
  const holds = [sumIs("/agencyOperatingExpenses/total", ITEM)];

  it.each([
    ["nothing of either number", "16.11", 3],
    ["what is meant stands there", "22.37", 2],
    ["what is printed stands there", "13.80", 4],
  ])("%s", (_, elsewhere, cost) => {
    expect(set(ITEM, "22.37", heating("13.80", elsewhere), holds)?.rank[0]).toBe(cost);
  });

  it("nothing of the numbers that it is held against, and of those that are set with it", () => {
    const cell = "/tables/basicExpenditureTable/rows/0/total";
    const constraints = [...holds, same(ITEM, cell)];
    expect(set(ITEM, "22.37", heating("13.80", "22.37"), constraints)?.rank[0]).toBe(3);
  });
});

describe("a number copied from the row beside", () => {
  it.each([
    [0, "copied"],
    [1, "copied"],
    [2, "other"],
    [10, "copied"],
    [11, "copied"],
  ])("in row %d: %s", (row, slip) => {
    const totals = ["17.31", "17.31", "4.44", "5", "6", "7", "8", "9", "10", "11", "62.44", "62.44", "33.33"];
    const rows = totals.map((total) => ({ code: "2980101", name: "科目", total }));
    const example: Example = {
      budget: { revenue: { total: "95.08" }, tables: { generalPublicBudgetTable: { rows } } },
    };
    const cell = (at: number) => `${ROWS}/${at}/total`;
    const constraints = [same(cell(row), "/revenue/total"), ...rows.map((_, at) => same(cell(at), cell(at)))];
    expect(set(cell(row), "95.08", example, constraints)?.slip).toBe(slip);
  });
});

describe("what decides how likely a correction is", () => {
  const RATE = "/revenue/change/percentage";
  const growth = (of = "revenue"): Constraint => ({
    form: "growth",
    current: `/${of}/total`,
    base: `/${of}/change/baseAmount`,
    percentage: RATE,
  });
  const changed = (total: string, baseAmount: string, percentage: string) => ({
    total,
    change: { baseAmount, percentage },
  });
  const bound: LinearConstraint = { ...sumIs("/revenue/total", "/expenditure/total"), relation: "≤" };
  const cost = (...asked: Parameters<typeof set>) => set(...asked)?.rank[0];

  it.each<[string, string, string, string, number | undefined]>([
    ["an amount of two digits, which a percentage gives roughly", "0.80", "22.50", "0.98", 4],
    ["an amount of three digits", "0.80", "25.00", "1.00", 3],
    ["a decrease to an amount of two digits", "1.60", "38.75", "0.98", 4],
  ])("is %s", (_, base, rate, to, expected) => {
    const example: Example = { budget: { revenue: changed("55.77", base, rate) } };
    expect(cost("/revenue/total", to, example, [growth()])).toBe(expected);
  });

  it("is no fewness of digits where a sum tells the amount", () => {
    const example: Example = { budget: { revenue: { total: "55.77" }, expenditure: { total: "0.98" } } };
    expect(cost("/revenue/total", "0.98", example, [same("/revenue/total", "/expenditure/total")])).toBe(3);
  });

  it.each<[string, string, readonly string[], boolean]>([
    ["another number", "50.00", [], false],
    ["another number that a rule proposes", "50.00", ["50"], true],
    ["another number where a rule proposes yet another", "50.00", ["60"], false],
    ["a slip of the point", "7.77", [], true],
  ])("a bound alone shows what was meant: %s", (_, to, proposed, isFound) => {
    const example: Example = { budget: { revenue: { total: "77.70" }, expenditure: { total: "60.00" } } };
    const proposals = proposed.map((each, at) => [`rule#${at}`, each] as const);
    expect(set("/revenue/total", to, example, [bound], ...proposals) !== undefined).toBe(isFound);
  });

  it("a bound beside a sum shows what was meant, and so does a rule that asks by itself", () => {
    const example: Example = {
      budget: { revenue: { total: "77.70" }, expenditure: { total: "60.00", basicExpenditure: "50.00" } },
    };
    const both = [bound, same("/revenue/total", "/expenditure/basicExpenditure")];
    expect(set("/revenue/total", "50.00", example, both)).toMatchObject({ slip: "other" });
    expect(set("/revenue/total", "50.00", example, [same("/revenue/total", "/revenue/total")])).toBeDefined();
  });

  it("a percentage is likelier where one of several amounts gives it to the digit", () => {
    const example: Example = {
      budget: {
        revenue: changed("125.25", "100.00", "26.25"),
        expenditure: changed("12.53", "10.00", "26.25"),
      },
    };
    expect(cost(RATE, "25.25", example, [growth("expenditure"), growth()])).toBe(0);
    expect(cost(RATE, "25.25", example, [growth("expenditure")])).toBe(4);
  });

  it("a percentage that no slip explains costs as much where amounts give it roughly", () => {
    const example: Example = { budget: { revenue: changed("12.53", "10.00", "77.61") } };
    expect(cost(RATE, "25.25", example, [growth()])).toBe(3);
  });

  it("a percentage is no likelier where an amount is the same number", () => {
    const example: Example = {
      budget: {
        revenue: changed("125.25", "100.00", "77.61"),
        expenditure: { total: "25.25", basicExpenditure: "77.61" },
      },
    };
    expect(cost(RATE, "25.25", example, [growth()])).toBe(3);
  });

  it.each<[string, string, string, readonly string[], number, true | undefined]>([
    ["a zero that should be some number", "0.00", "44.31", [], 4, true],
    ["a number that should be zero", "44.31", "0.00", [], 3, undefined],
    ["a number that should be another", "44.31", "92.07", [], 3, undefined],
    ["a number that a rule proposes as well", "44.31", "92.07", ["92.07"], 3, undefined],
  ])("of %s", (_, from, to, proposed, expected, isGuess) => {
    const example: Example = { budget: { revenue: { total: from }, expenditure: { total: to } } };
    const proposals = proposed.map((each, at) => [`rule#${at}`, each] as const);
    const found = set(
      "/revenue/total",
      to,
      example,
      [same("/revenue/total", "/expenditure/total")],
      ...proposals,
    );
    expect([found?.rank[0], found?.isGuess]).toEqual([expected, isGuess]);
  });

  it("a percentage is a guess where a rule proposes it: what looks copied may be right", () => {
    const example: Example = { budget: { revenue: changed("125.25", "100.00", "77.61") } };
    expect(set(RATE, "25.25", example, [growth()], ["rule#0", "25.25"])?.isGuess).toBe(true);
    expect(set(RATE, "25.25", example, [growth()])).not.toHaveProperty("isGuess");
  });

  it("an amount that a rule proposes is no estimate", () => {
    const example: Example = { budget: { revenue: changed("387.66", "100.00", "25.00") } };
    expect(set("/revenue/total", "125.00", example, [growth()], ["rule#0", "125"])).not.toHaveProperty(
      "isEstimate",
    );
  });

  it("a slip of a digit is one, though the row beside prints the same number", () => {
    const rows = ["17.31", "17.31"].map((total) => ({ code: "2980101", name: "科目", total }));
    const example: Example = {
      budget: { revenue: { total: "17.37" }, tables: { generalPublicBudgetTable: { rows } } },
    };
    const cells = [0, 1].map((at) => `${ROWS}/${at}/total`) as [string, string];
    const constraints = [same(cells[0], "/revenue/total"), same(cells[1], cells[1])];
    expect(set(cells[0], "17.37", example, constraints)?.slip).toBe("wrong-digit");
  });
});

describe("where a correction is made", () => {
  const totals = {
    budget: { revenue: { total: "110.00" }, expenditure: { total: "110.00", basicExpenditure: "100.00" } },
  };
  const holds = [
    same("/revenue/total", "/expenditure/basicExpenditure"),
    same("/expenditure/total", "/expenditure/basicExpenditure"),
  ];
  const at = (line: number, offset = 0) => ({
    ...printed(2),
    text: "各110.00",
    printed: "110.00",
    offset,
    position: { line, column: 1 },
  });
  const corrected = (sources: Example["sources"] & object) =>
    set("/revenue/total", "100.00", { ...totals, sources }, holds);

  it("is nowhere if words stand there, in one of its places at least", () => {
    const words = { ...at(2), printed: "未安排" };
    expect(corrected({ "/revenue/total": [words] })).toBeUndefined();
    expect(corrected({ "/revenue/total": [at(1), words] })).toBeUndefined();
    expect(corrected({ "/revenue/total": [at(1)] })).toBeDefined();
  });

  it("is one place if one print gives both numbers, and names another that repeats it", () => {
    const one = corrected({ "/revenue/total": [at(1)], "/expenditure/total": [at(1)] });
    expect([...(one?.values?.keys() ?? [])]).toEqual(["/revenue/total", "/expenditure/total"]);
    expect(one?.repair).not.toHaveProperty("also");
    const again = { ...at(1), value: "110.00" };
    const two = corrected({ "/revenue/total": [at(2), again] as never, "/expenditure/total": [at(1)] });
    expect(two?.repair.also).toEqual(["/expenditure/total"]);
    expect(corrected({ "/revenue/total": [at(1)] })?.repair).not.toHaveProperty("also");
  });
});
