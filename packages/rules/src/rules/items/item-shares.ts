import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  type Field,
  fields,
  isZero,
  round,
  scale,
  toFixed,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { FEWEST, type ShareGroup, shareGroups, totals } from "../../items/share-groups.js";
import { areExchanged, isOneOff, isShareOf, type Shared } from "../../items/shared-amounts.js";
import type { Severity } from "../../parameters/severity.js";
import { print } from "../../wording/explain.js";

const HUNDRED = exact("100");

/** What the shares of a group divide: a total, its field if one is disclosed, and the parts that are no share of it. */
interface Divided {
  readonly total: Exact;
  readonly whole?: Field<Exact>;
  readonly odd: readonly Shared[];
}

/** Totals of the year's own money: a share of 100 % is of these, and not of what is carried over besides. */
const ofTheYear: readonly Field<Exact>[] = [
  fields.revenue.currentYearRevenue,
  fields.expenditure.currentYearExpenditure,
];

/** The total that the only part is all of: if it is all of none, the total of the year, else the first. */
function theWholeOf({ value }: CheckContext, { parts, wholes }: ShareGroup): Divided | undefined {
  const disclosed = wholes.flatMap((whole) => {
    const total = parts.some((part) => part.fields.amount === whole) ? undefined : value(whole);
    return total ? [{ total, whole }] : [];
  });
  const stated = disclosed.find(({ total }) => parts.every((part) => isShareOf(total, part)));
  const due = disclosed.find(({ whole }) => ofTheYear.includes(whole)) ?? disclosed[0];
  return stated ? { ...stated, odd: [] } : due && { ...due, odd: parts };
}

/** The total of which the most amounts are their shares. */
function dividedBy(context: CheckContext, group: ShareGroup): Divided | undefined {
  const { value } = context;
  const { parts, wholes, isOneList } = group;
  if (parts.length === 1) return theWholeOf(context, group);
  const disclosed = [...wholes, ...totals].flatMap((whole) => {
    const total = value(whole);
    return total ? [{ total, whole }] : [];
  });
  const own = parts.reduce((sum, { amount }) => add(sum, amount), zero);
  // the sum of the parts comes first: a disclosed total of the same amount is what they are said to be of
  const same = disclosed.find(({ total }) => compare(total, own) === 0);
  const found = [same ?? { total: own }, ...disclosed].map((divided) => ({
    ...divided,
    odd: parts.filter((item) => !isShareOf(divided.total, item)),
  }));
  const [best] = found.sort((a, b) => a.odd.length - b.odd.length);
  if (!best || wholes.length === 0 || isOneList) return best;
  // parts within parts are shares of several totals
  const odd = best.odd.filter((item) => !disclosed.some(({ total }) => isShareOf(total, item)));
  return { ...best, odd: best.odd.length < parts.length ? odd : best.odd };
}

/** A case: a group, or one part of it if the field is known whose share it is. */
interface Case extends ShareGroup {
  readonly divided?: Divided | undefined;
  readonly part?: Shared;
}

/**
 * A case for each part where the total is a disclosed number and at most one part is no share of it, so that each share
 * binds its amount and the total in the diagnosis; else one case for the group.
 */
function casesOf(context: CheckContext, group: ShareGroup): readonly Case[] {
  if (group.base) return [group];
  const divided = dividedBy(context, group);
  const { whole, odd = [] } = divided ?? {};
  if (!whole || odd.length > 1) return [{ ...group, divided }];
  const ofWhole = group.parts.filter((part) => odd.includes(part) || isShareOf(divided?.total ?? zero, part));
  return ofWhole.map((part) => ({ ...group, divided, part }));
}

/** Checks a share that names its base (占基本支出的…%) against the amount of that base. */
function ofBase(
  { value, label, share, passed, skipped }: CheckContext,
  base: Field<Exact>,
  [part]: readonly Shared[],
): Outcome {
  const total = value(base);
  if (!total || isZero(total) || !part) return skipped("占比写明了分母，但没有写那一项的金额");
  const outcome = share(part.fields.amount, base, part.fields.share);
  if (isShareOf(total, part)) return outcome.outcome === "passed" ? outcome : passed();
  const due = dueOf(total, part);
  return asFailed(
    outcome,
    `${label(part.fields.amount)} ${print(part.amount)} 占${label(base)} ${print(total)} 的占比应为 ${due}，文中写 ${printed(part)}，请核对金额或占比`,
    "warning",
  );
}

