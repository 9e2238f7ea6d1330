import type { DepartmentBudget, Disclosure, JoinedBudget } from "@qingbei/domain";
import { valuesIn } from "./values.js";

const HOW = "须为 { budget, … }：budget 先用 DepartmentBudget.parse、readBudget 或 read 读出";

/**
 * Members that hold numbers wherever they occur; in undecoded JSON they hold texts. A fixed list, since asking the
 * schema about every member would load the schemas for everyone who writes a rule.
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
 * Refuses undecoded JSON, which types would refuse. Rules find no amounts in it: all would be skipped, as if the
 * document had no faults.
 * @throws TypeError if the value is no disclosure, or its budget was cast from JSON and not decoded
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
