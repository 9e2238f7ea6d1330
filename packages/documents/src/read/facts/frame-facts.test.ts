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

it.each([
  [
    "all sentences are of a later year and compare with the title's",
    [
      "2025年收入预算1200万元，比2024年增加3万元。",
      "2025年支出预算1200万元。",
      "2025年“三公”经费预算3万元。",
    ],
    2025,
  ],
  [
    "accounts do so",
    [
      "2025年度收入决算1200万元，比2024年度增加3万元。",
      "2025年度支出决算1200万元。",
      "2025年度“三公”经费支出3万元。",
    ],
    2025,
  ],
  [
    "they compare with the year before",
    [
      "2025年收入预算1200万元，比2023年增加3万元。",
      "2025年支出预算1200万元。",
      "2025年“三公”经费预算3万元。",
    ],
    2024,
  ],
  [
    "they compare with nothing, and are few",
    ["2025年收入预算1200万元，支出预算1200万元。", "2025年“三公”经费预算3万元。"],
    2024,
  ],
  [
    "they compare with nothing, and are many",
    [..."收入 支出 财政拨款收入 财政拨款支出 “三公”经费 政府采购".split(" ")].map(
      (what) => `2025年${what}预算3万元。`,
    ),
    2025,
  ],
  [
    "some are of the title's",
    [
      "2025年收入预算1200万元，比2024年增加3万元。",
      "2025年支出预算1200万元。",
      "2024年“三公”经费预算3万元。",
      "2025年财政拨款预算3万元。",
    ],
    2024,
  ],
])("reads the year of a title that says 2024 where %s", (_, lines, expected) => {
  const isAccounts = lines.some((line) => line.includes("决算"));
  const title = `松溪县农业局2024年${isAccounts ? "度部门决算" : "部门预算"}`;
  expect(
    readText([title, ...lines, "财政拨款、项目支出、政府采购的单位：万元。"].join("\n")).budget.fiscalYear,
  ).toBe(expected);
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

const frameOf = (...lines: readonly string[]) => {
  const { budget, notices } = readText(lines.join("\n"));
  return {
    name: budget.department?.name,
    year: budget.fiscalYear,
    notices: notices
      .map(({ code }) => code)
      .filter((code) => code !== "final-accounts" && code !== "kind-unknown"),
  };
};
const income = "2024年收入预算51.20万元，支出预算51.20万元，财政拨款51.20万元。";

it.each([
  [
    "the path of a web page is no title",
    ["您现在的位置：首页>财政信息>部门预算", "松溪县水文站2024年部门预算公开", income],
  ],
  [
    "nor is it above a title of two lines",
    ["首页 > 公开 > 2023年部门预算", "松溪县水文站", "2024年部门预算公开", income],
  ],
  [
    "nor is half a bracket a name",
    ["（2024部门预算公开）", "松溪县水文站2024年部门预算", "及“三公”经费预算编制说明", income],
  ],
  [
    "a part is titled by its own number",
    ["松溪县水文站2024年部门预算", "第三部分：松溪县水文站2024年部门预算情况说明", income],
  ],
  [
    "a name is cut at its front",
    ["松溪县水文站2024年部门预算", "第三部分 县水文站2024年部门预算情况说明", income],
  ],
  ["a disclosure of three public expenses", ["松溪县水文站2024年“三公经费”预算情况", income]],
  ["its expenses alone", ["松溪县水文站2024年“三公”经费支出说明", income]],
  ["beneath the body's name", ["松溪县水文站", "2024年度“三公”经费预算汇总情况", income]],
])("%s", (_, lines) => {
  expect(frameOf(...lines)).toEqual({ name: "松溪县水文站", year: 2024, notices: [] });
});

it("knows a body by the sentence that announces its figures", () => {
  const text = "按照要求，现将松溪县柳坪镇2024年度“三公”经费决算情况公布如下：";
  expect(frameOf(text, "“三公”经费支出3.20万元，公务接待费3.20万元，预算5万元。")).toMatchObject({
    name: "松溪县柳坪镇",
    year: 2024,
  });
});

it("knows a body by the sentence on the units of its accounts, which is no title", () => {
  const text = "纳入松溪县水文站2024年度部门决算编制范围的预算单位包括：";
  expect(frameOf("一、概况", text, "1. 站部。", income)).toMatchObject({ name: "松溪县水文站", year: 2024 });
});

it("takes no place for a department that a heading names with the year", () => {
  expect(frameOf("2024年度松溪县“三公”经费决算情况", income).name).toBeUndefined();
});

it.each([
  [
    "accounts",
    [
      "一、收入支出决算总体情况说明",
      "本部门2023年度收入总计69.57万元，支出总计69.57万元，其中财政拨款、项目支出69.57万元，“三公”经费没有支出。",
    ],
    2023,
  ],
  [
    "a budget that has no other",
    ["一、收支预算情况", "2025年度收入预算51.20万元，支出预算51.20万元。"],
    2025,
  ],
])("reads the year of %s that is stated as a period", (_, lines, year) => {
  expect(frameOf(...lines).year).toBe(year);
});

it("reads a year that is set as wide as the words of its title", () => {
  const { budget, sources } = readText(
    ["松溪县农业局２０２５年部门预算", "收入预算1200万元，其中财政拨款1200万元。"].join("\n"),
  );
  expect(budget.fiscalYear).toBe(2025);
  expect(budget.department.name).toBe("松溪县农业局");
  expect(sources["/fiscalYear"]?.[0]?.printed).toBe("２０２５");
});

const three = "2021年度“三公”经费支出合计9万元，其中：公务接待费1万元，公务用车运行维护费8万元。";
it.each([
  ["松溪县水务局", ["松溪县水务局财政拨款“三公”经费2022年预算情况的说明"]],
  ["松溪县水务局", ["2021年松溪县水务局“三公”经费增减情况说明"]],
  ["松溪县水务局", ["松溪县水务局2021年度一般公共预算及政府性基金财政拨款“三公”经费支出决算"]],
  ["松溪职业技术学院", ["松溪职业技术学院", "政府采购决算公开情况说明"]],
  ["松溪县水务局", ["松溪县水务局", "2021年度一般公共预算财政拨款", "“三公”经费决算情况说明"]],
  [undefined, ["2021年度一般公共预算及政府性基金财政拨款“三公”经费支出决算情况说明"]],
  [undefined, ["2021年部门行政经费及“三公”经费预算公开"]],
])("takes %s for the name in %j", (name, title) => {
  expect(readText([...title, "一、总体情况", three, three].join("\n")).budget.department?.name).toBe(name);
});
