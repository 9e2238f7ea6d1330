import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { receptionsRepeated } from "./receptions-repeated.js";

const repeated = (amount: string, ...items: readonly (readonly [name: string, amount: string | null])[]) => ({
  budget: {
    threePublicExpenses: { officialReceptions: { amount } },
    agencyOperatingExpenses: { items: items.map(([name, amount]) => ({ name, amount })) },
  },
});

describe("receptions-repeated", () => {
  it.each([
    ["同名", repeated("9", ["公务接待费", "9.00"])],
    ["另一种叫法", repeated("9", ["办公费", "4"], ["公务接待费", "9"])],
    ["都为零", repeated("0", ["公务接待费", "0"])],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(receptionsRepeated, example).outcome).toBe("passed");
  });

  it("fails where the two differ, even by 0.01", () => {
    expect(verdictOn(receptionsRepeated, repeated("9.01", ["公务接待费", "9"])).cases).toMatchObject([
      {
        outcome: "failed",
        message:
          "公务接待费在“三公”经费中为 9.01，在机关运行经费明细中为 9.00，两处不一致；如有一部分由项目支出安排，请写明",
      },
    ]);
  });

  it.each([
    ["9", "6", "passed"],
    ["6", "9", "failed"],
  ])("of a department with institutions: %s beside %s", (amount, item, outcome) => {
    const { budget } = repeated(amount, ["公务接待费", item]);
    const statement = ["本部门下设党群服务中心等2个事业单位。"];
    expect(verdictOn(receptionsRepeated, { budget, statement }).outcome).toBe(outcome);
  });

  it.each([
    ["明细没有此项", repeated("9", ["办公费", "9"])],
    ["明细此项留空", repeated("9", ["公务接待费", null])],
    ["明细有两项", repeated("9", ["公务接待费", "5"], ["公务接待费", "4"])],
    [
      "“三公”没有此项",
      { budget: { agencyOperatingExpenses: { items: [{ name: "公务接待费", amount: "9" }] } } },
    ],
    ["没有明细", { budget: { threePublicExpenses: { officialReceptions: { amount: "9" } } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(receptionsRepeated, example).outcome).toBe("skipped");
  });
});
