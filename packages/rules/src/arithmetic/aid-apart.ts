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

/** Basic expenditure and its parts, of the whole department or of one budget. */
export interface Basic {
  readonly basicExpenditure: Field<Wan>;
  readonly personnelExpenses: Field<Wan>;
  readonly routineOperatingExpenses: Field<Wan>;
  readonly economicItems: FieldOf<readonly EconomicItem[]>;
}

const AID = /^对个人[和及]家庭/;

/**
 * 对个人和家庭的补助, if the statement lists it beside 人员支出 (人员、公用、对个人和家庭的补助、项目) and not within
 * it.
 */
function aidApart({ list, value }: CheckContext, { economicItems }: Basic): Field<Wan> | undefined {
  return list(economicItems).find(
    ({ name, within }) => AID.test(value(name) ?? "") && value(within) === undefined,
  )?.amount;
}

/** Whether a figure equals 人员支出 plus 对个人和家庭的补助, which the statement lists beside it. */
export function isPersonnelWithAid(context: CheckContext, figure: Field<Wan>): boolean {
  const { personnelExpenses } = fields.expenditure;
  const aid = aidApart(context, fields.expenditure);
  const [alone, more, whole] = [personnelExpenses, aid, figure].map((field) => field && context.value(field));
  return !!alone && !!more && !!whole && equals<Exact>(add<Exact>(alone, more), whole);
}

/** Whether basic expenditure is divided into more than two parts: 人员经费、公用经费和对个人和家庭的补助. */
export function dividesBasicFurther(
  { list, value }: CheckContext,
  { economicItems }: Pick<Basic, "economicItems">,
): boolean {
  return list(economicItems).some(({ within }) => value(within) === "basicExpenditure");
}

/** Runs a check with 人员经费; if it fails but passes with 对个人和家庭的补助 added, the second outcome counts. */
export function byPersonnel(
  context: CheckContext,
  owner: Basic,
  check: (personnel: Figure) => Outcome,
): Outcome {
  const personnel = context.read(owner.personnelExpenses);
  const alone = check(personnel);
  const aid = alone.outcome === "failed" ? aidApart(context, owner) : undefined;
  const together = aid && check(sum([personnel, context.read(aid)]));
  return together?.outcome === "passed" ? together : alone;
}

/**
 * Runs a check with basic expenditure: the sum of its two parts, or the printed total if a part is missing or there is
 * a third one.
 */
export function byBasic(context: CheckContext, owner: Basic, check: (basic: Figure) => Outcome): Outcome {
  const { read, has } = context;
  const whole = () => check(read(owner.basicExpenditure));
  if (![owner.personnelExpenses, owner.routineOperatingExpenses].every(has)) return whole();
  const outcome = byPersonnel(context, owner, (personnel) =>
    check(sum([personnel, read(owner.routineOperatingExpenses)])),
  );
  return outcome.outcome === "failed" && dividesBasicFurther(context, owner) ? whole() : outcome;
}
