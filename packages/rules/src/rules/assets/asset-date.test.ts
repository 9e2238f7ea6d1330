import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { assetDate } from "./asset-date.js";

describe("asset-date", () => {
  it.each<[string, Example]>([
    ["上年末", { budget: { stateAssets: { asOf: "2020-12-31" } } }],
    ["当年", { budget: { stateAssets: { asOf: "2021-01-31" } } }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(assetDate, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["没有更新", { budget: { stateAssets: { asOf: "2018-12-31" } } }],
    ["当年年底还没有到", { budget: { stateAssets: { asOf: "2021-12-31" } } }],
    ["以后的日期", { budget: { stateAssets: { asOf: "2023-12-31" } } }],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(assetDate, example).outcome).toBe("failed");
  });

  const stated = (...lines: readonly string[]): Example => ({
    statement: lines.map((text) => ({ role: "body", section: "stateAssets", text })),
  });

  it.each<[string, Example]>([
    ["正文写上年末", stated("截至2020年12月31日，本单位共有车辆3辆。")],
    ["正文写上年底", stated("截至2020年底，房屋面积1200平方米。")],
    ["正文写上年期末", stated("2020年期末，本单位共有车辆3辆。")],
    ["正文写上年末实有", stated("2020年末实有车辆3辆，比2019年末少1辆。")],
    ["正文写当年初", stated("截止2021年1月31日，本单位共有车辆3辆。")],
    ["与更早的比较", stated("截至2020年底车辆3辆，比截至2019年底的少1辆。")],
    ["累计到几年", stated("截至2020年底车辆3辆。信息系统2019年建成，自2018年至截至2019年末试运行。")],
  ])("passes in the text: %s", (_, example) => {
    expect(verdictOn(assetDate, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    ["没有更新", stated("截至2019年12月31日，本单位共有车辆3辆。"), "2019"],
    ["没有更新，写年底", stated("截至 2018 年底，房屋面积1200平方米。"), "2018"],
    ["没有更新，写期末", stated("2019年期末，本单位共有车辆3辆。"), "2019"],
    ["没有更新，写末", stated("2018年末本单位实有车辆3辆。"), "2018"],
    ["当年年底还没有到", stated("截至2021年12月31日，本单位共有车辆3辆。"), "2021 年底"],
    ["当年年底还没有到，写年末", stated("截至2021年末，本单位共有车辆3辆。"), "2021 年底"],
  ])("fails in the text: %s", (_, example, year) => {
    const { cases } = verdictOn(assetDate, example);
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining(`截至 ${year}`) }]);
  });

  it("asks the table and the text each by itself", () => {
    const example = {
      ...stated("截至2019年12月31日，固定资产情况见下表。"),
      budget: { stateAssets: { asOf: "2020-12-31" } },
    };
    expect(verdictOn(assetDate, example).cases.map(({ outcome }) => outcome)).toEqual(["passed", "failed"]);
  });

  it("asks about the vehicles wherever they are mentioned", () => {
    const text = "截至2019年8月31日，某局共有车辆3辆。";
    expect(verdictOn(assetDate, { statement: [text] }).outcome).toBe("failed");
  });

  it("asks nothing of other sections", () => {
    const text = "截至2019年底，完成河道整治。";
    expect(
      verdictOn(assetDate, { statement: [{ role: "body", section: "performance", text }] }).outcome,
    ).toBe("skipped");
  });

  it.each<[string, Example]>([
    ["没有日期", { budget: {} }],
    ["只有资产", { budget: { stateAssets: { holdings: [{ name: "土地", value: "5" }] } } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(assetDate, example).outcome).toBe("skipped");
  });
});

describe("asset-date in final accounts and about the staff", () => {
  const on = (text: string, kind: "budget" | "finalAccounts", section?: "stateAssets") =>
    verdictOn(assetDate, {
      budget: { kind },
      statement: [{ role: "body", text, ...(section && { section }) }],
    } as Example);

  it.each([
    ["决算写本年末", "截至2021年12月31日，本单位资产总额320万元。", "finalAccounts", "stateAssets"],
    ["决算写次年年初", "截至2022年1月1日，本单位共有车辆3辆。", "finalAccounts", "stateAssets"],
    ["预算的人员写上年末", "截至2020年12月31日，核定编制32名，在职28人。", "budget", undefined],
  ] as const)("passes: %s", (_, text, kind, section) => {
    expect(on(text, kind, section).outcome).toBe("passed");
  });

  it.each([
    [
      "决算写上年末",
      "截至2020年12月31日，本单位资产总额320万元。",
      "finalAccounts",
      "stateAssets",
      "资产占用情况截至 2020 年，2021 年的决算应写截至 2021 年末",
    ],
    [
      "决算写次年末",
      "截至2022年底，本单位共有车辆3辆。",
      "finalAccounts",
      undefined,
      "资产占用情况截至 2022 年",
    ],
    [
      "预算的人员写当年末",
      "截至2021年12月31日，核定事业编制32名，在职人员28人。",
      "budget",
      undefined,
      "人员情况截至 2021 年底，编制 2021 年预算时还没有到",
    ],
  ] as const)("fails: %s", (_, text, kind, section, message) => {
    expect(on(text, kind, section).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(message) },
    ]);
  });

  it("asks nothing of tasks that are not staff", () => {
    expect(on("截至2021年12月31日，完成规划编制3项。", "budget").outcome).toBe("skipped");
  });
});
