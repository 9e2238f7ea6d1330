import { describe, expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

const text = [
  "林溪縣水務局2024年度部門決算",
  "一、收入支出決算總體情況說明",
  "2024年度收入總計120.50萬元，支出總計120.50萬元，與2023年度相比減少3.20萬元。",
  "二、“三公”經費支出決算情況說明",
  "2024年公務接待費支出1.20萬元，國內公務接待8批次，60人次。",
];

describe("a disclosure in traditional characters", () => {
  const { budget, amounts, notices } = readText(text.join("\n"));

  it("is read as one in simplified ones, and said to be so", () => {
    expect(budget.kind).toBe("finalAccounts");
    expect(budget.department?.name).toBe("林溪县水务局");
    expect(budget.revenue?.total?.toString()).toBe("120.5");
    expect(budget.threePublicExpenses?.officialReceptions?.amount?.toString()).toBe("1.2");
    expect(amounts.unclaimed).toEqual([]);
    expect(notices.map(({ code }) => code)).toContain("traditional-characters");
  });

  it("is not one that only cites some", () => {
    const cited =
      "林溪县水务局2024年度部门决算\n2024年收入总计98.00万元，项目支出9.00万元，見“三公”經費決算表，萬元。";
    expect(readText(cited).notices.map(({ code }) => code)).not.toContain("traditional-characters");
  });
});

it("the cells of a table are turned as well", () => {
  const rows = ["項目\t預算數", "一般公共預算撥款收入\t12.50", "其他收入\t2.50", "收入總計\t15.00"];
  const { statement } = readText(
    ["林溪縣水務局2024年部門預算", "收支總表（萬元）財政經費", ...rows].join("\n"),
  );
  const words = statement.paragraphs.map(({ text }) => text).join("");
  expect(words).toContain("一般公共预算拨款收入");
  expect(words).not.toMatch(/[項預數撥總計縣務門萬財經費]/);
});
