import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Repair } from "../engine/verdict.js";
import { graphOf, sumIs } from "../testing/graph-of.js";
import type { Proposal } from "./candidate.js";
import { atFirstPrints, isNumber } from "./proposals.js";

const [TOTAL, AMOUNT, PARTS] = ["/revenue/total", "/expenditure/total", "/revenue/otherRevenue"];
const place = (line: number, printed: string) => ({
  text: printed,
  printed,
  offset: 0,
  position: { line, column: 1 },
  value: printed,
});
/** The total is printed again where the expenditure is printed first. */
const sources: Sources = {
  [TOTAL]: [place(1, "12.50"), place(2, "15.20")],
  [AMOUNT]: [place(2, "15.20")],
  [PARTS]: [place(3, "15.20")],
};
const { graph, disclosure } = graphOf(
  {
    budget: { revenue: { total: "12.50", otherRevenue: "15.20" }, expenditure: { total: "15.20" } },
    sources,
  },
  [sumIs(TOTAL, PARTS), sumIs(AMOUNT, PARTS)],
);
const repair: Repair = { kind: "value", pointer: TOTAL, occurrence: 1, from: "15.20", to: "12.50" };
const proposed = (changes: Partial<Repair>): Proposal => ({
  key: "0#0",
  repair: { ...repair, ...changes },
  order: 0,
});
const { occurrence: _, ...first } = repair;

describe("a proposal for a later print", () => {
  it("is one for the figure that is first printed there", () => {
    const ofFirst = { key: "0#0", repair: { ...first, pointer: AMOUNT }, order: 0 };
    expect(atFirstPrints(graph, disclosure, [proposed({})])).toEqual([ofFirst]);
  });

  it.each<[string, Proposal]>([
    ["for words", proposed({ kind: "text", to: "本年收入" })],
    ["for a value that is no number", proposed({ to: "持平" })],
    ["for a print that is not there", proposed({ occurrence: 7 })],
    ["for a figure without prints", proposed({ pointer: "/procurement/total" })],
    ["for the figure itself", { key: "0#0", repair: first, order: 0 }],
  ])("is none %s", (__, proposal) => {
    expect(atFirstPrints(graph, disclosure, [proposal])).toEqual([]);
  });

  it("is none where nobody proposes anything", () => {
    expect(atFirstPrints(graph, disclosure, [])).toEqual([]);
    expect(atFirstPrints(graph, { budget: disclosure.budget }, [proposed({})])).toEqual([]);
  });
});

it.each<[Repair["kind"], string, boolean]>([
  ["value", "12.50", true],
  ["value", "持平", false],
  ["text", "12.50", false],
])("a %s set to %s is a number: %s", (kind, to, expected) => {
  expect(isNumber({ ...repair, kind, to })).toBe(expected);
});
