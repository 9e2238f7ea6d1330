import { type DepartmentBudget, type Disclosure, type JoinedBudget, undecodedAt } from "@qingbei/domain";

const HOW = "须为 { budget, … }：budget 先用 DepartmentBudget.parse、readBudget 或 read 读出";

function assertBudget(budget: Partial<DepartmentBudget> | null | undefined): void {
  if (typeof budget !== "object" || budget === null || typeof budget.kind !== "string")
    throw new TypeError(`要检查的公开件${HOW}；实际没有 budget，或它不是预算`);
  const raw = undecodedAt(budget as DepartmentBudget);
  if (raw !== undefined)
    throw new TypeError(`要检查的公开件${HOW}；实际是没有读过的 JSON：${raw} 不是精确的数`);
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
}
