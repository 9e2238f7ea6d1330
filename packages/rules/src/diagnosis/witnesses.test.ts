import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import type { Constraint } from "../engine/constraint.js";
import type { Example } from "../engine/rule-tester.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";

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
