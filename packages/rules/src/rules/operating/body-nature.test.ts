import type { DepartmentBudgetJson, Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { bodyNature } from "./body-nature.js";

type Budget = Partial<DepartmentBudgetJson>;
const INSTITUTION = "本院是市卫生健康委员会所属公益二类事业单位。";
const on = (budget: Budget, ...statement: (string | Paragraph)[]) =>
  verdictOn(bodyNature, { budget: { edition: "unit", ...budget }, statement });
const messages = (budget: Budget, ...statement: string[]) =>
  on(budget, ...statement).cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []));

const operating = {
  department: { name: "东海市妇幼保健院" },
  agencyOperatingExpenses: { total: "57.71" },
};
const earned = (amount: string) => ({ revenue: { total: "100", publicServiceRevenue: amount } });
const named = (name: string, nature: "administrative" | "publicInstitution") => ({
  department: { name, nature },
});

describe("body-nature", () => {
  it.each<[string, Budget, string, string]>([
    [
      "学校写成行政单位",
      named("东海市第七中学", "administrative"),
      "正文。",
      "“东海市第七中学”写成了行政单位",
    ],
    ["医院写成行政单位", named("东海市中心医院", "administrative"), "正文。", "写成了行政单位"],
    [
      "事业单位有机关运行经费",
      { ...operating, ...named("东海市第七中学", "publicInstitution") },
      "正文。",
      "机关运行经费只有",
    ],
    ["公益类单位有机关运行经费", operating, INSTITUTION, "机关运行经费只有"],
    ["全额拨款，多半是事业收入", earned("50.01"), "经费形式为财政全额拨款。", "“经费形式为财政全额拨款”"],
  ])("fails: %s", (_, budget, text, message) => {
    expect(messages(budget, text)).toEqual([expect.stringContaining(message)]);
  });

  const glossary = (text: string): Paragraph => ({ text, role: "body", section: "glossary" });
  it.each<[string, Budget, readonly (string | Paragraph)[]]>([
    ["行政单位", { ...operating, ...named("东海市水务局", "administrative") }, ["正文。"]],
    ["法院是行政机关", named("东海市中级人民法院", "administrative"), ["正文。"]],
    ["行政学院参公", named("东海市行政学院", "administrative"), ["正文。"]],
    ["参公单位", operating, ["本中心是公益一类事业单位，参照公务员法管理。"]],
    ["没有写性质", operating, ["本单位负责全市水务工作。"]],
    ["机关运行经费为零", { ...operating, agencyOperatingExpenses: { total: "0" } }, [INSTITUTION]],
    ["名词解释说的不算", operating, [glossary("指公益一类事业单位使用的资金。")]],
    ["全额拨款，也有少量事业收入", earned("50"), ["经费形式为财政全额拨款。"]],
    ["差额拨款", earned("60"), ["经费形式为财政差额拨款。"]],
    ["名词解释里的全额拨款", earned("60"), [glossary("是全额拨款单位取得的收入。")]],
  ])("passes: %s", (_, budget, statement) => {
    expect(on(budget, ...statement).outcome).toBe("passed");
  });

  it("looks at the document of one unit only: the units of a department may be of all kinds", () => {
    expect(on({ edition: "department", ...operating }, INSTITUTION).outcome).toBe("skipped");
    expect(verdictOn(bodyNature, { budget: { edition: "unit", ...operating } }).outcome).toBe("skipped");
  });
});
