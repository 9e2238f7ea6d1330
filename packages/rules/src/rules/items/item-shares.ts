import {
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
  isZero,
  mainUses,
  type Percentage,
  revenueSources,
  round,
  scale,
  toFixed,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { dividedTotals } from "../../items/divided-totals.js";
import { areExchanged, exceedsWhole, isOneOff, isShareOf, type Shared } from "../../items/shared-amounts.js";
import { shareBases } from "../../parameters/share-bases.js";
import { print } from "../../wording/explain.js";

/** Fewest parts from whose shares a total that is not stated can be concluded. */
const FEWEST = 4;
/** Fewest parts for a disclosed total: two shares that fit show that it is the one divided. */
const FEWEST_OF_TOTAL = 2;
/** The parts whose share may have one of these two as its base. */
const DIVIDED = [...mainUses, ...dividedUses] as const;
const HUNDRED = exact("100");
const { revenue, expenditure, appropriations, tables } = fields;
/** Totals that statements divide. */
const totals: readonly Field<Exact>[] = [
  ...dividedTotals,
  tables.expenditureTable.totalRow.total,
  tables.generalPublicBudgetTable.totalRow.total,
];

/** Amounts and shares of one total. */
interface Group {
  readonly parts: readonly Shared[];
  /** The totals that they may divide, as far as known. */
  readonly wholes: readonly Field<Exact>[];
  /** The base that the share of the only part names: 占基本支出的87.5%. */
  readonly base?: Field<Exact>;
}

/** An amount and its share, if both are disclosed. */
function shared({ value }: CheckContext, both: Shared["fields"]): readonly Shared[] {
  const [amount, share] = [value(both.amount), value(both.share)];
  return amount && share ? [{ fields: both, amount, points: share.points, decimals: share.decimals }] : [];
}

/** The part that a share names as its base; undefined if it names none, and then its base is the whole of its list. */
function baseOf({ occurrences }: CheckContext, share: Field<Percentage>) {
  const leads = occurrences(share).map(({ text, offset }) => text.slice(0, offset));
  return shareBases.find(([, words]) => leads.some((lead) => words.test(lead)))?.[0];
}

/** The disclosed total that equals the sum of all parts. */
function wholeOf(context: CheckContext, parts: readonly Shared[]): Field<Exact> | undefined {
  const all = parts.reduce((sum, { amount }) => add(sum, amount), zero);
  return totals.find((field) => {
    const total = context.value(field);
    return total && compare(total, all) === 0;
  });
}

/** Neighbouring items of one level with amount and share; a repeated name begins another list. */
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
    // two or three parts show which total they divide if they add up to a disclosed one
    const whole = parts.length >= FEWEST_OF_TOTAL && wholeOf(context, parts);
    return whole ? [{ parts, wholes: [whole] }] : [];
  });
}

/** A group for each part of expenditure whose share names another part as its base. */
function namedBases(
  context: CheckContext,
  told: typeof expenditure | (typeof appropriations)[(typeof appropriatedBudgets)[number]],
): readonly Group[] {
  return DIVIDED.flatMap((name) => {
    const share = told.shares[name];
    const base = baseOf(context, share);
    const parts = base && base !== name ? shared(context, { amount: told[name], share }) : [];
    return base && parts.length > 0 ? [{ parts, wholes: [told[base]], base: told[base] }] : [];
  });
}

/** The parts of revenue, of expenditure and of each budget, with the totals that they divide. */
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
  const named = [expenditure, ...appropriatedBudgets.map((name) => appropriations[name])].flatMap((told) =>
    namedBases(context, told),
  );
  const isNamed = ({ fields: { share } }: Shared) =>
    named.some(({ parts: [own] }) => own?.fields.share === share);
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
  ]
    .map(({ parts, wholes }) => ({ parts: parts.filter((part) => !isNamed(part)), wholes }))
    .filter(({ parts, wholes }) => parts.length >= FEWEST_OF_TOTAL && wholes.some(context.has));
  // halves whose total is not stated, if their shares exceed 100 %
  const halves = [
    { ...ofParts(expenditure, expenditure.shares, mainUses, []), whole: expenditure.total },
    ...appropriatedBudgets.map((name) => {
      const told = appropriations[name];
      return { ...ofParts(told, told.shares, mainUses, []), whole: expenditure[name] };
    }),
  ].filter(
    ({ parts, whole }) => parts.length === mainUses.length && !context.has(whole) && exceedsWhole(parts),
  );
  return [
    ...known,
    ...named,
    ...halves.filter(({ parts }) => !known.some((group) => isWithin(parts, group))),
  ];
}

/** Whether a group contains all these parts. */
const isWithin = (parts: readonly Shared[], group: Group) =>
  parts.every((part) => group.parts.some(({ fields: { amount } }) => amount === part.fields.amount));

/** The total of which all amounts but one are their shares, and that one, if it is its share of no total. */
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

/** Checks a share that names its base (占基本支出的…%) against the amount of that base. */
function ofBase(
  { value, label, passed, failed, skipped }: CheckContext,
  base: Field<Exact>,
  [part]: readonly Shared[],
) {
  const total = value(base);
  if (!total || isZero(total) || !part) return skipped("占比写明了分母，但没有写那一项的金额");
  value(part.fields.amount);
  value(part.fields.share);
  if (isShareOf(total, part)) return passed();
  const due = toFixed(round(scale(divide(part.amount, total), HUNDRED), part.decimals), part.decimals);
  const stated = toFixed(part.points, part.decimals);
  return failed(
    `${label(part.fields.amount)} ${print(part.amount)} 占${label(base)} ${print(total)} 的占比应为 ${due}%，文中写 ${stated}%，请核对金额或占比`,
    { severity: "warning" },
  );
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
    if (group.base) return ofBase(context, group.base, group.parts);
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
