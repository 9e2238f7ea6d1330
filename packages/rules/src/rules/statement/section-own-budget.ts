import type { Statement } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { type BudgetSection, budgetSections, severalBudgets } from "../../parameters/budget-sections.js";

/** A heading about one budget, and the paragraphs beneath it. */
interface Section {
  readonly heading: number;
  readonly beneath: readonly number[];
  readonly own: BudgetSection;
  readonly other: BudgetSection;
}

/** The one budget that a heading names, and the other. */
function budgetsOf(text: string): Pick<Section, "own" | "other"> | undefined {
  const [first, second] = budgetSections;
  const isFirst = first.words.test(text);
  if (isFirst === second.words.test(text) || severalBudgets.test(text)) return undefined;
  return isFirst ? { own: first, other: second } : { own: second, other: first };
}

/** The sections about one of the two budgets that have text of their own. */
function sectionsOf({ paragraphs }: Statement): readonly Section[] {
  return paragraphs.flatMap(({ role, text }, heading): Section[] => {
    const budgets = role === "heading" ? budgetsOf(text) : undefined;
    if (!budgets) return [];
    const beneath: number[] = [];
    for (let at = heading + 1; paragraphs[at]?.role === "body"; at++) beneath.push(at);
    return beneath.length > 0 ? [{ heading, beneath, ...budgets }] : [];
  });
}

export const sectionOwnBudget = defineRule<Section>({
  id: "section-own-budget",
  title: "政府性基金、国有资本经营预算的标题下面写的是这本预算",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: [],
  none: "没有只写政府性基金或者国有资本经营预算的一节",
  each: ({ statement }) => (statement ? sectionsOf(statement) : []),
  check: ({ statement, cite, passed, failed }, { heading, beneath, own, other }) => {
    const textOf = (at: number) => statement?.paragraphs[at]?.text ?? "";
    const matching = beneath.filter((at) => other.words.test(textOf(at)));
    const [first] = matching;
    if (first === undefined || beneath.some((at) => own.words.test(textOf(at)))) return passed();
    for (const at of [first, heading]) cite(at);
    return failed(
      `标题是${own.name}，下面写的却是${other.name}：“${textOf(first).trim().slice(0, 40)}”，像是抄了另一节，请核对`,
    );
  },
});
