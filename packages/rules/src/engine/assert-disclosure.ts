import {
  type DepartmentBudget,
  type Disclosure,
  fieldKind,
  isExact,
  isRate,
  type JoinedBudget,
} from "@qingbei/domain";
import { remember } from "./remember.js";
import { valuesIn } from "./values.js";

const HOW =
  "须为 { budget, … }：budget 先用 DepartmentBudget.parse、readBudget 或 read 读出，自己做的，金额用 wan，百分比用 percentage";

function assertBudget(budget: Partial<DepartmentBudget> | null | undefined): void {
  if (typeof budget !== "object" || budget === null || typeof budget.kind !== "string")
    throw new TypeError(`要检查的公开件${HOW}；实际没有 budget，或它不是预算`);
}

/** What is wrong with a value of the budget; undefined for one that types admit, as far as rules depend on it. */
function faultOf(pointer: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  // the model as text: the schemas themselves would come to all who write a rule
  const kind = fieldKind(pointer);
  if (kind === undefined) return `预算里没有这个字段：${pointer}`;
  if (value === null) return undefined;
  if (kind === "exact" && !isExact(value)) return `实际 ${pointer} 不是精确的数`;
  return kind === "rate" && !isRate(value) ? `实际 ${pointer} 不是百分比` : undefined;
}

/** The first fault that a disclosure has, looked for once: whoever tests rules runs many on one. */
const faults = remember<Disclosure, string | undefined>();

function faultIn(disclosure: Disclosure): string | undefined {
  for (const [pointer, value] of valuesIn(disclosure)) {
    const fault = faultOf(pointer, value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/**
 * Refuses what types would have refused. Rules find no amounts in JSON, and nothing where a field is misspelt: they would be
 * skipped, which looks like a document that nothing is wrong with.
 * @throws TypeError when it is no disclosure, or one whose budget was cast from JSON and not decoded, or has a field of no budget
 */
export function assertDisclosure(disclosure: Disclosure): void {
  const budget = (disclosure as Partial<Disclosure> | null | undefined)?.budget as
    | Partial<JoinedBudget>
    | null
    | undefined;
  for (const each of [budget, ...(budget?.against ?? [])]) assertBudget(each);
  const fault = faults(disclosure, faultIn);
  if (fault !== undefined) throw new TypeError(`要检查的公开件${HOW}；${fault}`);
}