/** The outcome of a share that is wrong, with its constraint if the share itself found so. */
function asFailed(outcome: Outcome, message: string, severity?: Severity): Outcome {
  const constrained = outcome.outcome === "failed" ? outcome : undefined;
  return { ...constrained, outcome: "failed", message, ...(severity && { severity }) };
}

/** The share that an amount has of a total, as printed. */
function dueOf(total: Exact, { amount, decimals }: Shared): string {
  return `${toFixed(round(scale(divide(amount, total), HUNDRED), decimals), decimals)}%`;
}

const printed = ({ points, decimals }: Shared) => `${toFixed(points, decimals)}%`;

/** Several parts whose amounts add up to a disclosed total, so that their shares can be of nothing else. */
function ofTheirSum({ value, label, failed, skipped }: CheckContext, { parts, divided }: Case): Outcome {
  const { total, whole, odd = [] } = divided ?? {};
  const sum = parts.reduce((all, { amount }) => add(all, amount), zero);
  if (!total || !whole || compare(sum, total) !== 0) return skipped("看不出占比的分母是哪个数");
  for (const { amount, share } of odd.map((part) => part.fields)) {
    value<unknown>(amount);
    value<unknown>(share);
  }
  const each = odd.map(
    (part) =>
      `${label(part.fields.amount)} ${print(part.amount)} 应占 ${dueOf(total, part)}，文中写 ${printed(part)}`,
  );
  return failed(`这几项合计就是${label(whole)} ${print(total)}：${each.join("；")}，请核对`, {
    severity: "warning",
  });
}

/** Two parts whose amounts or shares were exchanged; else all that fit no total, if it is clear whose shares they are. */
function ofSeveral(context: CheckContext, own: Case): Outcome {
  const { parts, divided } = own;
  const { value, label, failed } = context;
  const [odd, other, more] = divided?.odd ?? [];
  const areTwo = divided && odd && other && !more && parts.length >= FEWEST;
  if (!areTwo || !areExchanged(divided.total, odd, other)) return ofTheirSum(context, own);
  for (const { amount, share } of [odd.fields, other.fields])
    for (const each of [amount, share]) value<unknown>(each);
  return failed(
    `${label(odd.fields.amount)} ${print(odd.amount)} 的占比写 ${printed(odd)}，${label(other.fields.amount)} ${print(other.amount)} 的写 ${printed(other)}，像是写反了：两项的金额或占比互换才对得上，请核对`,
    { severity: "warning" },
  );
}

export const itemShares = defineRule<Case>({
  id: "item-shares",
  title: "各项占比等于该项金额除以总额",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["A-SHARE"],
  none: "没有几项同时写出金额和占比",
  each: (context) => shareGroups(context).flatMap((group) => casesOf(context, group)),
  check: (context, own) => {
    const { value, label, share, passed, failed, skipped } = context;
    const { parts, base, divided, part } = own;
    if (base) return ofBase(context, base, parts);
    if (!divided) return skipped("看不出占比的分母是哪个数");
    const { total, whole, odd: astray } = divided;
    if (astray.length > 1) return ofSeveral(context, own);
    const [odd] = astray;
    const outcome = part && whole ? share(part.fields.amount, whole, part.fields.share) : passed();
    if (!odd || (part && part !== odd)) return outcome.outcome === "passed" ? outcome : passed();
    value(odd.fields.amount);
    value(odd.fields.share);
    const name = label(odd.fields.amount);
    if (parts.length === 1 && whole) {
      const message = `${name} ${print(odd.amount)} 写“占 ${printed(odd)}”，与${label(whole)} ${print(total)} 却不相等，请核对金额或占比`;
      return asFailed(outcome, message, ofTheYear.includes(whole) ? undefined : "warning");
    }
    if (isOneOff(total, odd)) {
      const all = parts.reduce((sum, { points }) => add(sum, points), zero);
      const isWhole = compare(all, HUNDRED) === 0;
      const why = isWhole ? "；各项占比合计正好是 100%，像是为此调过末位，不必修改" : "，请核对末位";
      return failed(`${name} ${print(odd.amount)} 的占比与四舍五入的结果在末位差 1${why}`, {
        severity: isWhole ? "info" : "warning",
      });
    }
    return asFailed(
      outcome,
      `其余各项都是 ${print(total)} 的占比，${name} ${print(odd.amount)} 的占比应为 ${dueOf(total, odd)}，文中写 ${printed(odd)}，请核对金额或占比`,
      // whatever the amounts are, no part is more than the whole
      parts.length < FEWEST && compare(odd.points, HUNDRED) <= 0 ? "warning" : undefined,
    );
  },
});
