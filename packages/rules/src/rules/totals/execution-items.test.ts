import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { executionItems } from "./execution-items.js";

const item = (name: string, budgeted: string | undefined, spent: string) => ({
  name: `教育支出（类）普通教育（款）${name}（项）`,
  plannedAs: "approved" as const,
  ...(budgeted !== undefined && { budgeted }),
  spent,
});
/** A total line with two items beneath it. */
const accounts = (
  total: readonly [string, string],
  ...items: readonly ReturnType<typeof item>[]
): Example => ({
  budget: {
    kind: "finalAccounts",
    executions: [
      { name: "一般公共预算财政拨款支出", plannedAs: "approved", budgeted: total[0], spent: total[1] },
      ...items,
    ],
  },
});
const [nursery, primary] = [item("学前教育", "120.50", "118.20"), item("小学教育", "80.00", "91.30")];

describe("execution-items", () => {
  it.each<[string, Example]>([
    ["两列都相等", accounts(["200.50", "209.50"], nursery, primary)],
    ["末位舍入", accounts(["200.51", "209.50"], nursery, primary)],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(executionItems, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "预算数",
      accounts(["200.50", "209.50"], item("学前教育", "120.80", "118.20"), primary),
      "预算数合计 200.80",
    ],
    ["决算数", accounts(["200.50", "219.50"], nursery, primary), "决算数合计 209.50"],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(executionItems, example);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ outcome: "failed", message: expect.stringContaining(message) });
  });

  it.each<[string, Example]>([
    ["科目可能没有列全", accounts(["300.00", "309.50"], nursery, primary)],
    ["有的科目没有写预算数", accounts(["120.80", "209.50"], nursery, item("小学教育", undefined, "91.30"))],
    ["只有一个科目", accounts(["130.50", "118.20"], nursery)],
    ["没有逐项写", { budget: { kind: "finalAccounts" } }],
    ["预算", { budget: { kind: "budget" } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(executionItems, example).outcome).toBe("skipped");
  });
});
