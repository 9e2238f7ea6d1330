import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { graphOf, same } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";

const HERE = "/tables/expenditureTable/rows";
const THERE = "/tables/generalPublicBudgetTable/rows";
const table = (amounts: readonly string[]) => ({
  rows: amounts.map((amount, at) => ({ name: `科目${at}`, total: amount, basicExpenditure: amount })),
});

/** Two tables of so many rows, each right in itself, of which one stands a row lower: no number alone can be wrong. */
function lowered(count: number) {
  const amounts = Array.from({ length: count }, (_, at) => String(at + 1));
  const [first = "", ...rest] = amounts;
  const tables = { expenditureTable: table(amounts), generalPublicBudgetTable: table([...rest, first]) };
  return graphOf(
    { budget: { tables: tables as DepartmentBudgetJson["tables"] } as Partial<DepartmentBudgetJson> },
    amounts.flatMap((_, at) => [
      same(`${HERE}/${at}/total`, `${THERE}/${at}/total`),
      same(`${HERE}/${at}/total`, `${HERE}/${at}/basicExpenditure`),
      same(`${THERE}/${at}/total`, `${THERE}/${at}/basicExpenditure`),
    ]),
  );
}

describe("a table of which too much is wrong to search it", () => {
  it.each([
    [500, 1, 0, false],
    [501, 0, 501, true],
  ])("%d rows: %d causes, %d without one, incomplete: %s", (count, causes, unexplained, incomplete) => {
    const { disclosure, verdicts } = lowered(count);
    const found = diagnose(disclosure, verdicts);
    expect(found.causes).toHaveLength(causes);
    expect(found.unexplained).toHaveLength(unexplained);
    expect(found.incomplete).toBe(incomplete);
  });

  it("is not spoken of where all of it has its cause elsewhere", () => {
    const { disclosure, verdicts } = lowered(501);
    const words = { kind: "text", pointer: "/region", from: "", to: "乙" } as const;
    const asked = verdicts.map((each) => ({
      ...each,
      cases: each.cases.map((one) => (one.outcome === "failed" ? { ...one, repairs: [words] } : one)),
    }));
    const { causes, unexplained, incomplete } = diagnose(disclosure, asked);
    expect([causes.length, unexplained.length, incomplete]).toEqual([1, 0, false]);
  });
});
