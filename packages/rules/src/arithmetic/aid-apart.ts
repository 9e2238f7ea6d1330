import {
  add,
  type EconomicItem,
  type Exact,
  equals,
  type Field,
  type FieldOf,
  fields,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { type Figure, sum } from "../engine/figure.js";
import type { Outcome } from "../engine/verdict.js";

const { personnelExpenses, economicItems } = fields.expenditure;
const AID = /^对个人[和及]家庭/;

/** 对个人和家庭的补助 where a statement lists it beside 人员支出 (人员、公用、对个人和家庭的补助、项目), not as a part of it. */
function aidApart({ list, value }: CheckContext): Field<Wan> | undefined {
  return list(economicItems).find(
    ({ name, within }) => AID.test(value(name) ?? "") && value(within) === undefined,
  )?.amount;
}

/** Whether a figure is what the statement tells of 人员支出 together with what it lists beside it. */
export function isPersonnelWithAid(context: CheckContext, figure: Field<Wan>): boolean {
  const aid = aidApart(context);
  const [alone, more, whole] = [personnelExpenses, aid, figure].map((field) => field && context.value(field));
  return !!alone && !!more && !!whole && equals<Exact>(add<Exact>(alone, more), whole);
}

/** Whether basic expenditure is told in more parts than two: 人员经费、公用经费和对个人和家庭的补助. */
export function dividesBasicFurther(
  { list, value }: CheckContext,
  { economicItems: items }: { readonly economicItems: FieldOf<readonly EconomicItem[]> },
): boolean {
  return list(items).some(({ within }) => value(within) === "basicExpenditure");
}

/** Checks by what personnel costs: 人员经费 alone, or with 对个人和家庭的补助 where that is what makes it hold. */
export function byPersonnel(context: CheckContext, check: (personnel: Figure) => Outcome): Outcome {
  const personnel = context.read(personnelExpenses);
  const alone = check(personnel);
  const aid = alone.outcome === "failed" ? aidApart(context) : undefined;
  const together = aid && check(sum([personnel, context.read(aid)]));
  return together?.outcome === "passed" ? together : alone;
}
