import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { receptionsSplit } from "./receptions-split.js";

const receptions = (whole: string | null, atHome?: string, abroad?: string | null) => ({
  budget: {
    kind: "finalAccounts" as const,
    threePublicExpenses: {
      officialReceptions: { amount: whole },
      ...(atHome !== undefined && { domesticReceptions: { amount: atHome } }),
      ...(abroad !== undefined && { receptionsAbroad: { amount: abroad } }),
    },
  },
});

describe("receptions-split", () => {
  it.each([
    ["两项之和", receptions("2.4", "1.9", "0.5")],
    ["没有国（境）外接待", receptions("2.4", "2.40", "0")],
    ["国（境）外接待留空", receptions("2.4", "2.4", null)],
    ["四舍五入差 0.01", receptions("2.41", "1.9", "0.5")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(receptionsSplit, example).outcome).toBe("passed");
  });

  it("fails where the two do not make the whole", () => {
    expect(verdictOn(receptionsSplit, receptions("2.4", "1.4", "0.5")).cases).toMatchObject([
      { outcome: "failed", message: "公务接待费 2.40 与各项之和 1.90 不符，多 0.50" },
    ]);
  });

  it("fails where what was spent at home alone is more than the whole", () => {
    expect(verdictOn(receptionsSplit, receptions("2.4", "4.2")).cases).toMatchObject([
      { outcome: "failed", message: "国内公务接待费 4.20 大于公务接待费 2.40，多 1.80" },
    ]);
  });

  it.each([
    ["国内接待就是全部", receptions("2.4", "2.40")],
    ["只写国内接待", receptions("2.4", "2")],
    ["没有写分项", receptions("2.4")],
    ["合计留空", receptions(null, "2", "0")],
    ["没有“三公”", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(receptionsSplit, example).outcome).toBe("skipped");
  });
});
