import { fields } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { defineRule } from "./rule.js";
import { type Example, verdictOn } from "./rule-tester.js";

const rule = defineRule({
  id: "of-a-test",
  title: "某事成立",
  severity: "error",
  basis: ["arithmetic"],
  check: ({ read, identity }) => identity(read(fields.revenue.total), read(fields.expenditure.total)),
});

describe("an example that is none is refused in one sentence", () => {
  it.each<[string, unknown, string]>([
    [
      "a JavaScript number",
      { budget: { projects: [{ budget: 12 }] } },
      "例子的 budget 不对：/projects/0/budget ",
    ],
    ["an unknown field", { budget: { project: [] } }, "例子的 budget 不对：/project "],
    ["several faults", { budget: { project: [], revenue: { total: 1 } } }, "（另有 1 处）"],
    [
      "one among those that it is checked against",
      { against: [{ budget: { revenue: { total: 1 } } }] },
      "/revenue/total ",
    ],
    [
      "a budget without budget around it",
      { revenue: { total: "1" } },
      "例子里没有 revenue 这一项：可以写 budget、",
    ],
    ["nothing", undefined, "例子须为 { budget, … }"],
  ])("%s", (_, example, message) => {
    const verdict = () => verdictOn(rule, example as Example);
    expect(verdict).toThrow(TypeError);
    expect(verdict).toThrow(message);
    expect(verdict).not.toThrow(/[\n"{]\s*"/);
  });
});
