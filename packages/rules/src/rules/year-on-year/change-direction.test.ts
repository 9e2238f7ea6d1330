import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { changeDirection } from "./change-direction.js";

type Direction = "increase" | "decrease" | "unchanged";
const changed = (
  direction: Direction | null,
  total?: string,
  change: Record<string, string | null> = {},
) => ({
  budget: {
    agencyOperatingExpenses: { ...(total !== undefined && { total }), change: { direction, ...change } },
  },
});

describe("change-direction", () => {
  it.each([
    ["增加", changed("increase", "61.2", { baseAmount: "60.65" })],
    ["减少", changed("decrease", "60", { baseAmount: "60.65" })],
    ["持平", changed("unchanged", "60", { baseAmount: "60.00" })],
    ["增加零，增长零", changed("increase", "60", { baseAmount: "60.00", amount: "0.00", percentage: "0" })],
    ["只写增长零", changed("increase", "60", { baseAmount: "60.00", percentage: "0" })],
    ["持平，幅度为零", changed("unchanged", "60", { baseAmount: "60", percentage: "0.00", amount: "0" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(changeDirection, example).outcome).toBe("passed");
  });

  it.each([
    [
      "增加却变小",
      changed("increase", "60", { baseAmount: "61" }),
      "机关运行经费上年 61.00、本年 60.00，文中却写“增加”",
    ],
    [
      "增加的比本年的还多",
      changed("increase", "0", { amount: "1421.25" }),
      "机关运行经费本年只有 0.00，文中却写增加 1421.25，请核对是不是“减少”",
    ],
    [
      "本年为零却增长",
      changed("increase", "0", { percentage: "14.21" }),
      "机关运行经费本年为 0，文中却写增长 14.21%：比上年多的不会是 0，请核对本年数和增减情况",
    ],
    [
      "本年为零却增加",
      changed("increase", "0"),
      "机关运行经费本年为 0，文中却写增加：比上年多的不会是 0，请核对本年数和增减情况",
    ],
    [
      "本年为零，只下降一部分",
      changed("decrease", "0", { percentage: "50" }),
      "机关运行经费本年为 0，文中却写下降 50%：只有下降 100% 才会是 0，请核对本年数和增减情况",
    ],
    [
      "减少却变大",
      changed("decrease", "62", { baseAmount: "61" }),
      "机关运行经费上年 61.00、本年 62.00，文中却写“减少”",
    ],
    [
      "增加却小在最末一位，幅度正是两数算出的",
      changed("increase", "0.13", { baseAmount: "0.14", percentage: "7.14" }),
      "机关运行经费上年 0.14、本年 0.13，文中却写“增加”",
    ],
    [
      "减少却大在最末一位，减少额正是两数之差",
      changed("decrease", "0.14", { baseAmount: "0.13", amount: "0.01" }),
      "机关运行经费上年 0.13、本年 0.14，文中却写“减少”",
    ],
    [
      "持平却不等",
      changed("unchanged", "61.01", { baseAmount: "61" }),
      "机关运行经费上年 61.00、本年 61.01，文中却写“持平”",
    ],
    [
      "持平又写幅度",
      changed("unchanged", "61", { percentage: "0.90" }),
      "机关运行经费写“持平”，又写增减 0.90%",
    ],
    [
      "持平又写增减额",
      changed("unchanged", "61", { amount: "0.5" }),
      "机关运行经费写“持平”，又写增减 0.50 万元",
    ],
  ])("fails: %s", (_, example, message) => {
    const [result] = verdictOn(changeDirection, example).cases;
    expect(result).toMatchObject({ outcome: "failed", message });
    expect(result).not.toHaveProperty("severity");
  });

  it("only warns where something may be left that is too small to print", () => {
    const position = { line: 1, column: 1 };
    const source = { position, printed: "0.00", offset: 0, decimals: 2, unit: "万元", value: "0" };
    const example = changed("decrease", "0.00", { percentage: "95" });
    const sources = { "/agencyOperatingExpenses/total": [{ ...source, text: "0.00万元" }] };
    expect(verdictOn(changeDirection, { ...example, sources }).cases).toMatchObject([
      { outcome: "failed", severity: "warning" },
    ]);
  });

  it("proposes the other word where more has grown than there is, and holds the two amounts together", () => {
    const { cases } = verdictOn(changeDirection, changed("increase", "60", { amount: "1421.25" }));
    expect(cases).toMatchObject([
      {
        outcome: "failed",
        constraint: { relation: "≤" },
        repairs: [{ pointer: "/agencyOperatingExpenses/change/direction", from: "增加", to: "减少" }],
      },
    ]);
  });

  it.each(["increase", "decrease"] as const)("only warns of %s between two equal figures", (direction) => {
    const example = changed(direction, "61", { baseAmount: "61" });
    expect(verdictOn(changeDirection, example).cases).toMatchObject([
      { outcome: "failed", severity: "warning" },
    ]);
  });

  it.each([
    ["没有方向", changed(null, "61", { baseAmount: "60" })],
    ["没有上年数", changed("unchanged", "61")],
    ["本年为零，全部减少", changed("decrease", "0", { percentage: "100" })],
    ["本年为零，减少", changed("decrease", "0")],
    ["本年为零，增长为零", changed("increase", "0", { percentage: "0.00" })],
    ["上年数留空", changed("increase", "61", { baseAmount: null })],
    ["没有本年数", changed("increase", undefined, { baseAmount: "60" })],
    ["什么都没有", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(changeDirection, example).outcome).toBe("skipped");
  });

  it.each([
    ["没有幅度", changed("increase", "0.13", { baseAmount: "0.14" })],
    ["幅度按别的数算", changed("increase", "0.13", { baseAmount: "0.14", percentage: "2.10" })],
  ])(
    "only warns where the two amounts differ in the last place and nothing says that they were compared: %s",
    (_, example) => {
      const [result] = verdictOn(changeDirection, example).cases;
      expect(result).toMatchObject({
        outcome: "failed",
        severity: "warning",
        message: "机关运行经费上年 0.14、本年 0.13，文中却写“增加”",
      });
    },
  );
});
