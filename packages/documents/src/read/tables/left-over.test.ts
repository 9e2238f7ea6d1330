import { expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

const head = ["松溪县水文站2024年部门预算公开", "财政拨款、项目支出、政府采购见下表。"];
const left = (...lines: readonly string[]) => {
  const { amounts, notices, budget } = readText([...head, ...lines].join("\n"));
  return {
    printed: amounts.printed,
    unclaimed: amounts.unclaimed.map(({ text }) => text),
    messages: notices.filter(({ code }) => code === "table-unread").map(({ message }) => message),
    tables: Object.keys(budget.tables ?? {}),
  };
};

it("counts and tells the numbers of a table of three public expenses whose columns are lost", () => {
  const found = left(
    ...["表七 “三公”经费支出预算表", "单位：万元"],
    ...["“三公”经费合计 |", "因公出国（境）费 |", "公务用车购置及运行费 |", "公务接待费 |", "||"],
    ...["小计 |", "公务用车购置费 |", "公务用车运行费 |", "||", "31 |", "2 |", "26 |", "20 |", "6 |", "3 |"],
  );
  expect(found.unclaimed).toEqual(["31", "2", "26", "20", "6", "3"]);
  expect(found.tables).toEqual([]);
  expect(found.messages.join("\n")).toContain("“三公”经费支出预算表");
});

it("counts whole numbers one a line beneath a title and its unit", () => {
  const found = left(
    ...["表七 “三公”经费支出预算表", "单位：万元", "“三公”经费合计", "因公出国（境）费"],
    ...["公务用车购置及运行费", "公务接待费", "小计", "公务用车购置费", "公务用车运行费"],
    ...["31.5", "2", "26", "20", "6", "3.5", "二、“三公”经费支出预算情况说明"],
    "“三公”经费预算31.5万元，其中公务接待费3.5万元。",
  );
  expect(found).toMatchObject({ printed: 8, tables: [] });
  expect(found.unclaimed).toEqual(["31.5", "2", "26", "20", "6", "3.5"]);
  expect(found.messages.join("\n")).toContain("“三公”经费支出");
});

it("reads no rows of a table of which cells are left over", () => {
  const found = left(
    ...[
      "表1 部门收支总表",
      "单位：万元",
      "收入 |",
      "支出 |",
      "||",
      "项目 |",
      "预算数 |",
      "项目 |",
      "预算数 |",
    ],
    ...["一般公共预算拨款收入 |", "500 |", "一般公共服务支出 |", "420 |", "||", "事业收入 |", "60 |"],
    ...["卫生健康支出 |", "140 |", "收入总计 |", "560 |", "支出总计 |", "560 |"],
  );
  expect(found).toMatchObject({ printed: 6, tables: [] });
  expect(found.unclaimed).toHaveLength(6);
  expect(found.messages.join("\n")).toContain("部门收支总表");
});

it("reads a table whole that another stands beneath", () => {
  const found = left(
    ...["表七 “三公”经费支出预算表", "单位：万元"],
    ...["“三公”经费合计|因公出国（境）费|公务接待费", "31|28|3", "人员情况", "人员|人数", "在编|5"],
  );
  expect(found).toMatchObject({ tables: ["threePublicExpensesTable"], unclaimed: [] });
});
