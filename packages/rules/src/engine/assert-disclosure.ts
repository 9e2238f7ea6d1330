import type { Disclosure, JoinedBudget } from "@qingbei/domain";
import { budgetFault, isBudgetLike } from "@qingbei/domain/internal";
import { remember } from "./remember.js";

const HOW =
  "须为 { budget, … }：budget 先用 DepartmentBudget.parse、readBudget 或 read 读出，自己做的，金额用 wan，百分比用 percentage";

function refuse(fault: string): never {
  throw new TypeError(`要检查的公开件${HOW}；${fault}`);
}

/** The first fault of each disclosure, looked for only once: a test may run many rules on one disclosure. */
const faults = remember<Disclosure, string | undefined>();

/**
 * Refuses what types would have refused. Rules find no amounts in undecoded JSON, and nothing under a misspelt name:
 * they would be skipped, as for a document without faults.
 * @throws TypeError if it is no disclosure; if its budget is undecoded JSON, or has a field that no budget has; or if
 * `against` stands beside the budget: such documents are joined with `joinDisclosures`
 */
export function assertDisclosure(disclosure: Disclosure): void {
  const budget = (disclosure as Partial<Disclosure> | null | undefined)?.budget as
    | Partial<JoinedBudget>
    | null
    | undefined;
  if (disclosure !== null && typeof disclosure === "object" && "against" in disclosure)
    throw new TypeError(
      "against 不能写在 budget 旁边，那里没有规则会看：先用 joinDisclosures({ budget }, [{ budget: 上年的预算 }]) 并成一份再检查",
    );
  if (![budget, ...(budget?.against ?? [])].every(isBudgetLike)) refuse("实际没有 budget，或它不是预算");
  const fault = faults(disclosure, ({ budget }) => budgetFault(budget));
  if (fault !== undefined) refuse(fault);
}
