import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { printedShares } from "./printed-shares.js";

const outcomesOf = (text: string) =>
  verdictOn(printedShares, { statement: [text] }).cases.map((each) =>
    each.outcome === "failed" ? each.message : each.outcome,
  );

describe("printed-shares", () => {
  it.each([
    [
      "总数写明名称",
      "政府采购支出总额412.00万元。授予中小企业合同金额378.00万元，占政府采购支出总额的91.75%。",
      1,
    ],
    [
      "总数只在所列各项之前",
      "用于日常运转的支出100.00万元。其中：人员经费80.00万元，占基本支出的80.00%；公用经费20.00万元，占基本支出的20.00%。",
      2,
    ],
    [
      "第二层以第一层为总数",
      "授予中小企业合同金额200.00万元，其中授予小微企业合同金额50.00万元，占授予中小企业合同金额的25%。",
      1,
    ],
    ["四舍五入", "采购总额3.00万元，其中货物1.00万元，占采购总额的33.3%。", 1],
  ])("passes: %s", (_, text, count) => {
    expect(outcomesOf(text)).toEqual(Array(count).fill("passed"));
  });

  it.each([
    [
      "总数写明名称",
      "2024年度政府采购支出总额412.00万元，其中货物412.00万元。授予中小企业合同金额378.00万元，占政府采购支出总额的97.15%。",
      ["378.00万元 占 412.00万元 的 91.75%，文中写 97.15%，请核对"],
    ],
    [
      "所列各项之一",
      "用于日常运转的支出100.00万元。其中：人员经费80.00万元，占基本支出的80.00%；公用经费20.00万元，占基本支出的2.00%。",
      ["passed", "20.00万元 占 100.00万元 的 20.00%，文中写 2.00%，请核对"],
    ],
  ])("fails: %s", (_, text, outcomes) => {
    expect(outcomesOf(text)).toEqual(outcomes);
  });

  it.each([
    ["同段没有这个总数", "货物30.00万元，占采购总额的97.15%。"],
    ["有两个不同的总数", "一科采购总额40.00万元，二科采购总额50.00万元。货物30.00万元，占采购总额的97.15%。"],
    ["总数是上年的", "上年采购总额40.00万元。货物30.00万元，占采购总额的97.15%。"],
    ["名称太短", "采购预算40.00万元。货物30.00万元，占预算的97.15%。"],
    ["没有写占谁的", "货物30.00万元，占97.15%，采购总额40.00万元。"],
    [
      "所列各项的占比都对不上",
      "支出100.00万元，其中：货物30.00万元，占采购额的60.00%；服务20.00万元，占采购额的40.00%。",
    ],
  ])("does not judge: %s", (_, text) => {
    expect(outcomesOf(text)).toEqual(["skipped"]);
  });

  it("leaves percentages that became values to their own rules", () => {
    const statement = ["采购总额40.00万元，其中货物30.00万元，占采购总额的57%。"];
    const [text = ""] = statement;
    const sources = { "/a": [{ position: { line: 1, column: 1 }, text, printed: "57%", offset: 0 }] };
    expect(verdictOn(printedShares, { statement, sources }).outcome).toBe("skipped");
  });
});
