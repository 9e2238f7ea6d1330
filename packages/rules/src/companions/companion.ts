import { type DepartmentBudget, type FieldOf, fieldsAgainst, type JoinedBudget } from "@qingbei/domain";
import { type Relation, relationOf } from "./relation.js";

/** A document that the one under review is checked against: its fields, and what it is to it. */
export interface Companion {
  readonly fields: FieldOf<DepartmentBudget>;
  readonly relation: Relation;
  /** false where the two are not told to be of one region or edition: a difference is then no certain error. */
  readonly certain: boolean;
}

/** The documents beside a budget that strict identity relates to it; those that it does not are left out. */
export function companionsOf(budget: DepartmentBudget): readonly Companion[] {
  const { against = [] } = budget as Partial<JoinedBudget>;
  return against.flatMap((other, index) => {
    const standing = relationOf(budget, other);
    return standing.relation ? [{ fields: fieldsAgainst(index), ...standing }] : [];
  });
}
