import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemsToldAlike } from "./items-told-alike.js";

interface StatedItem {
  readonly purpose?: string;
  readonly direction?: "increase" | "decrease" | "unchanged";
  readonly reason?: string;
  readonly amount?: string;
}

const items = (...all: readonly StatedItem[]): Example => ({
  budget: {
    statementItems: all.map(({ purpose, direction, reason, amount = "5" }, index) => ({
      name: `科目${"甲乙丙丁戊己"[index]}`,
      amount,
      ...(purpose !== undefined && { purpose }),
      ...(direction && { change: { direction, ...(reason !== undefined && { reason }) } }),
    })),
  },
});
const used: StatedItem = { purpose: "办案支出" };
const more: StatedItem = { direction: "increase", reason: "业务量增加" };
const level: StatedItem = { direction: "unchanged" };

describe("items-told-alike", () => {
  it.each<[string, Example]>([
    ["都写用途", items(used, used, used, used, used)],
    ["两项没有写，是另一种写法", items(used, used, used, used, {}, {})],
    ["没有安排的一项没有用途", items(used, used, used, used, { amount: "0" })],
    ["持平的都没有写原因", items(more, more, more, more, level)],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemsToldAlike, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["项目太少", items(used, used, {})],
    ["都没有写", items({}, {}, {}, {}, {})],
    ["没有科目", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemsToldAlike, example).outcome).toBe("skipped");
  });

  it.each<[string, Example, string]>([
    ["用途", items(used, used, {}, used, used), "没有写用途"],
    ["原因", items(more, more, { direction: "decrease" }, more, more), "没有写原因"],
  ])("warns of the only one without: %s", (_, example, words) => {
    expect(verdictOn(itemsToldAlike, example).cases).toContainEqual(
      expect.objectContaining({ outcome: "failed", message: expect.stringContaining(words) }),
    );
  });

  const ofAll = { direction: "increase" as const };
  const withWhole = (reason?: string): Example => {
    const { budget } = items(more, more, more, more);
    const changes = { fiscalAppropriation: { ...ofAll, ...(reason !== undefined && { reason }) } };
    return { budget: { ...budget, expenditure: { fiscalAppropriation: "20", changes } } };
  };

  it("warns of all appropriations without a reason beside items that have theirs, unless words give it", () => {
    const budget = withWhole();
    expect(verdictOn(itemsToldAlike, budget).cases).toContainEqual(
      expect.objectContaining({
        outcome: "failed",
        message: expect.stringContaining("财政拨款支出没有写原因"),
      }),
    );
    const example = { ...budget, statement: ["财政拨款收入支出增加的主要原因是业务量增加。"] };
    expect(verdictOn(itemsToldAlike, example).outcome).toBe("passed");
    expect(verdictOn(itemsToldAlike, withWhole("业务量增加")).outcome).toBe("passed");
  });

  it("warns of a changed expense without a reason beside two that have theirs, in whole or in part", () => {
    const level = { direction: "unchanged" as const, reason: "保持不变" };
    const threePublicExpenses = {
      overseasVisits: { amount: "2", change: level },
      officialVehicles: { amount: "3", change: { direction: "decrease" as const } },
      vehicleOperation: { amount: "3", change: { direction: "decrease" as const, reason: "严格控制" } },
      officialReceptions: { amount: "1", change: { direction: "decrease" as const } },
    };
    expect(verdictOn(itemsToldAlike, { budget: { threePublicExpenses } }).cases).toMatchObject([
      { outcome: "failed", severity: "warning", message: expect.stringContaining("公务接待费") },
      { outcome: "passed" },
    ]);
  });

  it("counts the reason of vehicles and of what they are run for as one", () => {
    const change = { direction: "decrease" as const, reason: "严格控制" };
    const threePublicExpenses = {
      overseasVisits: { amount: "0", change: { direction: "unchanged" as const } },
      officialVehicles: { amount: "3", change },
      vehicleOperation: { amount: "3", change },
      officialReceptions: { amount: "1", change: { direction: "decrease" as const } },
    };
    expect(verdictOn(itemsToldAlike, { budget: { threePublicExpenses } }).outcome).toBe("skipped");
  });

  it("tells of the one of the three public expenses that has no reason", () => {
    const change = { direction: "unchanged" as const, reason: "保持不变" };
    const budget = {
      threePublicExpenses: {
        overseasVisits: { amount: "0", change },
        officialVehicles: { amount: "3", change },
        officialReceptions: { amount: "1", change: { direction: "unchanged" as const } },
      },
    };
    expect(verdictOn(itemsToldAlike, { budget }).cases).toMatchObject([
      { outcome: "passed" },
      { outcome: "failed", severity: "info" },
    ]);
  });
});
