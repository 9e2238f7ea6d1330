import { type Disclosure, isBudgetLike, type JoinedBudget, valueFault } from "@qingbei/domain";
import { remember } from "./remember.js";
import { valuesIn } from "./values.js";

const HOW =
  "须为 { budget, … }：budget 先用 DepartmentBudget.parse、readBudget 或 read 读出，自己做的，金额用 wan，百分比用 percentage";

function refuse(fault: string): never {
  throw new TypeError(`要检查的公开件${HOW}；${fault}`);
}

/** The first fault that a disclosure has, looked for once: whoever tests rules runs many on one. */
const faults = remember<Disclosure, string | undefined>();

function faultIn(disclosure: Disclosure): string | undefined {
  for (const [pointer, value] of valuesIn(disclosure)) {
    const fault = valueFault(pointer, value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/**
 * Refuses what types would have refused. Rules find no amounts in JSON, and nothing where a field is misspelt: they would be
 * skipped, which looks like a document that nothing is wrong with.
 * @throws TypeError when it is no disclosure, or one whose budget was cast from JSON and not decoded, or has a field of no budget,
 *   or one with others beside its budget, which are joined instead
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
  const fault = faults(disclosure, faultIn);
  if (fault !== undefined) refuse(fault);
}
