import { exact, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Constraint, evaluate, type LinearConstraint, solve, variablesOf } from "./constraint.js";
import { finestOf, type Lookup, type Measure } from "./evaluation.js";

/** Numbers as printed: "61.20" has two decimals; the second text is the finest of its group. */
function printed(numbers: Readonly<Record<string, string | readonly [string, number]>>): Lookup {
  return (pointer) => {
    const entry = numbers[pointer] ?? "0";
    const [text, group] = typeof entry === "string" ? [entry, 0] : entry;
    const own = text.split(".")[1]?.length ?? 0;
    return { value: exact(text), printed: own, decimals: Math.max(own, group) };
  };
}

const terms = (...pointers: string[]) => pointers.map((pointer) => ({ pointer, coefficient: 1 }) as const);
const sumIs = (left: string, ...right: string[]): LinearConstraint => ({
  form: "linear",
  relation: "=",
  left: terms(left),
  right: terms(...right),
});

describe("an identity over printed numbers", () => {
  it.each([
    ["to the digit", { t: "100.50", a: "60.25", b: "40.25" }, "exact", "0"],
    ["one last place off, two terms", { t: "100.51", a: "60.25", b: "40.25" }, "rounding", "0.01"],
    [
      "the bound itself: half a unit of each of three numbers",
      { t: "1.5", a: "0.72", b: "0.72" },
      "rounding",
      "0.06",
    ],
    ["just beyond the bound", { t: "1.5", a: "0.72", b: "0.71" }, "failed", "0.07"],
    ["two last places off, two terms", { t: "100.52", a: "60.25", b: "40.25" }, "failed", "0.02"],
    ["whole numbers are exact to the half", { t: "12", a: "5", b: "6" }, "rounding", "1"],
    [
      "dropped zeros count: 18 stands in a group of two decimals",
      { t: ["18", 2], a: ["9.5", 2], b: ["8", 2] },
      "failed",
      "0.5",
    ],
    ["negative parts", { t: "-1.00", a: "1.00", b: "-2.00" }, "exact", "0"],
  ] as const)("%s", (_, numbers, status, difference) => {
    const evaluation = evaluate(sumIs("t", "a", "b"), printed(numbers));
    expect(evaluation.status).toBe(status);
    expect(toText(evaluation.difference)).toBe(difference);
  });

  it("does not round counts", () => {
    const lookup = printed({ t: "21", a: "10", b: "10" });
    const counted: Lookup = (pointer) => ({ ...lookup(pointer), exact: true });
    expect(evaluate(sumIs("t", "a", "b"), lookup).status).toBe("rounding");
    expect(evaluate(sumIs("t", "a", "b"), counted).status).toBe("failed");
  });

  it("holds counts that are one figure against each other to the digit", () => {
    const one = { ...sumIs("t", "a", "b"), sameFigure: "in its group" } as const;
    const counted =
      (numbers: Readonly<Record<string, string>>): Lookup =>
      (pointer) => ({ ...printed(numbers)(pointer), exact: true });
    expect(evaluate(one, counted({ t: "6", a: "1", b: "5" })).status).toBe("exact");
    expect(evaluate(one, counted({ t: "7", a: "1", b: "5" })).status).toBe("failed");
  });

  it.each([
    ["the same to the digit", "61.20", "61.2", 2, "exact"],
    ["another digit", "61.21", "61.20", 2, "failed"],
    ["元 rounded to 万元", "61.2045", "61.20", 0, "rounding"],
    ["元 rounded wrongly", "61.2055", "61.20", 0, "failed"],
  ] as const)("one figure printed twice: %s", (_, a, b, group, status) => {
    const constraint = { ...sumIs("a", "b"), sameFigure: "in its group" } as const;
    expect(evaluate(constraint, printed({ a: [a, group], b: [b, group] })).status).toBe(status);
  });

  it.each([
    ["the same", "12.34", "12.34", "exact", "exact", "exact"],
    ["rounded", "12.35", "12.3478", "rounding", "rounding", "rounding"],
    ["rounded to what its table has no less of", "12", "12.3478", "failed", "rounding", "rounding"],
    ["cut off", "12.34", "12.3478", "failed", "failed", "rounding"],
    ["cut off, to the last digit of the other", "12.33", "12.3399", "failed", "failed", "rounding"],
    ["a whole unit less", "12.33", "12.34", "failed", "failed", "failed"],
    ["the other one rounds it", "12.3478", "12.3", "failed", "rounding", "failed"],
    ["the other one cuts it off", "12.3478", "12.34", "failed", "failed", "failed"],
  ] as const)("a figure of words beside one of a table: %s", (_, words, table, ...expected) => {
    const numbers = { words: [words, 2], table: [table, 4] } as const;
    const found = (["in its group", "as printed", "cut off"] as const).map(
      (sameFigure) => evaluate({ ...sumIs("words", "table"), sameFigure }, printed(numbers)).status,
    );
    expect(found).toEqual(expected);
  });

  it("takes no count for a figure that is cut off", () => {
    const lookup: Lookup = (pointer) => ({ ...printed({ a: "12", b: "12.5" })(pointer), exact: true });
    for (const sameFigure of ["as printed", "cut off"] as const)
      expect(evaluate({ ...sumIs("a", "b"), sameFigure }, lookup).status).toBe("failed");
  });

  it.each([
    ["5.00", "6.00", "exact"],
    ["6.00", "6.00", "exact"],
    ["6.01", "6.00", "rounding"],
    ["6.02", "6.00", "failed"],
  ] as const)("at most: %s ≤ %s is %s", (a, b, status) => {
    expect(evaluate({ ...sumIs("a", "b"), relation: "≤" }, printed({ a, b })).status).toBe(status);
  });
});

