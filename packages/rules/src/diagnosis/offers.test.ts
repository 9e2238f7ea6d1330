import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import type { Candidate, Proposal } from "./candidate.js";
import { asPrinted, Offers } from "./offers.js";

const { total, basicExpenditure, projectExpenditure } = {
  total: "/expenditure/total",
  basicExpenditure: "/expenditure/basicExpenditure",
  projectExpenditure: "/expenditure/projectExpenditure",
};
const received = "/revenue/total";
const [purchase, goods, services] = ["/procurement/total", "/procurement/goods", "/procurement/services"];

/** Four constraints: a sum, the other side, a sum of the other side, and one that shares no number with them. */
function four() {
  const { graph } = graphOf(
    {
      budget: {
        expenditure: { total: "11", basicExpenditure: "4", projectExpenditure: "6" },
        revenue: { total: "11", otherRevenue: "9", businessRevenue: "1" },
        procurement: { total: "7", goods: "3", services: "3" },
      },
    },
    [
      sumIs(total, basicExpenditure, projectExpenditure),
      same(total, received),
      sumIs(received, "/revenue/otherRevenue", "/revenue/businessRevenue"),
      sumIs(purchase ?? "", goods ?? "", services ?? ""),
    ],
  );
  const proposal: Proposal = {
    key: "3#0",
    order: 0,
    repair: { kind: "value", pointer: basicExpenditure, to: "5" } as Proposal["repair"],
  };
  const offers = new Offers(graph, new Map([["3#0", [proposal]]]));
  for (const node of graph.nodes) offers.keep(node, []);
  const kept = () => graph.nodes.map((node) => offers.of(node) !== undefined);
  return { graph, offers, kept };
}

const correction = (more: Partial<Candidate>): Candidate => ({
  repair: { kind: "value", pointer: basicExpenditure, to: "5" } as Candidate["repair"],
  mends: [],
  nodes: [],
  rank: [0, 0, 0, 0],
  ...more,
});

describe("what was offered for a constraint", () => {
  it("is kept until a correction", () => {
    expect(four().kept()).toEqual([true, true, true, true]);
  });

  it("goes where a number of it was set, and where another print of such a number stands", () => {
    const { offers, kept } = four();
    offers.forget(correction({ values: new Map([[projectExpenditure, exact("7")]]) }));
    expect(kept()).toEqual([false, false, false, true]);
  });

  it("goes where the correction closes the constraint, or its sum gains a row", () => {
    const { graph, offers, kept } = four();
    const [, , , last] = graph.nodes;
    offers.forget(correction({ nodes: last ? [last] : [] }));
    expect(kept()).toEqual([true, true, true, false]);
    const other = four();
    other.offers.forget(
      correction({ gains: [{ pointer: "/procurement/works", coefficient: 1, at: { rule: "3", index: 0 } }] }),
    );
    expect(other.kept()).toEqual([true, true, true, false]);
  });

  it("goes where a mended case proposed one of its numbers", () => {
    const { offers, kept } = four();
    offers.forget(correction({ mends: ["3#0"] }));
    expect(kept()).toEqual([false, true, true, false]);
  });
});

it("is rounded as its number is printed in a sum", () => {
  const { graph } = graphOf(
    { budget: { expenditure: { total: "11.00", basicExpenditure: "4.00", projectExpenditure: "6.00" } } },
    [sumIs(total, basicExpenditure, projectExpenditure)],
  );
  const [node] = graph.nodes;
  if (!node) throw new RangeError("no constraint");
  // two decimals of 万元 are printed
  expect(asPrinted(graph, node, total, exact("10.00499")).toString()).toBe("10");
});
