import { type DepartmentBudgetJson, fields } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { CheckContext } from "../engine/context.js";
import { sum } from "../engine/figure.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { byPersonnel, isPersonnelWithAid } from "./aid-apart.js";

const { basicExpenditure, routineOperatingExpenses } = fields.expenditure;
type Items = NonNullable<NonNullable<DepartmentBudgetJson["expenditure"]>["economicItems"]>;

const contextOf = (basic: string, ...economicItems: Items) =>
  new CheckContext(
    disclosureOf({
      budget: {
        expenditure: {
          personnelExpenses: "50",
          routineOperatingExpenses: "10",
          basicExpenditure: basic,
          ...(economicItems.length > 0 && { economicItems }),
        },
      },
    }),
  );

const AID = { name: "对个人和家庭的补助支出", amount: "5" } as const;
const WITHIN = { ...AID, within: "personnelExpenses" } as const;
const OTHER = { name: "其他对个人和家庭的补助", amount: "5" } as const;

describe("what personnel costs, with 对个人和家庭的补助 listed beside it", () => {
  it.each<[string, string, Items, "passed" | "failed", number]>([
    ["holds of personnel alone", "60", [AID], "passed", 2],
    ["holds with what is listed beside", "65", [AID], "passed", 3],
    ["written 对个人及家庭", "65", [{ ...AID, name: "对个人及家庭的补助" }], "passed", 3],
    ["not where it is a part of personnel", "65", [WITHIN], "failed", 2],
    ["not by what is called otherwise", "65", [OTHER], "failed", 2],
    ["not where nothing is listed", "65", [], "failed", 2],
    ["holds of neither, and is told of personnel alone", "70", [AID], "failed", 2],
  ])("%s", (_, basic, items, outcome, terms) => {
    const context = contextOf(basic, ...items);
    const result = byPersonnel(context, fields.expenditure, (personnel) =>
      context.identity(
        context.read(basicExpenditure),
        sum([personnel, context.read(routineOperatingExpenses)]),
      ),
    );
    expect(result.outcome).toBe(outcome);
    const { constraint } = result as { constraint?: { right: readonly unknown[] } };
    expect(constraint?.right).toHaveLength(terms);
  });

  it.each<[string, string, Items, boolean]>([
    ["the two together", "55", [AID], true],
    ["another sum", "56", [AID], false],
    ["nothing beside it", "50", [], false],
    ["a part of personnel", "55", [WITHIN], false],
    ["what is called otherwise", "55", [OTHER], false],
  ])("a figure is %s", (_, basic, items, expected) => {
    expect(isPersonnelWithAid(contextOf(basic, ...items), basicExpenditure)).toBe(expected);
  });

  it("a figure that is not disclosed is none", () => {
    expect(isPersonnelWithAid(contextOf("55", AID), fields.expenditure.total)).toBe(false);
  });
});
