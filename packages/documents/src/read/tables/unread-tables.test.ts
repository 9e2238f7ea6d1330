import { describe, expect, it } from "vitest";
import { readText, statementOf } from "../../testing/statement.js";

const messagesOf = (...lines: readonly string[]) =>
  readText(statementOf("采购", lines))
    .notices.filter(({ code }) => code === "table-unread")
    .map(({ message }) => message);
const bought = ["采购项目\t预算金额\t资金来源", "办公设备\t12.50\t一般公共预算", "物业服务\t30.00\t单位资金"];

describe("tables that are not read", () => {
  it("are named once", () => {
    expect(
      messagesOf("政府采购预算表", ...bought, "一段文字。", "政府购买服务预算表", ...bought, "又一段文字。"),
    ).toEqual(["有表格没有读取，其中的数没有核对：“政府采购预算表”、“政府购买服务预算表”"]);
  });

  it("are counted where they have no title", () => {
    expect(messagesOf("一段文字。", ...bought)).toEqual([
      "有表格没有读取，其中的数没有核对： 1 张没有标题的表",
    ]);
  });

  it("are not spoken of where they print no money", () => {
    expect(messagesOf("内设机构表", "科室\t人数", "办公室\t12", "财务科\t8")).toEqual([]);
  });

  it("are not reported if the table is read", () => {
    expect(
      messagesOf(
        "一般公共预算基本支出表",
        "单位：万元",
        "科目编码\t科目名称\t合计\t人员经费\t公用经费",
        "301\t工资福利支出\t12.50\t12.50\t",
        "302\t商品和服务支出\t3.00\t\t3.00",
      ),
    ).toEqual([]);
  });
});
