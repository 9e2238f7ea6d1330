import { exact, toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import type { Lookup } from "../engine/evaluation.js";
import type { Verdict } from "../engine/verdict.js";
import { ConstraintGraph, type Effect, type Node } from "./graph.js";

const terms = (pointers: string) => [...pointers].map((pointer) => ({ pointer, coefficient: 1 }) as const);
const sumIs = (left: string, right: string): LinearConstraint => ({
  form: "linear",
  relation: "=",
  left: terms(left),
  right: terms(right),
});
const growth: Constraint = { form: "growth", current: "n", base: "b", percentage: "r" };

function graphOf(numbers: Readonly<Record<string, string>>, ...constraints: readonly Constraint[]) {
  const lookup: Lookup = (pointer) => {
    const text = numbers[pointer] ?? "0";
    const decimals = text.split(".")[1]?.length ?? 0;
    return { value: exact(text), printed: decimals, decimals };
  };
  const verdicts = constraints.map(
    (constraint, index): Verdict => ({
      rule: `rule-${index}`,
      outcome: "failed",
      cases: [{ outcome: "failed", message: "", constraint, evidence: [] }],
    }),
  );
  const graph = new ConstraintGraph(verdicts, lookup);
  const node = (index: number): Node => {
    const found = graph.nodes[index];
    if (!found) throw new RangeError(`no constraint ${index}`);
    return found;
  };
  return { graph, node };
}

const shown = ({ mends, breaks }: Effect) => [mends.map(({ key }) => key), breaks];
const values = (set: Readonly<Record<string, string>>) =>
  new Map(Object.entries(set).map(([pointer, text]) => [pointer, exact(text)]));

/** t = a + b fails by 1.00, u = a + c holds, t = u fails. */
const three = () =>
  graphOf(
    { t: "11.00", a: "4.00", b: "6.00", c: "6.00", u: "10.00" },
    sumIs("t", "ab"),
    sumIs("u", "ac"),
    sumIs("t", "u"),
  );

describe("the constraints of a disclosure", () => {
  it("come from cases that were decided, each under its rule and index", () => {
    const constraint = sumIs("a", "b");
    const verdict: Verdict = {
      rule: "balance",
      outcome: "failed",
      cases: [
        { outcome: "skipped", reason: "没有", evidence: [], constraint } as never,
        { outcome: "passed", evidence: [] },
        { outcome: "passed", constraint, evidence: [] },
        { outcome: "failed", message: "", constraint, evidence: [] },
      ],
    };
    const { nodes } = new ConstraintGraph([verdict], () => ({ value: exact("0"), printed: 0, decimals: 0 }));
    expect(nodes).toEqual([
      { constraint, at: { rule: "balance", index: 2 }, key: "balance#2" },
      { constraint, at: { rule: "balance", index: 3 }, key: "balance#3" },
    ]);
  });

  it("fail or hold, and know their numbers", () => {
    const { graph, node } = three();
    expect([0, 1, 2].map((index) => graph.fails(node(index)))).toEqual([true, false, true]);
    expect(toText(graph.evaluation(node(0)).difference)).toBe("1");
    expect(["t", "c", "z"].map((pointer) => graph.holds(pointer))).toEqual([true, true, false]);
  });

  it("count what was evaluated, each once until something near is corrected", () => {
    const { graph, node } = three();
    graph.fails(node(0));
    graph.fails(node(0));
    graph.evaluation(node(0)).difference;
    expect(graph.evaluations).toBe(1);
    graph.effect("b", exact("7"));
    expect(graph.evaluations).toBe(2);
    graph.effect("b", exact("7"));
    expect(graph.evaluations).toBe(2);
    graph.jointEffect(values({ b: "7" }));
    expect(graph.evaluations).toBe(3);
    graph.correct("b", exact("7"));
    graph.fails(node(0));
    expect(graph.evaluations).toBe(4);
  });
});

describe("solutions", () => {
  const of = ({ graph, node }: ReturnType<typeof graphOf>) =>
    graph.solutions(node(0)).map(({ pointer, value }) => `${pointer}=${toText(value)}`);

  it("of a sum: one for each number", () => expect(of(three())).toEqual(["t=10", "a=5", "b=7"]));

  it("of a sum that names a number twice: none for it", () => {
    expect(of(graphOf({ t: "11", a: "4", b: "2" }, sumIs("t", "aab")))).toEqual(["t=10", "b=3"]);
  });

  it("of a percentage", () => {
    const percentage = graphOf({ n: "125.00", b: "100.00", r: "20.00" }, growth);
    expect(of(percentage)).toEqual(["n=120", "b=104.17", "r=25"]);
  });

  it("follow corrections", () => {
    const made = three();
    of(made);
    made.graph.correct("a", exact("4.50"));
    expect(of(made)).toEqual(["t=10.5", "a=5", "b=6.5"]);
  });
});

describe("what setting a number does", () => {
  it.each([
    ["mends all that failed", "t", "10", [["rule-0#0", "rule-2#0"], 0]],
    ["mends one and breaks what confirms it", "a", "5", [["rule-0#0"], 1]],
    ["mends one alone", "b", "7", [["rule-0#0"], 0]],
    ["leaves what fails failing", "t", "12", [[], 0]],
    ["breaks", "c", "7", [[], 1]],
    ["is what rounding may hide: neither mended nor broken", "c", "6.01", [[], 0]],
    ["is nothing for a number that no constraint holds", "z", "1", [[], 0]],
  ])("%s: %s = %s", (_, pointer, value, effect) => {
    const { graph } = three();
    expect(shown(graph.effect(pointer, exact(value)))).toEqual(effect);
    expect(shown(graph.jointEffect(values({ [pointer]: value })))).toEqual(effect);
  });

  it("several at once: what one of them breaks the other may keep", () => {
    const { graph } = three();
    expect(shown(graph.jointEffect(values({ a: "5", c: "5" })))).toEqual([["rule-0#0"], 0]);
    expect(shown(graph.jointEffect(values({ a: "5", u: "11" })))).toEqual([["rule-0#0", "rule-2#0"], 0]);
    expect(shown(graph.jointEffect(values({ b: "8", c: "9" })))).toEqual([[], 1]);
    expect(shown(graph.jointEffect(new Map()))).toEqual([[], 0]);
  });

  it.each([
    ["n", "120", [["rule-0#0"], 0]],
    ["n", "121", [[], 0]],
    ["r", "25", [["rule-0#0"], 0]],
    ["b", "110", [[], 0]],
  ])("a percentage: %s = %s", (pointer, value, effect) => {
    const { graph } = graphOf({ n: "125.00", b: "100.00", r: "20.00" }, growth);
    expect(shown(graph.effect(pointer, exact(value)))).toEqual(effect);
  });

  it("breaks a percentage that holds", () => {
    const { graph } = graphOf({ n: "120.00", b: "100.00", r: "20.00" }, growth);
    expect(shown(graph.effect("n", exact("121.00")))).toEqual([[], 1]);
  });

  it("weighs a number by how often a sum counts it", () => {
    const { graph } = graphOf({ t: "10.00", a: "3.00", b: "2.00" }, sumIs("t", "aab"));
    expect(shown(graph.effect("a", exact("4")))).toEqual([["rule-0#0"], 0]);
  });
});

describe("a correction", () => {
  it("is what the other constraints see from then on", () => {
    const { graph, node } = three();
    graph.effect("t", exact("10"));
    graph.correct("t", exact("10"));
    expect(toText(graph.lookup("t").value)).toBe("10");
    expect(graph.lookup("t")).toMatchObject({ printed: 2, decimals: 2 });
    expect([0, 1, 2].map((index) => graph.fails(node(index)))).toEqual([false, false, false]);
    expect(shown(graph.effect("t", exact("11")))).toEqual([[], 2]);
  });

  it("of a number that nothing holds changes nothing", () => {
    const { graph, node } = three();
    graph.correct("z", exact("1"));
    expect(graph.fails(node(0))).toBe(true);
  });

  it("that is no number closes a constraint: it neither fails, mends nor breaks", () => {
    const { graph, node } = three();
    graph.effect("b", exact("7"));
    graph.close(node(0));
    expect(graph.fails(node(0))).toBe(false);
    expect(shown(graph.effect("b", exact("7")))).toEqual([[], 0]);
    expect(shown(graph.effect("t", exact("10")))).toEqual([["rule-2#0"], 0]);
    expect(shown(graph.jointEffect(values({ t: "10" })))).toEqual([["rule-2#0"], 0]);
    graph.close(node(1));
    expect(shown(graph.effect("c", exact("70")))).toEqual([[], 0]);
    expect(shown(graph.jointEffect(values({ c: "70" })))).toEqual([[], 0]);
  });
});

describe("the prints of one figure", () => {
  const equal = (...pairs: readonly string[]) => pairs.map(([one = "", other = ""]) => sumIs(one, other));
  const alike = (letters: string) => Object.fromEntries([...letters].map((each) => [each, "5.00"]));
  const long = (count: number) =>
    String.fromCodePoint(...Array.from({ length: count }, (_, at) => 0x4e00 + at));

  it.each<[string, Readonly<Record<string, string>>, readonly Constraint[], readonly string[]]>([
    ["are all that agree with it, one by another", alike("abc"), equal("ab", "bc"), ["a", "b", "c"]],
    ["are itself where nothing holds it", alike("a"), [], ["a"]],
    ["are none that differ", { ...alike("ac"), b: "6.00" }, equal("ab", "ac"), ["a", "c"]],
    ["are no parts of a sum", { ...alike("a"), b: "2.00", c: "3.00" }, [sumIs("a", "bc")], ["a"]],
    ["are no bounds", alike("ab"), [{ ...sumIs("a", "b"), relation: "≤" }], ["a"]],
    ["are no percentages", { ...alike("n"), b: "4.00", r: "25.00" }, [{ ...growth, current: "n" }], ["n"]],
    ["are four", alike("abcd"), equal("ab", "bc", "cd"), ["a", "b", "c", "d"]],
    ["are it alone if they are five", alike("abcde"), equal("ab", "bc", "cd", "de"), ["a"]],
    // each of two prints counts the terms of the two sums: 2 + 2 of the pair and the long one
    ["are those in sums of 64 terms", alike("ab"), [...equal("ab"), sumIs("a", long(59))], ["a", "b"]],
    ["are it alone in longer sums", alike("ab"), [...equal("ab"), sumIs("a", long(62))], ["a"]],
    [
      "are it alone where the other is in a long sum",
      alike("ab"),
      [...equal("ab"), sumIs("b", long(63))],
      ["a"],
    ],
  ])("%s", (_, numbers, constraints, expected) => {
    expect(graphOf(numbers, ...constraints).graph.printsOf("a" in numbers ? "a" : "n")).toEqual(expected);
  });
});

describe("what a sum gains", () => {
  it.each<[string, string, boolean]>([
    ["what it lacks", "1.00", true],
    ["what it lacks within rounding", "1.01", true],
    ["another amount", "2.00", false],
    ["the amount with the other sign", "-1.00", false],
  ])("closes it: %s", (_, amount, expected) => {
    const { graph, node } = three();
    expect(graph.isClosedBy(node(0), exact(amount))).toBe(expected);
  });

  it("closes no percentage", () => {
    const { graph, node } = graphOf({ n: "5.00", b: "4.00", r: "20.00" }, growth);
    expect(graph.isClosedBy(node(0), exact("5.00"))).toBe(false);
  });
});

describe("a percentage whose amounts go the other way", () => {
  const { form, ...of } = { ...growth } as const;
  const turned = (relation: "≤" | "=", isFailed = true) => {
    const numbers = { n: isFailed ? "3.00" : "5.00", b: "4.00", r: "20.00" };
    const { graph, node } = graphOf(numbers, { form, ...of } as Constraint, { ...sumIs("b", "n"), relation });
    return graph.solutions(node(0)).map(({ pointer, value }) => `${pointer}=${toText(value)}`);
  };

  it("is solved for that direction where a bound says so", () => {
    expect(turned("≤")).not.toEqual(turned("="));
    expect(turned("≤", false)).toEqual(turned("=", false));
  });
});
