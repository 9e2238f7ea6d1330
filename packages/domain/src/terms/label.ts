import type { DepartmentBudget } from "../budget/department-budget.js";
import { segments, valueAt } from "../field.js";
import { terms } from "./terms.js";

const wording = new Map(terms.map((term) => [term.id, term.zh]));

/** Fields whose word depends on where they stand: /revenue/total is 收入总计, not 合计. */
const IN_CONTEXT: Readonly<Record<string, string>> = {
  "/revenue/total": "收入总计",
  "/expenditure/total": "支出总计",
  "/agencyOperatingExpenses/total": "机关运行经费",
  "/threePublicExpenses/total": "“三公”经费合计",
  "/procurement/total": "政府采购预算",
  "/stateAssets/total/value": "资产价值合计",
  "/stateAssets/total/quantity": "资产数量合计",
};

function nameOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { name, title, term } = item as { name?: unknown; title?: unknown; term?: unknown };
  return [name, title, term].find((candidate) => typeof candidate === "string");
}

/**
 * What a person calls the value at a pointer: 支出总计, 办公费, 项目3“村级组织经费”的预算数.
 * Names of items come from the budget itself.
 */
export function labelOf(budget: DepartmentBudget, pointer: string): string {
  const known = IN_CONTEXT[pointer];
  if (known) return known;
  const path = segments(pointer);
  const words: string[] = [];
  let at = "";
  for (const [depth, segment] of path.entries()) {
    const parent = path[depth - 1];
    at += `/${segment}`;
    if (IN_CONTEXT[`${at}/total`] && depth < path.length - 1) {
      words.push(wording.get(segment) ?? segment);
    } else if (/^\d+$/.test(segment)) {
      const name = nameOf(valueAt(budget, at));
      const ordinal = Number(segment) + 1;
      if (parent === "projects") words.push(`项目${ordinal}${name ? `“${name}”` : ""}`);
      else if (parent === "indicators" || parent === "parts")
        words.push(`${wording.get(parent)}${ordinal}${name ? `“${name}”` : ""}`);
      else words.push(name ?? `第${ordinal}项`);
    } else if (!Object.hasOwn(ITEM_CONTAINERS, segment) && segment !== "amount") {
      words.push(wording.get(segment) ?? segment);
    }
  }
  return words.length > 1 && words[0] === wording.get(path[0] ?? "") && path[0] !== "projects"
    ? words.slice(1).join("的")
    : words.join("的");
}

/** Levels that a person does not name: the items beneath them have names of their own. */
const ITEM_CONTAINERS = {
  projects: 1,
  items: 1,
  otherItems: 1,
  holdings: 1,
  parts: 1,
  indicators: 1,
  itemisedTargets: 1,
  subtotals: 1,
  stateAssets: 1,
};
