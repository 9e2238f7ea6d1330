import {
  add,
  appropriatedBudgets,
  appropriationParts,
  compare,
  dividedUses,
  type Exact,
  exact,
  expenditureParts,
  type Field,
  fields,
  mainUses,
  type Percentage,
  revenueSources,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { shareBases } from "../parameters/share-bases.js";
import { dividedTotals } from "./divided-totals.js";
import { exceedsWhole, type Shared } from "./shared-amounts.js";

/** Fewest parts from whose shares a total that is not stated can be concluded. */
export const FEWEST = 4;
/** Fewest parts for a disclosed total: two shares that fit show that it is the one divided. */
const FEWEST_OF_TOTAL = 2;
const ALL = exact("100");
/** The parts whose share may have one of these two as its base. */
const DIVIDED = [...mainUses, ...dividedUses] as const;
const { revenue, expenditure, appropriations, tables } = fields;
/** Totals that statements divide. */
export const totals: readonly Field<Exact>[] = [
  ...dividedTotals,
  tables.expenditureTable.totalRow.total,
  tables.generalPublicBudgetTable.totalRow.total,
];

/** Amounts and shares of one total. */
export interface ShareGroup {
  readonly parts: readonly Shared[];
  /** The totals that they may divide, as far as known. */
  readonly wholes: readonly Field<Exact>[];
  /** The base that the share of the only part names: 占基本支出的87.5%. */
  readonly base?: Field<Exact>;
  /** Set for one list of items: all of them are shares of one total. */
  readonly isOneList?: true;
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
function itemGroups(context: CheckContext): readonly ShareGroup[] {
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
  return groups.flatMap((parts): readonly ShareGroup[] => {
    if (parts.length >= FEWEST) return [{ parts, wholes: [] }];
    // two or three parts show which total they divide if they add up to a disclosed one
    const whole = parts.length >= FEWEST_OF_TOTAL && wholeOf(context, parts);
    return whole ? [{ parts, wholes: [whole], isOneList: true }] : [];
  });
}

/** Whether the only part that a statement tells is all of its total: 其中：财政拨款收入…万元，占100%. */
const isAll = ([part, ...more]: readonly Shared[]) =>
  part !== undefined && more.length === 0 && compare(part.points, ALL) === 0;

/** A group for each part of expenditure whose share names another part as its base. */
function namedBases(
  context: CheckContext,
  owner: typeof expenditure | (typeof appropriations)[(typeof appropriatedBudgets)[number]],
): readonly ShareGroup[] {
  return DIVIDED.flatMap((name) => {
    const share = owner.shares[name];
    const base = baseOf(context, share);
    const parts = base && base !== name ? shared(context, { amount: owner[name], share }) : [];
    return base && parts.length > 0 ? [{ parts, wholes: [owner[base]], base: owner[base] }] : [];
  });
}

/** The parts of an owner that are printed with their shares, by name. */
function partsOf<K extends string>(
  context: CheckContext,
  amounts: { readonly [P in K]: Field<Exact> } & {
    readonly shares: { readonly [P in K]: Field<Percentage> };
  },
  names: readonly K[],
): readonly Shared[] {
  return names.flatMap((name) => shared(context, { amount: amounts[name], share: amounts.shares[name] }));
}

/** The parts of one budget with its totals, and the economic items of each use, which may divide the use alone. */
function budgetGroups(
  context: CheckContext,
  name: (typeof appropriatedBudgets)[number],
): readonly ShareGroup[] {
  const owner = appropriations[name];
  const wholes = [
    owner.revenueTotal,
    owner.expenditureTotal,
    owner.currentYearExpenditure,
    owner.currentYearRevenue,
    expenditure[name],
  ];
  const uses = dividedUses.map((use) => ({
    parts: context
      .list(owner.economicItems)
      .filter((item) => context.value(item.within) === use)
      .flatMap((item) => shared(context, item)),
    wholes: [owner[use], ...wholes],
  }));
  return [{ parts: partsOf(context, owner, appropriationParts), wholes }, ...uses];
}

/** The parts of totals that are disclosed, without those of which a share names its base. */
function partsOfTotals(context: CheckContext, named: readonly ShareGroup[]): readonly ShareGroup[] {
  const isNamed = ({ fields: { share } }: Shared) =>
    named.some(({ parts: [own] }) => own?.fields.share === share);
  const ofRevenue = {
    parts: partsOf(context, revenue, revenueSources),
    wholes: [revenue.total, revenue.currentYearRevenue, revenue.fiscalAppropriation],
  };
  const ofExpenditure = {
    parts: partsOf(context, expenditure, expenditureParts),
    wholes: [expenditure.total, expenditure.currentYearExpenditure, expenditure.basicExpenditure],
  };
  const ofBudgets = appropriatedBudgets.flatMap((name) => budgetGroups(context, name));
  return [ofRevenue, ofExpenditure, ...ofBudgets]
    .map(({ parts, wholes }) => ({ parts: parts.filter((part) => !isNamed(part)), wholes }))
    .filter(
      ({ parts, wholes }) => (parts.length >= FEWEST_OF_TOTAL || isAll(parts)) && wholes.some(context.has),
    );
}

/** Halves whose total is not stated, if their shares exceed 100 %. */
function halvesOfNothing(context: CheckContext): readonly ShareGroup[] {
  const owners = [
    { owner: expenditure, whole: expenditure.total },
    ...appropriatedBudgets.map((name) => ({ owner: appropriations[name], whole: expenditure[name] })),
  ];
  return owners.flatMap(({ owner, whole }) => {
    const parts = partsOf(context, owner, mainUses);
    const isHalved = parts.length === mainUses.length && !context.has(whole) && exceedsWhole(parts);
    return isHalved ? [{ parts, wholes: [] }] : [];
  });
}

/** The parts of revenue, of expenditure and of each budget, with the totals that they divide. */
function partGroups(context: CheckContext): readonly ShareGroup[] {
  const named = [expenditure, ...appropriatedBudgets.map((name) => appropriations[name])].flatMap((owner) =>
    namedBases(context, owner),
  );
  const known = partsOfTotals(context, named);
  const halves = halvesOfNothing(context).filter(
    ({ parts }) => !known.some((group) => isWithin(parts, group)),
  );
  return [...known, ...named, ...halves];
}

/** Whether a group contains all these parts. */
const isWithin = (parts: readonly Shared[], group: ShareGroup) =>
  parts.every((part) => group.parts.some(({ fields: { amount } }) => amount === part.fields.amount));

/** All groups of amounts and shares of one total each: of the items, and of the parts of revenue and expenditure. */
export const shareGroups = (context: CheckContext): readonly ShareGroup[] => [
  ...itemGroups(context),
  ...partGroups(context),
];
