import { exact, type Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import type { Measure } from "../engine/evaluation.js";
import type { Example } from "../engine/rule-tester.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { type Candidate, rank } from "./candidate.js";
import { diagnose } from "./diagnose.js";
import type { Node } from "./graph.js";
import {
  agreeingPrints,
  comparesAlike,
  depthOf,
  isPrintedAgain,
  isSmallCount,
  isWitnessed,
  slipCost,
  wholeBeforeParts,
} from "./witnesses.js";

/** The first cause of what fails: its pointer, its value, and how certain it is. */
function first(example: Example, ...constraints: readonly Constraint[]) {
  const { disclosure, verdicts } = graphOf(example, constraints);
  const [cause] = diagnose(disclosure, verdicts).causes;
  return [cause?.repair.pointer, cause?.repair.to, cause?.certainty];
}

const place = (line: number, printed: string, decimals?: number) => ({
  text: printed,
  printed,
  offset: 0,
  position: { line, column: 1 },
  group: "statement",
  value: String(Number(printed)),
  ...(decimals !== undefined && { decimals }),
});

describe("vehicles counted by use", () => {
  const VEHICLES = "/stateAssets/vehicles";
  const use = (at: number) => `${VEHICLES}/uses/${at}/quantity`;
  function counted(total: string, counts: readonly string[], others: Example["budget"] = {}) {
    const uses = counts.map((quantity, at) => ({ name: `第${at}种用车`, quantity }));
    const pointers = [`${VEHICLES}/total`, ...counts.map((_, at) => use(at))];
    const sources: Sources = Object.fromEntries(
      pointers.map((pointer, at) => [pointer, [place(at, at === 0 ? total : (counts[at - 1] ?? ""))]]),
    );
    const example: Example = {
      budget: { ...others, stateAssets: { ...others?.stateAssets, vehicles: { total, uses } } },
      sources,
    };
    return { example, sum: sumIs(...(pointers as [string, ...string[]])) };
  }

  it("may be wrong in one of several places, though one use is 0 in another list", () => {
    const uses = [{ name: "第0种用车", quantity: "0" }];
    const { example, sum } = counted("6", ["1", "3", "3"], {
      stateAssets: { acquisition: { vehicles: { total: "0", uses } } },
    });
    expect(first(example, sum)).toEqual([`${VEHICLES}/total`, "7", "one of several"]);
  });

  it("are as easily one too many with two digits as with one", () => {
    const { example, sum } = counted("10", ["0", "6", "3"]);
    expect(first(example, sum)).toEqual([`${VEHICLES}/total`, "9", "one of several"]);
  });

  it("are wrong in a part where the total is printed a second time, or other words give it", () => {
    const { example, sum } = counted("4", ["1", "2", "0"]);
    const witnessed = { ...sum, witnessed: [`${VEHICLES}/total`] };
    expect(first(example, witnessed)).toEqual([use(0), "2", "one of several"]);
    const again = [place(0, "4"), place(9, "4")];
    const twice = { ...example, sources: { ...example.sources, [`${VEHICLES}/total`]: again } };
    expect(first(twice, sum)).toEqual([use(0), "2", "one of several"]);
  });

  it("are wrong in the total where other words give what the parts make", () => {
    const { example, sum } = counted("4", ["1", "2", "0"]);
    const witnessed = { ...sum, witnessed: [use(0), use(1), use(2)] };
    expect(first(example, witnessed)).toEqual([`${VEHICLES}/total`, "3", "likely"]);
  });
});

it("a use that exceeds all vehicles is a part of them", () => {
  const example: Example = {
    budget: { stateAssets: { vehicles: { total: "5", uses: [{ name: "业务用车", quantity: "7" }] } } },
  };
  const [use, total] = ["/stateAssets/vehicles/uses/0/quantity", "/stateAssets/vehicles/total"];
  const within: Constraint = { ...sumIs(use, total), relation: "≤" };
  expect(first(example, within)).toEqual([use, "5.00", "one of several"]);
});

describe("where nothing else decides", () => {
  const [STATED, IN_TABLE] = [
    "/agencyOperatingExpenses/total",
    "/tables/threePublicExpensesTable/current/agencyOperatingExpenses",
  ];

  it("a figure is wrong in words before it is in a table", () => {
    const example: Example = {
      budget: {
        agencyOperatingExpenses: { total: "782.65" },
        tables: { threePublicExpensesTable: { current: { agencyOperatingExpenses: "728.65" } } },
      },
    };
    for (const constraint of [same(STATED, IN_TABLE), same(IN_TABLE, STATED)])
      expect(first(example, constraint)).toEqual([STATED, "728.65", "one of several"]);
    // a second print that disagrees does not confirm the first
    const sources: Sources = { [STATED]: [place(1, "782.65", 2), place(2, "728.65", 2)] };
    expect(first({ ...example, sources }, same(STATED, IN_TABLE))).toEqual([
      STATED,
      "728.65",
      "one of several",
    ]);
  });

  it("the only part that changed is wrong before the change of the whole", () => {
    const [whole, part] = [
      "/threePublicExpenses/change/amount",
      "/threePublicExpenses/overseasVisits/change/amount",
    ];
    const example: Example = {
      budget: {
        threePublicExpenses: { change: { amount: "4.50" }, overseasVisits: { change: { amount: "5.40" } } },
      },
    };
    expect(first(example, sumIs(whole, part))).toEqual([part, "4.50", "one of several"]);
  });
});

describe("an amount of a rate", () => {
  const execution = (budgeted: string, spent: string, completionRate: string, decimals: number): Example => ({
    budget: { executions: [{ name: "科目", budgeted, spent, completionRate }] },
    sources: {
      "/executions/0/budgeted": [place(1, budgeted, 2)],
      "/executions/0/spent": [place(2, spent, decimals)],
      "/executions/0/completionRate": [place(3, completionRate, 2)],
    },
  });
  const completes: Constraint = {
    form: "share",
    part: "/executions/0/spent",
    whole: "/executions/0/budgeted",
    percentage: "/executions/0/completionRate",
  };

  it("with too few decimals had its point moved, rather than another one lost a digit", () => {
    expect(first(execution("980.00", "9642.7", "98.39", 1), completes)).toEqual([
      "/executions/0/spent",
      "964.27",
      "likely",
    ]);
  });

  it("is wrong before the rate where both are printed alike and the rate does not say 100 %", () => {
    expect(first(execution("528.30", "528.30", "103.59", 2), completes)).toEqual([
      "/executions/0/budgeted",
      "509.99",
      "one of several",
    ]);
    expect(first(execution("528.30", "528.30", "10.00", 2), completes)).toEqual([
      "/executions/0/completionRate",
      "100.00",
      "likely",
    ]);
  });
});

const node = (constraint: Constraint, key = "0#0"): Node => ({
  constraint,
  at: { rule: "0", index: 0 },
  key,
});
const [WHOLE, PART, OTHER] = ["/revenue/total", "/revenue/otherRevenue", "/revenue/carriedOver/total"];
const ROW = "/tables/revenueTable/totalRow/total";
const share = (part: string, whole: string): Constraint => ({
  form: "share",
  part,
  whole,
  percentage: "/performance/share",
});

describe("how high a number stands above others that may be wrong as well", () => {
  const atMost = (left: readonly string[], right: readonly string[]): Constraint => ({
    form: "linear",
    relation: "≤",
    left: left.map((pointer) => ({ pointer, coefficient: 1 })),
    right: right.map((pointer) => ({ pointer, coefficient: 1 })),
  });
  const turned = (left: readonly string[], right: string): Constraint => ({
    ...sumIs(right, ...left),
    left: sumIs(right, ...left).right,
    right: sumIs(right, ...left).left,
  });
  it.each<[string, string, readonly Constraint[], number]>([
    ["what a sum adds up to", WHOLE, [sumIs(WHOLE, PART, OTHER)], 1],
    ["a part of a sum", PART, [sumIs(WHOLE, PART, OTHER)], 0],
    ["what a sum on the left adds up to", WHOLE, [turned([PART, OTHER], WHOLE)], 1],
    ["a part of a sum on the left", PART, [turned([PART, OTHER], WHOLE)], 0],
    ["the only part of a sum", PART, [sumIs(WHOLE, PART)], 0],
    ["what others must not exceed", WHOLE, [atMost([PART, OTHER], [WHOLE])], 1],
    ["what must not exceed another", PART, [atMost([PART], [WHOLE])], 0],
    ["one of those that another must not exceed", WHOLE, [atMost([PART], [WHOLE, OTHER])], 0],
    ["a number in words that a table prints too", WHOLE, [same(WHOLE, ROW)], 0.5],
    ["a number in a table that words give too", ROW, [same(WHOLE, ROW)], 1],
    ["a number in words that other words give too", WHOLE, [same(WHOLE, PART)], 1],
    [
      "a number in a list that other words give too",
      "/projects/0/funds/total",
      [same(WHOLE, "/projects/0/funds/total")],
      0,
    ],
    ["a number that two tables print", ROW, [same(ROW, "/tables/summaryTable/revenueTotal")], 0],
    ["a number of a rate alone", PART, [share(PART, WHOLE)], 1],
    ["a number of a rate in a table", "/revenue/total", [share(WHOLE, ROW)], 1],
    ["the whole of one sum and a part of another", PART, [sumIs(WHOLE, PART, OTHER), sumIs(PART, OTHER)], 1],
  ])("%s", (_, pointer, constraints, depth) => {
    const nodes = constraints.map((constraint) => node(constraint));
    expect(depthOf(pointer, { prints: [pointer], nodes, slip: "other" })).toBe(depth);
    expect(depthOf(pointer, { prints: [pointer], nodes, slip: "copied" })).toBe(0);
  });

  it("is that of any figure that its print gives", () => {
    const nodes = [node(sumIs(WHOLE, PART, OTHER))];
    expect(depthOf(PART, { prints: [PART, WHOLE], nodes, slip: "other" })).toBe(1);
  });
});

describe("a number that is printed again", () => {
  const printed = (line: number, value: string) => place(line, value);
  const { value: _, ...unread } = printed(2, "4");
  it.each([
    ["is so at two places", [printed(1, "4"), printed(2, "4")], true],
    ["is not at one place", [printed(1, "4")], false],
    ["is not at one place that is read twice", [printed(1, "4"), printed(1, "4")], false],
    ["is not where the second print differs", [printed(1, "4"), printed(2, "5")], false],
    ["is not where the second was not read", [printed(1, "4"), unread], false],
    ["is not without places", [], false],
  ])("%s", (__, occurrences, expected) => {
    expect(isPrintedAgain(occurrences)).toBe(expected);
  });

  it("is not where nothing is known", () => {
    expect(isPrintedAgain()).toBe(false);
    expect(agreeingPrints()).toEqual([]);
  });

  it("agrees with the prints that give no value, or the same", () => {
    const all = [printed(1, "4"), unread, printed(3, "5"), printed(4, "4")];
    expect(agreeingPrints(all)).toEqual([printed(1, "4"), unread, printed(4, "4")]);
  });

  it("is given by other words where one of its sums says so", () => {
    const sum = sumIs(WHOLE, PART, OTHER);
    expect(isWitnessed(WHOLE, [node(sum), node({ ...sum, witnessed: [WHOLE] })])).toBe(true);
    expect(isWitnessed(PART, [node({ ...sum, witnessed: [WHOLE] })])).toBe(false);
    expect(isWitnessed(WHOLE, [node(sum), node(share(PART, WHOLE))])).toBe(false);
  });
});

describe("what a slip costs", () => {
  const count = (value: string): Measure => ({ value: exact(value), decimals: 0, printed: 0, exact: true });
  const amount = (value: string, printed: number): Measure => ({ value: exact(value), decimals: 2, printed });

  it.each([
    ["two counts below a hundred", count("9"), "10", true],
    ["a count of a hundred", count("100"), "99", false],
    ["a count that becomes a hundred", count("10"), "100", false],
    ["an amount", amount("9", 2), "10", false],
    ["negative counts", count("-100"), "-9", false],
  ])("%s", (_, measure, other, isSmall) => {
    expect(isSmallCount(measure, exact(other))).toBe(isSmall);
  });

  it.each<[string, Parameters<typeof slipCost>[0], Measure, string, number]>([
    ["a moved point that the decimals show", "decimal-point", amount("9642.7", 1), "964.27", 0.5],
    ["a moved point without them", "decimal-point", amount("9642.70", 2), "964.27", 2],
    ["a moved point that leaves too few", "decimal-point", amount("9642.7", 1), "96.4", 2],
    ["another slip with too few decimals", "wrong-digit", amount("9642.7", 1), "9642.71", 2],
    ["a percentage", "decimal-point", { ...amount("96.4", 1), isPercentage: true }, "9.64", 2],
    ["an unknown slip", "other", amount("12.50", 2), "47.31", 3],
    ["an unknown slip of a small count", "other", count("10"), "9", 2],
    ["a swap in a small count", "swapped-digits", count("12"), "21", 1],
  ])("%s", (_, slip, measure, value, cost) => {
    expect(slipCost(slip, measure, exact(value))).toBe(cost);
  });
});

describe("a percentage of two amounts", () => {
  const values: Readonly<Record<string, string>> = { [WHOLE]: "12.50", [PART]: "12.5", [OTHER]: "3" };
  const valueAt = (pointer: string) => exact(values[pointer] ?? "0");
  it.each<[string, string, readonly Constraint[], string | undefined]>([
    ["that are printed alike, of the first", PART, [share(PART, WHOLE)], "own"],
    ["that are printed alike, of the second", WHOLE, [share(PART, WHOLE)], "other"],
    ["that differ", PART, [share(PART, OTHER)], undefined],
    ["behind one that differs", PART, [share(PART, OTHER), share(PART, WHOLE)], "own"],
    ["of which there is none, though two are alike", PART, [same(PART, WHOLE)], undefined],
  ])("%s", (_, pointer, constraints, expected) => {
    expect(
      comparesAlike(
        pointer,
        constraints.map((each) => node(each)),
        valueAt,
      ),
    ).toBe(expected);
  });
});

describe("what parts add up to comes before them", () => {
  const sum = node(sumIs(WHOLE, PART, OTHER));
  const candidate = (pointer: string, more: Partial<Candidate> = {}): Candidate => ({
    repair: { kind: "value", pointer, from: "1", to: "2" },
    values: new Map([[pointer, exact("2")]]),
    mends: [sum.key],
    nodes: [sum],
    rank: rank({ cost: 2, edits: 1, depth: pointer === WHOLE ? 1 : 0 }),
    ...more,
  });
  const [whole, part, other] = [candidate(WHOLE), candidate(PART), candidate(OTHER)];
  const apart = candidate("/revenue/funds", { mends: ["1#0"], nodes: [] });
  const dear = candidate(WHOLE, { rank: rank({ cost: 3, edits: 1, depth: 1 }) });

  it.each<[string, readonly Candidate[], readonly Candidate[]]>([
    ["where nothing tells them apart", [part, other, whole, apart], [whole, part, other, apart]],
    ["also behind what mends something else", [part, other, apart, whole], [whole, part, other, apart]],
  ])("%s", (_, sorted, expected) => {
    expect(wholeBeforeParts(sorted)).toEqual(expected);
  });

  it.each<[string, readonly Candidate[]]>([
    ["where it comes second", [part, whole, other]],
    ["where it is the best already", [whole, part, other]],
    [
      "where the best part is more plausible than the next",
      [candidate(PART, { rank: rank({ cost: 2 }) }), other, whole],
    ],
    ["where the best part mends more", [candidate(PART, { mends: [sum.key, "1#0"] }), other, whole]],
    ["where the next mends something else", [part, apart, whole]],
    ["where one is calculated from a percentage", [part, candidate(OTHER, { isEstimate: true }), whole]],
    ["where it is less plausible itself", [part, other, dear]],
    [
      "where it stands behind less plausible ones",
      [part, other, candidate(PART, { rank: dear.rank }), whole],
    ],
    [
      "where it stands behind what mends more",
      [part, other, candidate(PART, { mends: ["0#0", "1#0"] }), whole],
    ],
    ["where there is none", [part, other]],
    ["where there is one", [part]],
    ["where there is nothing", []],
  ])("and stays behind %s", (_, sorted) => {
    expect(wholeBeforeParts(sorted)).toEqual(sorted);
  });
});
