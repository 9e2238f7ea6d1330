import { type Percentage, percentage } from "@qingbei/domain";
import { describe, expect, it, vi } from "vitest";
import { usualDecimals } from "./usual-decimals.js";

const ROWS = "/tables/generalPublicBudgetTable/rows";
const rates = (of: Readonly<Record<string, string>>) => () =>
  Object.entries(of).map(([pointer, points]): readonly [string, Percentage] => [pointer, percentage(points)]);
const sentences = (...points: readonly string[]) =>
  Object.fromEntries(points.map((each, at) => [`/items/${at}/change/percentage`, each]));

describe("the decimals that the other rates have", () => {
  it.each([
    ["a point that slipped to the end took both of them", ["3650", "1.25", "2.50"], 2],
    ["most others have one", ["36.5", "1.2", "2.5", "3.75"], 1],
    ["as many have one as have two: the more", ["365", "1.2", "2.50"], 2],
    ["the rate itself is no witness", ["36.500", "1.2", "2.5", "3.125"], 2],
    ["nor where it alone has so many", ["365", "1.2"], 1],
    ["nor where there is no other", ["36.125"], 2],
    ["two of three have more than is common", ["36.5", "1.125", "2.125", "3.5"], 3],
  ])("%s", (_, points, usual) => {
    const of = sentences(...points);
    const own = percentage(points[0] ?? "").decimals;
    expect(usualDecimals(rates(of))("/items/0/change/percentage", own)).toBe(usual);
  });

  it.each([
    ["12", 0],
    ["1.2", 1],
    ["1.25", 2],
    ["1.125", 2],
    ["1.000125", 2],
  ])("a rate of %s, where the others have none, is taken to have %d", (own, usual) => {
    const of = { ...sentences("5", "7"), "/revenue/change/percentage": own };
    expect(usualDecimals(rates(of))("/revenue/change/percentage", percentage(own).decimals)).toBe(usual);
  });

  it("are those of one column of a table, its rows alike, and of no other", () => {
    const usual = usualDecimals(
      rates({
        [`${ROWS}/0/changeRate`]: "1.25",
        [`${ROWS}/1/changeRate`]: "2.25",
        [`${ROWS}/2/share`]: "2.125",
        "/tables/expenditureTable/rows/0/changeRate": "2.1",
        ...sentences("1.2345", "1.2345"),
      }),
    );
    expect(usual(`${ROWS}/12/changeRate`, 0)).toBe(2);
    expect(usual(`${ROWS}/0/share`, 0)).toBe(3);
    expect(usual("/tables/expenditureTable/rows/4/changeRate", 0)).toBe(1);
    expect(usual("/revenue/change/percentage", 0)).toBe(4);
    expect(usual("/tables/expenditureTable/rows/4/share", 1)).toBe(1);
  });

  it("are those of all columns of a row of changes", () => {
    const usual = usualDecimals(
      rates({
        "/tables/threePublicExpensesTable/changeRate/total": "1.25",
        "/tables/threePublicExpensesTable/changeRate/receptions": "2.2",
        "/tables/threePublicExpensesTable/changeRate/overseas": "2.25",
      }),
    );
    expect(usual("/tables/threePublicExpensesTable/changeRate/vehicles", 0)).toBe(2);
  });

  it("are counted once, when the first rate is asked for", () => {
    const all = vi.fn(rates(sentences("1.2", "3.4")));
    const usual = usualDecimals(all);
    expect(all).not.toHaveBeenCalled();
    usual("/items/0/change/percentage", 1);
    usual("/items/1/change/percentage", 1);
    expect(all).toHaveBeenCalledTimes(1);
  });
});
