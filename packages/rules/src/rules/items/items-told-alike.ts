import { type Field, type FieldOf, fields, isExact, isZero, type YearOnYearChange } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Severity } from "../../engine/severity.js";
import { statementItems } from "../../items/statement-items.js";

/** One of several things that a statement tells of, and where it says what is asked. */
interface Member {
  readonly amount: Field<unknown>;
  readonly said: Field<string>;
}

interface Group {
  readonly what: "用途" | "原因";
  readonly members: readonly Member[];
  /** So many that say it show that each should. */
  readonly fewest: number;
  readonly severity: Severity;
}

const FEWEST_ITEMS = 4;
const FEWEST_EXPENSES = 2;
const { threePublicExpenses: three } = fields;
const expenses = [three.overseasVisits, three.officialVehicles, three.officialReceptions];

interface Changing {
  readonly amount: Field<unknown>;
  readonly change: FieldOf<YearOnYearChange>;
}

/** What changed and what did not, apart: a statement may give reasons for what changed alone. */
function byChange({ value }: CheckContext, all: readonly Changing[]): readonly (readonly Member[])[] {
  const members = (isLevel: boolean) =>
    all
      .filter(({ change }) => {
        const direction = value(change.direction);
        return direction && (direction === "unchanged") === isLevel;
      })
      .map(({ amount, change }) => ({ amount, said: change.reason }));
  return [members(true), members(false)];
}

function groupsIn(context: CheckContext): readonly Group[] {
  const items = statementItems(context).map(({ field }) => field);
  const purposes = items.map(({ amount, purpose }) => ({ amount, said: purpose }));
  return [
    { what: "用途" as const, members: purposes, fewest: FEWEST_ITEMS, severity: "warning" as const },
    ...byChange(context, items).map((members) => ({
      what: "原因" as const,
      members,
      fewest: FEWEST_ITEMS,
      severity: "warning" as const,
    })),
    ...byChange(context, expenses).map((members) => ({
      what: "原因" as const,
      members,
      fewest: FEWEST_EXPENSES,
      severity: "info" as const,
    })),
  ].filter(({ members, fewest }) => members.filter(({ said }) => context.has(said)).length >= fewest);
}

export const itemsToldAlike = defineRule<Group>({
  id: "items-told-alike",
  title: "各支出科目、各项“三公”经费都写了用途或原因的，不单缺一项",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  each: groupsIn,
  none: "没有几项都写了用途或增减原因",
  check: ({ has, value, label, passed, failed }, { what, members, severity }) => {
    // what is nothing has no purpose and no reason
    const isNothing = (amount: unknown) => isExact(amount) && isZero(amount);
    const lacking = members.filter(({ said, amount }) => !has(said) && !isNothing(value(amount)));
    const [only, second] = lacking;
    // several that lack it are another way of telling
    if (!only || second) return passed();
    value(only.amount);
    return failed(`${label(only.amount)}没有写${what}，同处的其他 ${members.length - 1} 项都写了，请补上`, {
      severity,
    });
  },
});
