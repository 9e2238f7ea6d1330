import { type Field, type FieldOf, fields, type YearOnYearChange } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { isDisclosedZero } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import { statementItems } from "../../items/statement-items.js";
import { givesReason, ofAppropriations } from "../../parameters/comparison-words.js";
import type { Severity } from "../../parameters/severity.js";

/** One of several subjects of a statement, and the fields that may hold the wanted text. */
interface Member {
  readonly amount: Field<unknown>;
  readonly said: readonly Field<string>[];
}

interface Group {
  readonly what: "用途" | "原因";
  readonly members: readonly Member[];
  /** How many others have the text, which shows that each should. */
  readonly withText: number;
  readonly severity: Severity;
}

const FEWEST_ITEMS = 4;
const FEWEST_EXPENSES = 2;
const { threePublicExpenses: three, revenue, expenditure } = fields;
const { officialVehicles: vehicles, vehiclePurchase: purchase, vehicleOperation: operation } = three;

interface Changing {
  readonly amount: Field<unknown>;
  readonly change: FieldOf<YearOnYearChange>;
}

/** A figure whose reason may also be given for its parts. */
interface Explained extends Changing {
  readonly parts: readonly Changing[];
}

const whole = ({ amount, change }: Changing, parts: readonly Changing[] = []): Explained => ({
  amount,
  change,
  parts,
});

/** The cost of vehicles is explained as a whole or by its two parts. */
const expenses = [
  whole(three.overseasVisits),
  whole(vehicles, [purchase, operation]),
  whole(three.officialReceptions),
];
const withParts = expenses.flatMap((each) => [each, ...each.parts]);

const { fiscalAppropriation } = expenditure;
const appropriations = whole(
  { amount: fiscalAppropriation, change: expenditure.changes.fiscalAppropriation },
  [
    { amount: revenue.fiscalAppropriation, change: revenue.changes.fiscalAppropriation },
    { amount: revenue.total, change: revenue.change },
    { amount: expenditure.total, change: expenditure.change },
    { amount: expenditure.generalPublicBudget, change: expenditure.changes.generalPublicBudget },
  ],
);

const memberOf = ({ amount, change, parts }: Explained): Member => ({
  amount,
  said: [change, ...parts.map((part) => part.change)].map(({ reason }) => reason),
});

/** The figures that changed, or those that did not: a statement may give reasons only for changes. */
function changing<T extends Changing>(
  { value }: CheckContext,
  all: readonly T[],
  isLevel: boolean,
): readonly T[] {
  return all.filter(({ change }) => {
    const direction = value(change.direction);
    return direction && (direction === "unchanged") === isLevel;
  });
}

/** How many of several have a reason of their own. */
function explained({ has }: CheckContext, all: readonly Changing[]): number {
  return all.filter(({ change }) => has(change.reason)).length;
}

/** The reasons of the items, and of all appropriations beside them. */
function reasonsOfItems(context: CheckContext, items: readonly Changing[]): readonly Group[] {
  const of = (isLevel: boolean) => changing(context, items, isLevel).map((item) => whole(item));
  const [level, changed] = [of(true), of(false)];
  const inWords = context.statement?.paragraphs.some(
    ({ text, role, section }) =>
      role !== "cell" &&
      (section === undefined || section === "totals") &&
      ofAppropriations.test(text) &&
      givesReason.test(text),
  );
  const ofAll = inWords ? [] : changing(context, [appropriations], false);
  const withText = explained(context, changed);
  return [
    { members: level.map(memberOf), withText: explained(context, level) },
    { members: changed.map(memberOf), withText },
    { members: ofAll.map(memberOf), withText },
  ]
    .filter((group) => group.withText >= FEWEST_ITEMS)
    .map((group) => ({ what: "原因", severity: "warning", ...group }));
}

/** The reasons of the three public expenses, for changes and for unchanged figures. */
function reasonsOfExpenses(context: CheckContext): readonly Group[] {
  const withText = expenses.filter((each) => memberOf(each).said.some(context.has)).length;
  if (withText < FEWEST_EXPENSES) return [];
  const group = (isLevel: boolean, severity: Severity): Group => ({
    what: "原因",
    members: changing(context, expenses, isLevel).map(memberOf),
    withText,
    severity,
  });
  const explainsLevel = explained(context, changing(context, withParts, true)) > 0;
  return [group(false, "warning"), ...(explainsLevel ? [group(true, "info")] : [])];
}

function groupsIn(context: CheckContext): readonly Group[] {
  const items = statementItems(context).map(({ field }) => field);
  const purposes = items.map(({ amount, purpose }) => ({ amount, said: [purpose] }));
  const withText = items.filter(({ purpose }) => context.has(purpose)).length;
  return [
    ...(withText >= FEWEST_ITEMS
      ? [{ what: "用途" as const, members: purposes, withText, severity: "warning" as const }]
      : []),
    ...reasonsOfItems(context, items),
    ...reasonsOfExpenses(context),
  ];
}

export const itemsToldAlike = defineRule<Group>({
  id: "items-told-alike",
  title: "各支出科目、各项“三公”经费都写了用途或原因的，不单缺一项",
  severity: "warning",
  basis: ["budget-law-14"],
  covers: ["A-YOY-REASON"],
  each: groupsIn,
  none: "没有几项都写了用途或增减原因",
  check: ({ has, value, label, passed, failed }, { what, members, withText, severity }) => {
    // an amount of zero has no purpose or reason
    const lacking = members.filter(
      ({ said, amount }) => !said.some(has) && !isDisclosedZero({ value }, amount),
    );
    const [only, second] = lacking;
    // if several lack it, the statement is just written that way
    if (!only || second) return passed();
    value(only.amount);
    return failed(`${label(only.amount)}没有写${what}，同处的其他 ${withText} 项都写了，请补上`, {
      severity,
    });
  },
});
