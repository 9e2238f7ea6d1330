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

/** What is told of the department's expenditure, or of one budget's: basic expenditure and its parts. */
export interface Basic {
  readonly basicExpenditure: Field<Wan>;
  readonly personnelExpenses: Field<Wan>;
  readonly routineOperatingExpenses: Field<Wan>;
  readonly economicItems: FieldOf<readonly EconomicItem[]>;
}

const AID = /^对个人[和及]家庭/;

/** 对个人和家庭的补助 where a statement lists it beside 人员支出 (人员、公用、对个人和家庭的补助、项目), not as a part of it. */
function aidApart({ list, value }: CheckContext, { economicItems }: Basic): Field<Wan> | undefined {
  return list(economicItems).find(
    ({ name, within }) => AID.test(value(name) ?? "") && value(within) === undefined,
  )?.amount;
}

/** Whether a figure is what the statement tells of 人员支出 together with what it lists beside it. */
export function isPersonnelWithAid(context: CheckContext, figure: Field<Wan>): boolean {
  const { personnelExpenses } = fields.expenditure;
  const aid = aidApart(context, fields.expenditure);
  const [alone, more, whole] = [personnelExpenses, aid, figure].map((field) => field && context.value(field));
  return !!alone && !!more && !!whole && equals<Exact>(add<Exact>(alone, more), whole);
}

/** Whether basic expenditure is told in more parts than two: 人员经费、公用经费和对个人和家庭的补助. */
export function dividesBasicFurther(
  { list, value }: CheckContext,
  { economicItems }: Pick<Basic, "economicItems">,
): boolean {
  return list(economicItems).some(({ within }) => value(within) === "basicExpenditure");
}

/** Checks by what personnel costs: 人员经费 alone, or with 对个人和家庭的补助 where that is what makes it hold. */
export function byPersonnel(
  context: CheckContext,
  told: Basic,
  check: (personnel: Figure) => Outcome,
): Outcome {
  const personnel = context.read(told.personnelExpenses);
  const alone = check(personnel);
  const aid = alone.outcome === "failed" ? aidApart(context, told) : undefined;
  const together = aid && check(sum([personnel, context.read(aid)]));
  return together?.outcome === "passed" ? together : alone;
}

/** Checks by what basic expenditure is: its two parts, or as it is told where they are not, or a third is. */
export function byBasic(context: CheckContext, told: Basic, check: (basic: Figure) => Outcome): Outcome {
  const { read, has } = context;
  const whole = () => check(read(told.basicExpenditure));
  if (![told.personnelExpenses, told.routineOperatingExpenses].every(has)) return whole();
  const outcome = byPersonnel(context, told, (personnel) =>
    check(sum([personnel, read(told.routineOperatingExpenses)])),
  );
  return outcome.outcome === "failed" && dividesBasicFurther(context, told) ? whole() : outcome;
}
