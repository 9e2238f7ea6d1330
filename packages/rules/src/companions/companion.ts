import type { DepartmentBudget, FieldOf, JoinedBudget } from "@qingbei/domain";
import { fieldsAgainst } from "@qingbei/domain/internal";
import { type Relation, relationOf } from "./relation.js";

/** Another document that the one under review is checked against: its fields, and its relation. */
export interface Companion {
  readonly fields: FieldOf<DepartmentBudget>;
  readonly relation: Relation;
  /** false if a region or edition is not stated for both: a difference is then not certainly an error. */
  readonly certain: boolean;
}

/**
 * The documents beside a budget that are related to it by identity (body, year, kind, edition); all others are left
 * out.
 */
export function companionsOf(budget: DepartmentBudget): readonly Companion[] {
  const { against = [] } = budget as Partial<JoinedBudget>;
  return against.flatMap((other, index) => {
    const comparability = relationOf(budget, other);
    return comparability.relation ? [{ fields: fieldsAgainst(index), ...comparability }] : [];
  });
}
