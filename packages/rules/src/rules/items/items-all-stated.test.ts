import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemsAllStated } from "./items-all-stated.js";

const all: readonly (readonly [code: string, name: string, amount: string])[] = [
  ["2050201", "学前教育", "120.5"],
  ["2050202", "小学教育", "60"],
  ["2050203", "初中教育", "30"],
  ["2050204", "高中教育", "15"],
  ["2050299", "其他普通教育支出", "45"],
];
const rowsOf = (some: typeof all) => [
  { code: "205", name: "教育支出", total: "999" },
  { code: "20502", name: "普通教育", total: "999" },
  ...some.map(([code, name, total]) => ({ code, name, total })),
];
const itemsOf = (some: typeof all) =>
  some.map(([, name, amount]) => ({
    level: "item",
    category: "教育支出",
    section: "普通教育",
    name,
    amount,
  }));
const without = (...at: readonly number[]) => all.filter((_, index) => !at.includes(index));
const on = (
  items: readonly object[],
  more: Pick<Example, "statement"> & { readonly tables?: object } = {},
) => {
  const { statement, tables = {} } = more;
  return verdictOn(itemsAllStated, {
    budget: {
      statementItems: items as never,
      tables: { generalPublicBudgetTable: { rows: rowsOf(all) }, ...tables } as never,
    },
    ...(statement && { statement }),
  });
};

describe("items-all-stated", () => {
  it("passes where every row is stated", () => {
    expect(on(itemsOf(all)).outcome).toBe("passed");
  });

  it.each([
    [1, "“2050202 小学教育”（60.00 万元）", undefined],
    // the smallest may be left out where the text is about the main ones
    [3, "“2050204 高中教育”（15.00 万元）", "info"],
  ])("tells the row that is left out, and how much it is: %i", (at, named, severity) => {
    const [failed] = on(itemsOf(without(at))).cases;
    expect(failed).toMatchObject({
      outcome: "failed",
      message: `一般公共预算支出表的 5 个项级科目，说明里逐项写了 4 个，没有写${named}，请核对是否漏写`,
      ...(severity && { severity }),
    });
    if (!severity) expect(failed).not.toHaveProperty("severity");
  });

  it("reads what final accounts say of each item", () => {
    const executions = without(1).map(([, name, spent]) => ({
      name: `教育支出（类）普通教育（款）${name}（项）`,
      spent,
    }));
    const { cases } = verdictOn(itemsAllStated, {
      budget: {
        kind: "finalAccounts",
        executions,
        tables: { generalPublicBudgetTable: { rows: rowsOf(all) } },
      },
    });
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining("小学教育") }]);
  });

  it("passes over a row without an amount", () => {
    const zero = all.map((row, at) => (at === 1 ? ([row[0], row[1], "0"] as const) : row));
    expect(
      on(itemsOf(without(1)), { tables: { generalPublicBudgetTable: { rows: rowsOf(zero) } } }).outcome,
    ).toBe("passed");
  });

  it("takes an item with a wrong name for the row that it means", () => {
    const items = itemsOf(all).map((item) =>
      item.name === "小学教育" ? { ...item, name: "小学教学" } : item,
    );
    expect(on(items).outcome).toBe("passed");
  });

  it("asks the table of the budget that the text is about, and not that of all money", () => {
    const tables = { expenditureTable: { rows: rowsOf([...all, ["2050205", "高等教育", "500"]]) } };
    expect(on(itemsOf(all), { tables }).outcome).toBe("passed");
    expect(on(itemsOf(without(1)), { tables }).cases).toMatchObject([
      { message: expect.stringContaining("一般公共预算支出表") },
    ]);
  });

  it.each<[string, readonly object[], Parameters<typeof on>[1]?]>([
    ["the text is about few", itemsOf(without(0, 1))],
    [
      "the name is in the text, without an amount that was read",
      itemsOf(without(1)),
      {
        statement: ["普通教育（款）小学教育（项）六十万元。"],
      },
    ],
    [
      "an item has a name that no row has",
      [...itemsOf(without(1)), ...itemsOf([["", "特殊学校教育", "60"]])],
    ],
    ["a name stands twice", [...itemsOf(without(1)), ...itemsOf([["", "学前教育", "60"]])]],
    ["most amounts are others", itemsOf(without(1)).map((item) => ({ ...item, amount: "7.77" }))],
  ])("says nothing where %s", (_, items, more) => {
    expect(on(items, more).outcome).not.toBe("failed");
  });

  it("is skipped without tables", () => {
    expect(verdictOn(itemsAllStated, { budget: { statementItems: itemsOf(all) as never } }).outcome).toBe(
      "skipped",
    );
  });
});
