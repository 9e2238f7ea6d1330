import {
  absolute,
  add,
  appropriatedBudgets,
  appropriationParts,
  compare,
  divide,
  dividedUses,
  type Exact,
  exact,
  expenditureParts,
  type Field,
  fields,
  halfUnit,
  type Percentage,
  revenueSources,
  round,
  scale,
  shift,
  subtract,
  toFixed,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { CENTS } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import { dividedTotals } from "../../items/divided-totals.js";
import { print } from "../../wording/explain.js";

/** With fewer, no denominator is told by the others. */
const FEWEST = 4;
/** Of a total that is disclosed itself, a part and another that is its share tell that it is what is divided. */
const FEWEST_OF_TOTAL = 2;
/** What is spent is one or the other. */
const HALVES = ["basicExpenditure", "projectExpenditure"] as const;
const HUNDRED = exact("100");
const { revenue, expenditure, appropriations, tables } = fields;
/** Totals that a statement divides. */
const totals: readonly Field<Exact>[] = [
  ...dividedTotals,
  tables.expenditureTable.totalRow.total,
  tables.generalPublicBudgetTable.totalRow.total,
];

interface Shared {
  readonly fields: { readonly amount: Field<Exact>; readonly share: Field<Percentage> };
  readonly amount: Exact;
  readonly points: Exact;
  readonly decimals: number;
}

/** What divides one total. */
interface Group {
  readonly parts: readonly Shared[];
  /** What it divides, as far as the model knows. */
  readonly wholes: readonly Field<Exact>[];
}

/** An amount and its share, where both are disclosed. */
function shared({ value }: CheckContext, both: Shared["fields"]): readonly Shared[] {
  const [amount, share] = [value(both.amount), value(both.share)];
  return amount && share ? [{ fields: both, amount, points: share.points, decimals: share.decimals }] : [];
}

/** The disclosed total that all parts add up to. */
function wholeOf(context: CheckContext, parts: readonly Shared[]): Field<Exact> | undefined {
  const all = parts.reduce((sum, { amount }) => add(sum, amount), zero);
  return totals.find((field) => {
    const total = context.value(field);
    return total && compare(total, all) === 0;
  });
}

/** Items in a row, of one level, each with its amount and its share; a name that stands twice begins another list. */
function itemGroups(context: CheckContext): readonly Group[] {
  const groups: Shared[][] = [];
  let level: unknown;
  let names = new Set<unknown>();
  for (const item of context.list(fields.statementItems)) {
    const [own] = shared(context, item);
    if (!own) {
      level = undefined;
      continue;
    }
    const [itsLevel, name] = [context.value(item.level), context.value(item.name)];
    if (itsLevel !== level || groups.length === 0 || names.has(name)) {
      groups.push([]);
      names = new Set();
    }
    level = itsLevel;
    if (name) names.add(name);
    groups.at(-1)?.push(own);
  }
  return groups.flatMap((parts): readonly Group[] => {
    if (parts.length >= FEWEST) return [{ parts, wholes: [] }];
    // of two or three it is plain what they divide where they add up to a disclosed total
    const whole = parts.length >= FEWEST_OF_TOTAL && wholeOf(context, parts);
    return whole ? [{ parts, wholes: [whole] }] : [];
  });
}

/** The parts of revenue, of expenditure and of each budget's money, with what they divide. */
function partGroups(context: CheckContext): readonly Group[] {
  const ofParts = <K extends string>(
    amounts: { readonly [P in K]: Field<Exact> },
    shares: { readonly [P in K]: Field<Percentage> },
    names: readonly K[],
    wholes: readonly Field<Exact>[],
  ): Group => ({
    parts: names.flatMap((name) => shared(context, { amount: amounts[name], share: shares[name] })),
    wholes,
  });
  const budgets = appropriatedBudgets.flatMap((name): Group[] => {
    const told = appropriations[name];
    const wholes = [
      told.revenueTotal,
      told.expenditureTotal,
      told.currentYearExpenditure,
      told.currentYearRevenue,
      expenditure[name],
    ];
    const uses = dividedUses.map((use) => ({
      parts: context
        .list(told.economicItems)
        .filter((item) => context.value(item.within) === use)
        .flatMap((item) => shared(context, item)),
      wholes: [told[use], ...wholes],
    }));
    return [ofParts(told, told.shares, appropriationParts, wholes), ...uses];
  });
  const known = [
    ofParts(revenue, revenue.shares, revenueSources, [
      revenue.total,
      revenue.currentYearRevenue,
      revenue.fiscalAppropriation,
    ]),
    ofParts(expenditure, expenditure.shares, expenditureParts, [
      expenditure.total,
      expenditure.currentYearExpenditure,
      expenditure.basicExpenditure,
    ]),
    ...budgets,
  ].filter(({ parts, wholes }) => parts.length >= FEWEST_OF_TOTAL && wholes.some(context.has));
  // without their total, two that make it up and are shares of more than all of it
  const halves = [
    { ...ofParts(expenditure, expenditure.shares, HALVES, []), whole: expenditure.total },
    ...appropriatedBudgets.map((name) => {
      const told = appropriations[name];
      return { ...ofParts(told, told.shares, HALVES, []), whole: expenditure[name] };
    }),
  ].filter(
    ({ parts, whole }) => parts.length === HALVES.length && !context.has(whole) && exceedsWhole(parts),
  );
  return [...known, ...halves.filter(({ parts }) => !known.some((group) => isWithin(parts, group)))];
}

/** Whether shares come to more than all, whatever rounding hides. */
function exceedsWhole(parts: readonly Shared[]): boolean {
  const least = parts.map(({ points, decimals }) => subtract(points, halfUnit(decimals)));
  return compare(least.reduce(add, zero), HUNDRED) > 0;
}

/** Whether a group holds all of some parts. */
const isWithin = (parts: readonly Shared[], group: Group) =>
  parts.every((part) => group.parts.some(({ fields: { amount } }) => amount === part.fields.amount));

/** Whether an item is its share of a total, within what rounding of both may hide. */
function isShareOf(total: Exact, { amount, points, decimals }: Shared): boolean {
  const due = shift(scale(total, points), -2);
  const slack = add(shift(scale(total, halfUnit(decimals)), -2), scale(halfUnit(CENTS), 2));
  return compare(absolute(subtract(due, amount)), slack) <= 0;
}

/** The total that all items but one are shares of, and the one that is the share of no total at all. */
function oddOne(context: CheckContext, { parts, wholes }: Group) {
  const ownSum = parts.reduce((sum, { amount }) => add(sum, amount), zero);
  const candidates = [...wholes, ...totals].flatMap((field) => context.value(field) ?? []);
  const found = [ownSum, ...candidates].map((total) => ({
    total,
    odd: parts.filter((item) => !isShareOf(total, item)),
  }));
  const [best] = found.sort((a, b) => a.odd.length - b.odd.length);
  if (!best || wholes.length === 0) return best;
  // parts within parts are shares of several totals
  const odd = best.odd.filter((item) => !candidates.some((total) => isShareOf(total, item)));
  return { ...best, odd: best.odd.length < parts.length ? odd : best.odd };
}

/** Whether a share misses what it should be by one in its last place, as one does so that all of them come to 100. */
function isOneOff(total: Exact, item: Shared): boolean {
  const unit = scale(halfUnit(item.decimals), 2);
  return [subtract(item.points, unit), add(item.points, unit)].some((neighbour) =>
    isShareOf(total, { ...item, points: neighbour }),
  );
}

/** Whether each of two is the share that the other prints: their amounts, or their shares, were exchanged. */
function areExchanged(total: Exact, one: Shared, other: Shared): boolean {
  const crossed = (own: Shared, { points, decimals }: Shared) =>
    isShareOf(total, { ...own, points, decimals });
  return crossed(one, other) && crossed(other, one);
}

const printed = ({ points, decimals }: Shared) => `${toFixed(points, decimals)}%`;

export const itemShares = defineRule<Group>({
  id: "item-shares",
  title: "各项占比等于该项金额除以总额",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["A-SHARE"],
  none: "没有几项同时写出金额和占比",
  each: (context) => [...itemGroups(context), ...partGroups(context)],
  check: (context, group) => {
    const { value, label, passed, failed, skipped } = context;
    const found = oddOne(context, group);
    if (!found) return skipped("看不出占比的分母是哪个数");
    const [odd, other] = found.odd;
    if (!odd) return passed();
    if (other) {
      if (found.odd.length > 2 || group.parts.length < FEWEST || !areExchanged(found.total, odd, other))
        return skipped("看不出占比的分母是哪个数");
      for (const { amount, share } of [odd.fields, other.fields])
        for (const each of [amount, share]) value<unknown>(each);
      return failed(
        `${label(odd.fields.amount)} ${print(odd.amount)} 的占比写 ${printed(odd)}，${label(other.fields.amount)} ${print(other.amount)} 的写 ${printed(other)}，像是写反了：两项的金额或占比互换才对得上，请核对`,
        { severity: "warning" },
      );
    }
    value(odd.fields.amount);
    value(odd.fields.share);
    const part = label(odd.fields.amount);
    if (isOneOff(found.total, odd)) {
      const all = group.parts.reduce((sum, { points }) => add(sum, points), zero);
      const isWhole = compare(all, HUNDRED) === 0;
      const why = isWhole ? "；各项占比合计正好是 100%，像是为此调过末位，不必修改" : "，请核对末位";
      return failed(`${part} ${print(odd.amount)} 的占比与四舍五入的结果在末位差 1${why}`, {
        severity: isWhole ? "info" : "warning",
      });
    }
    const due = round(scale(divide(odd.amount, found.total), HUNDRED), odd.decimals);
    const stated = toFixed(odd.points, odd.decimals);
    return failed(
      `其余各项都是 ${print(found.total)} 的占比，${part} ${print(odd.amount)} 的占比应为 ${toFixed(due, odd.decimals)}%，文中写 ${stated}%，请核对金额或占比`,
      group.parts.length < FEWEST ? { severity: "warning" } : {},
    );
  },
});
