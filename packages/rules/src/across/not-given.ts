import type { Relation } from "../companions/relation.js";
import type { CheckContext } from "../engine/context.js";

const WANTED: Readonly<Record<Relation, string>> = {
  previousYear: "上年的公开",
  unit: "所属单位的公开",
  unlistedUnit: "本部门没有列出的单位的公开",
  approvedBudget: "同年的预算",
  previousAccounts: "上年的决算",
};

/**
 * Why a rule that compares with other documents has nothing to compare: none of these relations was given, or else the
 * reason for those that were.
 */
export const notGiven =
  (relations: readonly [Relation, ...Relation[]], otherwise: string) =>
  ({ companions }: Pick<CheckContext, "companions">): string => {
    if (companions.some(({ relation }) => relations.includes(relation))) return otherwise;
    const wanted = relations.map((relation) => WANTED[relation]).join("或");
    return companions.length === 0
      ? `没有给出${wanted}（--against）`
      : `给出的公开（--against）里没有${wanted}`;
  };
