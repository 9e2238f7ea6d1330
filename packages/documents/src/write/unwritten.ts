import { type DepartmentBudget, isExact, isRate, valueAt, valuesByPointer } from "@qingbei/domain";
import { writtenBudget } from "./written-budget.js";

/** What a document says without printing it: a purpose's parts in its text, a change of nothing in 持平. */
const said: readonly RegExp[] = [
  /\/purpose\/(?:parts|subtotals|partsExhaustive)$/,
  /\/itemsExhaustive$/,
  /\/rows$/,
  /\/thresholds$/,
];

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isLeaf(value: unknown): boolean {
  return typeof value !== "object" || isExact(value) || isRate(value);
}

/** Whether a change of nothing is said in 持平. */
function isUnchanged(budget: DepartmentBudget, pointer: string): boolean {
  const change = /^(?<at>.*)\/(?:amount|percentage)$/.exec(pointer)?.groups?.at;
  return change !== undefined && valueAt(budget, `${change}/direction`) === "unchanged";
}

/**
 * The pointers of what a budget holds and `write` has no place for; of an object or a list without any place only its
 * own. Blanks in sentences are not among them.
 * @throws InputFault as `write` does
 */
export function unwritten(budget: DepartmentBudget): readonly string[] {
  const written = writtenBudget(budget);
  const left: string[] = [];
  for (const [pointer, value] of valuesByPointer(budget)) {
    if (isNothing(value) || said.some((form) => form.test(pointer))) continue;
    const owner = pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
    const isOwnerThere = owner === "" || valueAt(written, owner) !== undefined;
    if (!isOwnerThere || valueAt(written, pointer) !== undefined || isUnchanged(budget, pointer)) continue;
    if (isLeaf(value) || Object.values(value as object).some((each) => !isNothing(each))) left.push(pointer);
  }
  return left;
}
