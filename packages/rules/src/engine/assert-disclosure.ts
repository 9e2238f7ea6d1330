import type { DepartmentBudget, Disclosure, JoinedBudget } from "@qingbei/domain";
import { valuesIn } from "./values.js";

const HOW = "须为 { budget, … }：budget 先用 DepartmentBudget.parse、readBudget 或 read 读出";

/**
 * Fields that are numbers wherever they stand. JSON has texts in their place: these alone are looked for, since asking the schema
 * of every field would bring it to all who write a rule.
 */
const numberNames: ReadonlySet<string> = new Set([
  "amount",
  "baseAmount",
  "basicExpenditure",
  "budget",
  "expenditureTotal",
  "percentage",
  "projectExpenditure",
  "revenueTotal",
  "total",
]);

function assertBudget(budget: Partial<DepartmentBudget> | null | undefined): void {
  if (typeof budget !== "object" || budget === null || typeof budget.kind !== "string")
    throw new TypeError(`要检查的公开件${HOW}；实际没有 budget，或它不是预算`);
}

/**
 * Refuses what types would have refused. Rules find no amounts in JSON: they would all be skipped, which looks like a document
 * that nothing is wrong with.
 * @throws TypeError when it is no disclosure, or one whose budget was cast from JSON and not decoded
 */
export function assertDisclosure(disclosure: Disclosure): void {
  const budget = (disclosure as Partial<Disclosure> | null | undefined)?.budget as
    | Partial<JoinedBudget>
    | null
    | undefined;
  for (const each of [budget, ...(budget?.against ?? [])]) assertBudget(each);
  for (const [pointer, value] of valuesIn(disclosure)) {
    if (typeof value !== "string" && typeof value !== "number") continue;
    if (numberNames.has(pointer.slice(pointer.lastIndexOf("/") + 1)))
      throw new TypeError(`要检查的公开件${HOW}；实际是没有读过的 JSON：${pointer} 不是精确的数`);
  }
}
