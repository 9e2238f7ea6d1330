import type { DepartmentBudget } from "../budget/department-budget.js";
import { type FieldOf, fields } from "../field/field.js";
import type { Occurrence, Sources } from "../source/source.js";
import type { Disclosure } from "../statement/disclosure.js";
import { budgetFault, isBudgetLike } from "../walk/assert-budget.js";

/** A budget with the other budgets that it is checked against: their values have pointers /against/0, /against/1 …. */
export interface JoinedBudget extends DepartmentBudget {
  readonly against: readonly DepartmentBudget[];
}

const AGAINST = /^\/against\/(\d+)(?=\/|$)/;

/** All fields of one of those other budgets, by its index. */
export function fieldsAgainst(index: number): FieldOf<DepartmentBudget> {
  return (fields as unknown as FieldOf<JoinedBudget>).against.at(index);
}

/**
 * The index of the other budget that a pointer leads into, and the pointer within it; undefined for the document
 * itself.
 */
export function placeAgainst(
  pointer: string,
): { readonly index: number; readonly pointer: string } | undefined {
  const found = AGAINST.exec(pointer);
  return found ? { index: Number(found[1]), pointer: pointer.slice(found[0].length) } : undefined;
}

/** Numbers of one group share their last place: groups of two documents are never one. */
function apart(occurrence: Occurrence, prefix: string): Occurrence {
  return occurrence.group === undefined ? occurrence : { ...occurrence, group: prefix + occurrence.group };
}

function assertDisclosures(disclosure: Disclosure, others: readonly Disclosure[]): void {
  const all: readonly (Partial<Disclosure> | null | undefined)[] = [
    disclosure,
    ...(Array.isArray(others) ? others : [undefined]),
  ];
  if (!all.every((each) => isBudgetLike(each?.budget)))
    throw new TypeError(
      "公开件须为 { budget, … }，对照的各件须为列表：joinDisclosures({ budget }, [{ budget: 上年的预算 }])",
    );
  for (const [index, { budget }] of (all as readonly Disclosure[]).entries()) {
    const fault = budgetFault(budget);
    if (fault !== undefined)
      throw new TypeError(
        `${index === 0 ? "公开件" : `对照的第 ${index} 件`}的预算须先用 DepartmentBudget.parse、readBudget 或 read 读出；${fault}`,
      );
  }
}

/**
 * Joins a disclosure and those that it is checked against into one, so that rules, evidence and diagnosis work across
 * documents as they do within one. The disclosure itself stays as it was, and the statement is its own.
 * @throws TypeError if one of them is no disclosure, such as a budget without { budget } around it, or undecoded JSON
 */
export function joinDisclosures(disclosure: Disclosure, others: readonly Disclosure[]): Disclosure {
  assertDisclosures(disclosure, others);
  if (others.length === 0) return disclosure;
  const budget: JoinedBudget = { ...disclosure.budget, against: others.map((other) => other.budget) };
  const sources: Record<string, Sources[string]> = { ...disclosure.sources };
  const unreadValues = [...(disclosure.unreadValues ?? [])];
  const unreadAmounts = [...(disclosure.unreadAmounts ?? [])];
  for (const [index, other] of others.entries()) {
    const prefix = `/against/${index}`;
    for (const pointer of other.unreadValues ?? []) unreadValues.push(prefix + pointer);
    for (const { amounts, beside, among } of other.unreadAmounts ?? [])
      unreadAmounts.push({
        amounts,
        beside: beside.map((pointer) => prefix + pointer),
        ...(among && {
          among: among.map(({ amount, between: [before, behind] }) => ({
            amount,
            between: [prefix + before, prefix + behind] as const,
          })),
        }),
      });
    for (const [pointer, occurrences] of Object.entries(other.sources ?? {}))
      sources[prefix + pointer] = occurrences.map((each) => apart(each, prefix));
  }
  return {
    ...disclosure,
    budget,
    sources,
    ...(unreadValues.length > 0 && { unreadValues }),
    ...(unreadAmounts.length > 0 && { unreadAmounts }),
  };
}
