import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { budgetInFile } from "./budget-file.js";

const BUDGET = { schemaVersion: 1, kind: "budget", department: { name: "松溪县水务局" } };

describe("the budget in a JSON file", () => {
  it.each<[string, unknown]>([
    ["is the whole of it", BUDGET],
    ["is in the output of read", { budget: BUDGET, sources: {}, amounts: {}, notices: [] }],
  ])("%s", (_, value) => {
    expect(budgetInFile(JSON.stringify(value), "预算.json").department.name).toBe("松溪县水务局");
  });

  it.each<[string, unknown, string]>([
    [
      "a missing field",
      { schemaVersion: 1, kind: "budget" },
      "预算.json 的 /department：部门须为对象；实际为没有这个键",
    ],
    ["an empty budget of a reading", { budget: {} }, "预算.json 的 /schemaVersion：数据版本"],
    ["a budget that is no object", { ...BUDGET, budget: 3 }, "预算.json 的 /budget："],
    ["a list", [BUDGET], "预算.json："],
    ["nothing", null, "预算.json："],
  ])("is not %s", (_, value, message) => {
    expect(() => budgetInFile(JSON.stringify(value), "预算.json")).toThrow(InputFault);
    expect(() => budgetInFile(JSON.stringify(value), "预算.json")).toThrow(message);
  });

  it("tells the first five faults and how many more there are", () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`field${index}`, 1]));
    expect(() => budgetInFile(JSON.stringify({ ...BUDGET, ...many }), "预算.json")).toThrow(/\n还有 3 处$/);
  });
});
