import { expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

const REST = [
  "一、部门主要职能",
  "负责有关工作。",
  "二、2026年部门预算安排情况",
  "2026年收入总计500万元，支出总计500万元。",
];

it.each([
  ["a bracket for the department with its units", ["松溪县农业局（部门）2026年部门预算"], "松溪县农业局"],
  ["a bracket for the sum of its units", ["松溪县农业局（汇总）2026年部门预算"], "松溪县农业局"],
  ["部门 behind the name", ["松溪县第三中学部门2026年部门预算"], "松溪县第三中学"],
  [
    "a bracket for the body itself, which is of the name",
    ["松溪县农业局（本级）2026年单位预算"],
    "松溪县农业局（本级）",
  ],
  ["a line of name and year above the rest", ["松溪县农业局2026年", "部门预算信息公开"], "松溪县农业局"],
  ["a line of the name above the rest", ["松溪县农业局", "2026年部门预算"], "松溪县农业局"],
])("reads the department from a title with %s", (_, title, name) => {
  const { budget, sources } = readText([...title, ...REST].join("\n"));
  expect(budget.department?.name).toBe(name);
  expect(budget.fiscalYear).toBe(2026);
  expect(sources["/department/name"]?.[0]).toMatchObject({ text: title[0], printed: name, offset: 0 });
});

it("takes the end of a name over two lines for no name", () => {
  const { budget } = readText(["松溪县卫生健康", "委员会2026年", "部门预算", ...REST].join("\n"));
  expect(budget.department?.name).toBeUndefined();
});