it("of more numbers than a call takes arguments is evaluated as any other", () => {
  const many = Array.from({ length: 200_000 }, (_, at) => ({ pointer: `/${at}`, coefficient: 1 }) as const);
  const one: Measure = { value: exact("1"), decimals: 2, printed: 2 };
  const constraint: Constraint = { form: "linear", relation: "=", left: many, right: many.slice(1) };
  expect(evaluate(constraint, () => one)).toMatchObject({ status: "rounding", difference: exact("1") });
  expect(evaluate({ ...constraint, sameFigure: "in its group" }, () => one).status).toBe("failed");
  expect(finestOf(variablesOf(constraint), () => one)).toBe(2);
});

describe("a stated growth", () => {
  const growth: Constraint = { form: "growth", current: "now", base: "before", percentage: "rate" };
  it.each([
    ["rounded to its own last place", "2277.23", "1799.1", "26.58", "exact"],
    ["a fall, by its size", "80.00", "100.00", "20", "exact"],
    ["off by one last place where the amounts are rounded", "0.35", "0.30", "16.6", "rounding"],
    ["another item's figure", "91.97", "77.99", "17.66", "failed"],
    ["a digit too many in the amount", "43269.3", "3845.49", "17.62", "failed"],
    ["from nothing: no percentage to check", "5.00", "0", "100", "exact"],
  ] as const)("%s", (_, now, before, rate, status) => {
    expect(evaluate(growth, printed({ now, before, rate })).status).toBe(status);
  });

  it.each([
    ["rate", { now: "125.00", before: "100.00", rate: "20.00" }, "25"],
    ["now", { now: "125.00", before: "100.00", rate: "20.00" }, "120"],
    ["before", { now: "120.00", before: "110.00", rate: "20.00" }, "100"],
    ["now", { now: "70.00", before: "100.00", rate: "20.00" }, "80"],
  ] as const)("is solved for %s", (pointer, numbers, value) => {
    expect(solve(growth, pointer, printed(numbers)).map(toText)).toEqual([value]);
  });
});

describe("solving", () => {
  it.each([
    ["t", "100"],
    ["a", "61"],
    ["b", "41"],
  ])("gives the value of %s with which the identity holds, all else unchanged", (pointer, value) => {
    const lookup = printed({ t: "101", a: "60", b: "40" });
    const [solution] = solve(sumIs("t", "a", "b"), pointer, lookup);
    expect(solution && toText(solution)).toBe(value);
    const mended: Lookup = (each) =>
      each === pointer && solution ? { ...lookup(each), value: solution } : lookup(each);
    expect(evaluate(sumIs("t", "a", "b"), mended).status).toBe("exact");
  });

  it("gives nothing for a number that stands on both sides, or twice", () => {
    const lookup = printed({ a: "1", b: "2" });
    expect(solve(sumIs("a", "a", "b"), "a", lookup)).toEqual([]);
    expect(solve(sumIs("b", "a", "a"), "a", lookup)).toEqual([]);
  });

  it("names the variables", () => {
    expect(variablesOf(sumIs("t", "a", "b"))).toEqual(["t", "a", "b"]);
  });
});

describe("a number that may have been rounded further than the others", () => {
  const rounded: Lookup = (pointer) =>
    pointer === "total"
      ? { value: exact("5204"), decimals: 2, printed: 0, certain: 0 }
      : { value: exact(pointer), decimals: 2, printed: 2 };

  it.each([
    ["rounding of the total explains it", sumIs("total", "5000.10", "203.52"), true],
    ["beyond half a unit of what was printed", sumIs("total", "5000.10", "203.30"), undefined],
    ["the same figure twice", { ...sumIs("total", "5203.62"), sameFigure: "in its group" as const }, true],
    ["and too far apart", { ...sumIs("total", "5203.42"), sameFigure: "in its group" as const }, undefined],
  ])("%s", (_, constraint, isDoubtful) => {
    const evaluation = evaluate(constraint, rounded);
    expect([evaluation.status, evaluation.isDoubtful]).toEqual(["failed", isDoubtful]);
  });

  it("in a rate of growth", () => {
    const growth = (percentage: string) =>
      evaluate({ form: "growth", current: "total", base: "4000.00", percentage }, (pointer) =>
        pointer === percentage
          ? { value: exact(percentage), decimals: 3, printed: 3, isPercentage: true }
          : rounded(pointer),
      );
    expect(growth("30.092")).toMatchObject({ status: "failed", isDoubtful: true });
    expect(growth("30.200")).not.toHaveProperty("isDoubtful");
  });
});
