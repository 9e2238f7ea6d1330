import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { assetQuantities } from "./asset-quantities.js";

type Count = string | null;
interface Line {
  readonly quantity: Count;
  readonly parts?: readonly Count[];
}
const line = (quantity: Count, ...parts: readonly Count[]): Line => ({ quantity, parts });
const table = (quantity: Count, ...lines: readonly Line[]) => ({
  budget: {
    stateAssets: {
      total: { quantity },
      holdings: lines.map(({ quantity: count, parts = [] }, index) => ({
        name: `类别${index + 1}`,
        quantity: count,
        parts: parts.map((each) => ({ name: "其中", quantity: each })),
      })),
    },
  },
});
const outcomesOf = (example: ReturnType<typeof table>) =>
  verdictOn(assetQuantities, example).cases.map(({ outcome }) => outcome);
/** A document prints counts without decimals. */
const printed = (...pointers: readonly string[]) =>
  Object.fromEntries(
    pointers.map((pointer) => [
      pointer,
      [{ position: { line: 1, column: 1 }, text: "", printed: "", offset: 0, decimals: 0, group: "资产" }],
    ]),
  );
const LINE = "/stateAssets/holdings/0";

describe("asset-quantities", () => {
  it.each([
    ["合计和其中", table("34", line("20", "10", "10"), line("14", "14")), ["passed", "passed", "passed"]],
    ["合计没有印数，其中较少", table(null, line("20", "10", null)), ["skipped", "passed"]],
    ["没有其中", table("20", line("20")), ["passed"]],
    ["一类没有印数", table("20", line("20"), line(null)), ["passed"]],
  ])("passes: %s", (_, example, outcomes) => {
    expect(outcomesOf(example)).toEqual(outcomes);
  });

  it.each([
    ["合计差一", table("35", line("20"), line("14")), "资产数量合计 35，各类之和 34，两者不符"],
    ["其中多一", table(null, line("20", "10", "11")), "类别1的数量为 20，其中各项之和为 21，超过所属类别"],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(assetQuantities, example).cases).toContainEqual(
      expect.objectContaining({ outcome: "failed", message }),
    );
  });

  it("takes counts as they are, where rounding would allow for one more", () => {
    const sources = printed("/stateAssets/total/quantity", `${LINE}/quantity`, `${LINE}/parts/0/quantity`);
    expect(verdictOn(assetQuantities, { ...table("21", line("20")), sources }).outcome).toBe("failed");
    const { cases } = verdictOn(assetQuantities, { ...table("20", line("20", "21")), sources });
    expect(cases[1]).toMatchObject({
      outcome: "failed",
      message: "类别1的数量为 20，其中各项之和为 21，超过所属类别",
    });
  });

  const named = (whole: string, part: string, count = "1240") => ({
    budget: {
      stateAssets: { holdings: [{ name: whole, quantity: "2", parts: [{ name: part, quantity: count }] }] },
    },
  });

  it.each([
    ["房屋及构筑物", "房屋（平方米）", "skipped"],
    ["房屋及构筑物（处）", "房屋（平方米）", "skipped"],
    ["房屋及构筑物（处）", "房屋", "failed"],
    ["房屋（平方米）", "办公用房（㎡）", "failed"],
    ["设备", "汽车（辆）", "failed"],
    ["车辆（台、辆）", "轿车（辆）", "failed"],
    ["图书（册）", "期刊（套）", "skipped"],
    ["房屋（含车库）", "办公用房", "failed"],
  ])("compares only what is counted in one unit: %s, %s", (whole, part, outcome) => {
    expect(verdictOn(assetQuantities, named(whole, part)).outcome).toBe(outcome);
  });

  it("takes the unit from its column, where there is one", () => {
    const inColumns = (unit: string, ofPart: string) => ({
      budget: {
        stateAssets: {
          holdings: [
            {
              name: "房屋",
              unit,
              quantity: "2",
              parts: [{ name: "办公用房", unit: ofPart, quantity: "1240" }],
            },
          ],
        },
      },
    });
    expect(verdictOn(assetQuantities, inColumns("处", "平方米")).outcome).toBe("skipped");
    expect(verdictOn(assetQuantities, inColumns("平方米", "平方米")).outcome).toBe("failed");
  });

  it("does not hold a total against classes that are measured in different units", () => {
    const sized = (quantity: string, ...names: readonly string[]) => ({
      budget: {
        stateAssets: { total: { quantity }, holdings: names.map((name) => ({ name, quantity: "20" })) },
      },
    });
    expect(verdictOn(assetQuantities, sized("20", "房屋（平方米）", "车辆（辆）")).outcome).toBe("skipped");
    expect(verdictOn(assetQuantities, sized("40", "房屋（平方米）", "车辆（辆）")).outcome).toBe("passed");
    expect(verdictOn(assetQuantities, sized("20", "设备", "车辆（辆）")).outcome).toBe("failed");
    expect(verdictOn(assetQuantities, sized("20", "图书（册）", "车辆（辆）")).outcome).toBe("failed");
  });

  it.each([
    ["没有资产表", {}],
    ["都没有印数", table(null, line(null, null))],
    ["类别没有印数", table(null, line(null, "3"))],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(assetQuantities, example).outcome).toBe("skipped");
  });
});
