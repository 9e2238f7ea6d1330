import { parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { quantityIsQuantity } from "./quantity-is-quantity.js";

const indicator = (value: string, level2: "quantity" | "quality" = "quantity") => ({
  level2,
  name: "巡查次数",
  targetValue: parseIndicatorValue(value),
});
const listing = (...indicators: ReturnType<typeof indicator>[]) => ({
  budget: { projects: [{ name: "河道保洁", indicators }] },
});

describe("quantity-is-quantity", () => {
  it.each([
    "≥12次",
    "12",
    "500平方米",
    "3-5场",
    "不少于两场",
    "四台",
    "两篇",
    "二十余家",
    "不少于三百名",
    "第一批20户，第二批30户",
  ])("passes: %s", (value) => {
    expect(verdictOn(quantityIsQuantity, listing(indicator(value))).outcome).toBe("passed");
  });

  it.each(["是", "否", "100%", "≥95%", "应发尽发", "全部完成", "前三名", "一批", "若干"])(
    "fails: %s",
    (value) => {
      expect(verdictOn(quantityIsQuantity, listing(indicator(value))).outcome).toBe("failed");
    },
  );

  it.each([
    ["发放覆盖率", "passed"],
    ["足额保障率（参保率）", "passed"],
    ["巡查覆盖率", "failed"],
  ])("takes only the shares that the forms prescribe: %s", (name, outcome) => {
    const example = listing({ ...indicator("100%"), name });
    expect(verdictOn(quantityIsQuantity, example).outcome).toBe(outcome);
  });

  it("leaves other indicators alone", () => {
    expect(verdictOn(quantityIsQuantity, listing(indicator("5次"), indicator("是", "quality"))).outcome).toBe(
      "passed",
    );
  });

  it("gathers all tables in one finding", () => {
    const [project] = listing(indicator("是"), indicator("5次")).budget.projects;
    const { cases } = verdictOn(quantityIsQuantity, {
      budget: { projects: [project, project].flatMap((p) => p ?? []) },
    });
    expect(cases).toMatchObject([
      {
        message:
          "数量指标的值不是数量：项目1“河道保洁”的“巡查次数”等 2 处（如“是”），请改为人数、次数、面积等可以数的量",
        evidence: [
          { pointer: "/projects/0/indicators/0/name" },
          { pointer: "/projects/0/indicators/0/targetValue" },
          { pointer: "/projects/1/indicators/0/name" },
          { pointer: "/projects/1/indicators/0/targetValue" },
        ],
      },
    ]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    ["没有数量指标", listing(indicator("是", "quality"))],
    [
      "指标值留空",
      { budget: { projects: [{ indicators: [{ level2: "quantity" as const, targetValue: null }] }] } },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(quantityIsQuantity, example).outcome).toBe("skipped");
  });
});
