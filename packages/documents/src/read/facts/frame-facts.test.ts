import { expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

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
