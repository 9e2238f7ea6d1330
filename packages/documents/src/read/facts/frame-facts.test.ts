import { expect, it } from "vitest";
import { readLines, readText } from "../../testing/statement.js";

it("takes no year for the budget's that a paragraph begins with as a period: 2024年度", () => {
  const { budget } = readText(
    [
      "松溪县农业局部门预算",
      "2024年度支出预算执行良好，支出900万元。",
      "2024年度收入预算执行良好，收入900万元。",
      "2025年收入预算1200万元，其中财政拨款1200万元。",
    ].join("\n"),
  );
  expect(budget.fiscalYear).toBe(2025);
});

it.each([
  ["all tables name a later year", [2025, 2025, 2025], 2025],
  ["only two do", [2025, 2025], 2024],
  ["one names the title's", [2025, 2025, 2025, 2024], 2024],
  ["they are behind the title", [2023, 2023, 2023], 2024],
])("reads the year of a title that says 2024 where %s", (_, years, expected) => {
  const names = ["收支总表", "收入总表", "支出总表", "项目支出表"];
  const tables = years.map((year, at) => `${year}年部门${names[at]}`);
  const { budget } = readText(
    ["松溪县农业局2024年部门预算", ...tables, "收入预算1200万元，其中财政拨款1200万元。"].join("\n"),
  );
  expect(budget.fiscalYear).toBe(expected);
});

it("knows a school above the title by its name", () => {
  const { budget } = readText(
    ["某市第一中学", "2025年部门预算情况说明", "2025年收入预算1200万元，其中财政拨款1200万元。"].join("\n"),
  );
  expect(budget.department.name).toBe("某市第一中学");
});

it.each(["我厅", "我会", "本馆", "我局"])("reads what %s says of itself", (self) => {
  const { facts } = readLines("收支", `2022年${self}基本支出1000万元。`);
  expect(facts["/expenditure/basicExpenditure"]).toBe("1000");
});

it("reads a year that is set as wide as the words of its title", () => {
  const { budget, sources } = readText(
    ["松溪县农业局２０２５年部门预算", "收入预算1200万元，其中财政拨款1200万元。"].join("\n"),
  );
  expect(budget.fiscalYear).toBe(2025);
  expect(budget.department.name).toBe("松溪县农业局");
  expect(sources["/fiscalYear"]?.[0]?.printed).toBe("２０２５");
});
