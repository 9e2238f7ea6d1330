import { DepartmentBudget, encode } from "@qingbei/domain";
import { expect, it } from "vitest";
import { readText } from "../../../testing/statement.js";

it("states no table twice for a row that has amounts and no name: that is said", () => {
  const { budget, notices } = readText(
    [
      "松溪县农业局2025年部门预算情况说明",
      "2025年收入总预算1200万元，支出总预算1200万元，其中财政拨款1200万元。",
      "项目支出表",
      "单位：万元",
      "| 项目名称 | 单位名称 | 项目类型 | 合计 | 一般公共预算 |",
      "| 农技推广 | 某站 | 特定目标类 | 10.00 | 10.00 |",
      "| 病虫防治 | 某站 | 特定目标类 | 20.00 | 20.00 |",
      "| | | | 3.00 | 3.00 |",
    ].join("\n"),
  );
  const { tables } = encode(DepartmentBudget, budget);
  expect(tables?.projectListTable?.rows).toMatchObject([{ name: "农技推广" }, { name: "病虫防治" }]);
  expect(tables).not.toHaveProperty("otherTables");
  expect(notices.map(({ message }) => message)).toContain("“3.00”一行没有名称，没有读取");
});
