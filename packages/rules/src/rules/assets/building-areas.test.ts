import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { buildingAreas } from "./building-areas.js";

const on = (text: string) => verdictOn(buildingAreas, { statement: [text] });

describe("building-areas", () => {
  it.each([
    ["相等", "房屋建筑面积3,200平方米，其中：办公用房500平方米，业务用房2000平方米，其他700平方米。"],
    ["价值在中间", "房屋3200平方米，价值560.12万元，其中：办公用房500平方米、业务用房2000平方米。"],
    ["没有列全", "占用房屋面积3200平方米，其中：办公用房500平方米，业务用房2000平方米。"],
    ["末位舍入", "房屋面积10.01平方米，其中：办公用房5平方米，业务用房3平方米，其他2平方米。"],
    ["后面的话无关", "房屋90平方米，其中办公用房60平方米价值3万元，业务用房20平方米和其他10平方米左右。"],
    ["括号里的不算", "房屋9平方米，其中办公用房5平方米（其中危房3平方米），业务用房3平方米，其他1平方米。"],
  ])("passes: %s", (_, text) => {
    expect(on(text).outcome).toBe("passed");
  });

  it.each([
    [
      "少于",
      "房屋建筑面积3200平方米，其中：办公用房500平方米，业务用房2000平方米，其他（不含构筑物）600平方米。",
      "房屋面积写 3200 平方米，其中办公用房、业务用房、其他之和为 3100 平方米，少 100 平方米",
    ],
    [
      "计容和不计容，在括号里",
      "用房共900平方米，地上建筑600平方米（其中计容400平方米、不计容100平方米），地下300平方米。",
      "房屋面积写 600 平方米，其中计容、不计容之和为 500 平方米，少 100 平方米",
    ],
    [
      "多于",
      "房屋面积1260.5平方米，价值186.32万元，其中：办公用房500平方米，业务用房800平方米。",
      "房屋面积写 1260.5 平方米，其中办公用房、业务用房之和为 1300 平方米，多 39.5 平方米",
    ],
  ])("fails: %s", (_, text, message) => {
    expect(on(text).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it("adds up areas that 和 joins", () => {
    const text = "房屋90平方米，其中办公用房60平方米和业务用房40平方米。";
    expect(on(text).cases).toMatchObject([{ outcome: "failed" }]);
  });

  it("only warns where a size is only near", () => {
    const text = "新建用房约900平方米，其中地上500平方米（含裙房），地下300平方米。";
    expect(on(text).cases).toMatchObject([{ outcome: "failed", severity: "warning" }]);
  });

  it.each([
    ["没有面积", "共有车辆4辆，其中：机要通信用车1辆。"],
    ["没有分列", "房屋3200平方米，价值560万元。"],
    ["一部分", "房屋3200平方米，其中办公用房500平方米。"],
    ["用途交叉", "房屋3200平方米，其中：办公用房3000平方米，出租出借房屋500平方米，其他100平方米。"],
    [
      "一部分在另一部分里",
      "房屋90平方米，其中：办公用房60平方米，业务用房30平方米，食堂20平方米设在办公用房内。",
    ],
    ["一部分不计入", "房屋90平方米，其中：办公楼80平方米，临街商铺40平方米委托代管未计入总数；另有车辆3辆。"],
    ["一部分没有填数", "房屋面积3200平方米，其中：办公用房××平方米，业务用房2000平方米，其他700平方米。"],
    [
      "最后一部分没有填数",
      "房屋面积3200平方米，其中：办公用房500平方米，业务用房2000平方米，其他   平方米。",
    ],
    ["没有原文", ""],
  ])("is skipped: %s", (_, text) => {
    expect(on(text).outcome).toBe("skipped");
  });

  it("names the slip that also explains the sum of what it is a part of", () => {
    const text =
      "房屋9260平方米，其中地上建筑6180平方米（其中计容5100平方米，不计容1710平方米），地下2450平方米。";
    const { cases } = on(text);
    const proposed = cases.map((each) =>
      each.outcome === "failed" ? each.repairs?.map(({ from, to }) => `${from}→${to}`) : [],
    );
    const [of, within] = proposed;
    expect(of?.filter((each) => within?.includes(each))).toEqual(["6180平方米→6810平方米"]);
  });

  it("names none where the list leaves something out", () => {
    const text = "房屋面积1280平方米，其中：办公用房500平方米，业务用房800平方米。";
    expect(on(text).cases).toMatchObject([{ outcome: "failed", repairs: [] }]);
  });

  it("cites the parts with the whole", () => {
    const text = "共有房屋9平方米，其中办公用房5平方米，业务用房6平方米。";
    const [found] = on(text).cases;
    const [{ start, end } = {}] = found?.evidence ?? [];
    expect(text.slice(start, end)).toBe("房屋9平方米，其中办公用房5平方米，业务用房6平方米");
  });
});
