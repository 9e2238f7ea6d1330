import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { itemParts } from "./item-parts.js";

const on = (amount: string | null, basicExpenditure?: string, projectExpenditure?: string) =>
  verdictOn(itemParts, {
    budget: {
      statementItems: [
        {
          name: "学前教育",
          amount,
          ...(basicExpenditure && { basicExpenditure }),
          ...(projectExpenditure && { projectExpenditure }),
        },
      ],
    },
  });

describe("item-parts", () => {
  it.each<[string, Parameters<typeof on>]>([
    ["两项之和", ["120", "80", "40"]],
    ["一项为零", ["120", "120", "0"]],
    ["只写一项", ["120", "80"]],
  ])("passes: %s", (_, item) => {
    expect(on(...item).outcome).toBe("passed");
  });

  it("is an error where the parts are more than the item", () => {
    const { cases } = on("120", "80", "44");
    expect(cases).toMatchObject([
      {
        outcome: "failed",
        message: "支出科目1“学前教育”为 120.00，其中基本支出、项目支出之和为 124.00，后者多 4.00",
      },
    ]);
    expect(cases[0]).not.toHaveProperty("severity");
    expect(on("120", undefined, "140").outcome).toBe("failed");
  });

  it("only warns where they are less", () => {
    expect(on("120", "80", "30").cases).toMatchObject([
      { severity: "warning", message: expect.stringContaining("之和为 110.00，前者多 10.00") },
    ]);
  });

  it.each<[string, Parameters<typeof on>]>([
    ["没有分列", ["120"]],
    ["没有金额", [null, "80", "40"]],
  ])("is skipped: %s", (_, item) => {
    expect(on(...item).outcome).toBe("skipped");
  });
});
