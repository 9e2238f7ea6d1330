import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { agencyOperatingItems } from "./agency-operating-items.js";

const NAMES = ["办公费", "水费", "电费"];
const listing = (total: string, amounts: readonly (string | null)[], itemsExhaustive = true) => ({
  budget: {
    agencyOperatingExpenses: {
      total,
      itemsExhaustive,
      items: amounts.map((amount, index) => ({ name: NAMES[index] ?? "其他", amount })),
    },
  },
});

describe("agency-operating-items", () => {
  it.each([
    ["列全", listing("6.9", ["4.5", "2.4"])],
    ["一项留空", listing("6.9", ["4.5", null, "2.4"])],
    ["先后分了两次", listing("6.9", ["4.5", "2.4", "4", "2.9"])],
    ["四舍五入差 0.01", listing("6.91", ["4.5", "2.4"])],
    ["以“等”结尾，其和较小", listing("60", ["4.5", "2.4"], false)],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(agencyOperatingItems, example).outcome).toBe("passed");
  });

  it.each([
    ["60", "warning"],
    ["7.2", undefined],
  ] as const)("only warns where much is not listed, as in an excerpt: %s", (total, severity) => {
    const [result] = verdictOn(agencyOperatingItems, listing(total, ["4.5", "2.4"])).cases;
    expect(result?.outcome).toBe("failed");
    expect(result?.outcome === "failed" && result.severity).toBe(severity);
  });

  it.each([
    ["列全而不足", listing("60", ["4.5", "2.4"]), "机关运行经费 60.00，所列 2 项明细合计 6.90，总数多 53.10"],
    ["列全而有余", listing("6.9", ["4.5", "2.44"]), "机关运行经费 6.90，所列 2 项明细合计 6.94，总数少 0.04"],
    [
      "未列全却已超出",
      listing("6.8", ["4.5", "2.4"], false),
      "机关运行经费 6.80，已列出的 2 项明细合计就有 6.90，多 0.10",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(agencyOperatingItems, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it.each([
    ["没有明细", { budget: { agencyOperatingExpenses: { total: "60" } } }],
    ["没有总数", { budget: { agencyOperatingExpenses: { items: [{ name: "办公费", amount: "1" }] } } }],
    [
      "一项没有金额",
      {
        budget: {
          agencyOperatingExpenses: {
            total: "60",
            items: [{ name: "办公费" }, { name: "水费", amount: "1" }],
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(agencyOperatingItems, example).outcome).toBe("skipped");
  });
});
