import { type DepartmentBudgetJson, fields } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { CheckContext } from "../engine/context.js";
import { sum } from "../engine/figure.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { byBasic, byPersonnel, dividesBasicFurther, isPersonnelWithAid } from "./aid-apart.js";

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

const THIRD = { name: "对个人和家庭的补助", amount: "5", within: "basicExpenditure" } as const;

describe("what basic expenditure is compared with", () => {
  interface Parts {
    readonly personnelExpenses?: string | null;
    readonly routineOperatingExpenses?: string | null;
    readonly economicItems?: Items;
  }

  /** The outcome of comparing the total with basic expenditure, printed as 60, and the pointers that are summed. */
  function compared(total: string, parts: Parts) {
    const budget = { expenditure: { total, basicExpenditure: "60", ...parts } };
    const context = new CheckContext(disclosureOf({ budget } as never));
    const result = byBasic(context, fields.expenditure, (basic) =>
      context.identity(context.read(fields.expenditure.total), basic),
    );
    const { constraint } = result as { constraint?: { right: readonly { pointer: string }[] } };
    return [result.outcome, constraint?.right.map(({ pointer }) => pointer.split("/")[2])];
  }
  const both = { personnelExpenses: "45", routineOperatingExpenses: "10" };
  const ofBoth = ["personnelExpenses", "routineOperatingExpenses"];

  it.each<[string, string, Parts, string, readonly string[]]>([
    ["its two parts", "55", both, "passed", ofBoth],
    ["its two parts, if they disagree as well", "60", both, "failed", ofBoth],
    [
      "its two parts and aid listed beside",
      "60",
      { ...both, economicItems: [AID] },
      "passed",
      ["personnelExpenses", "economicItems", "routineOperatingExpenses"],
    ],
    [
      "its print, without personnel",
      "60",
      { routineOperatingExpenses: "10" },
      "passed",
      ["basicExpenditure"],
    ],
    ["its print, without operation", "60", { personnelExpenses: "45" }, "passed", ["basicExpenditure"]],
    [
      "its print, where a part is blank",
      "60",
      { ...both, personnelExpenses: null },
      "passed",
      ["basicExpenditure"],
    ],
    [
      "its print, where it has a third part",
      "60",
      { ...both, economicItems: [THIRD] },
      "passed",
      ["basicExpenditure"],
    ],
    [
      "its two parts, where they agree in spite of a third",
      "55",
      { ...both, economicItems: [THIRD] },
      "passed",
      ofBoth,
    ],
    ["its two parts, where another is divided", "60", { ...both, economicItems: [WITHIN] }, "failed", ofBoth],
  ])("is %s", (_, total, parts, outcome, pointers) => {
    expect(compared(total, parts)).toEqual([outcome, pointers]);
  });

  it.each<[string, Items, boolean]>([
    ["a part of basic expenditure", [AID, THIRD], true],
    ["a part of personnel", [WITHIN], false],
    ["an item beside it", [AID], false],
    ["none", [], false],
  ])("is divided further by its items: %s", (_, items, expected) => {
    expect(dividesBasicFurther(contextOf("60", ...items), fields.expenditure)).toBe(expected);
  });
});

describe("what is asked with personnel", () => {
  it("is asked a second time only where it failed", () => {
    const context = contextOf("60", AID);
    let asked = 0;
    byPersonnel(context, fields.expenditure, () => {
      asked += 1;
      return context.passed();
    });
    expect(asked).toBe(1);
  });
});
