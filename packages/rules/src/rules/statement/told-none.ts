import { type Field, fields, isExact, isZero, pointerOf, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { CELLS_UNREAD } from "../../engine/decision.js";
import { defineRule } from "../../engine/rule.js";
import { denials, noOwnDenial, ofEmptyTable } from "../../parameters/told-none.js";
import { appropriationRevenue, sourceRow, summaryRevenue } from "../../tables/two-sided-rows.js";
import { type Passage, passagesOf, sentenceOf } from "../../text/passage.js";

type Kind = keyof typeof denials;
interface Denied {
  readonly kind: Kind;
  readonly passages: readonly Passage[];
}

const { revenue, expenditure, appropriations, procurement, tables } = fields;
const told: Readonly<Record<Kind, readonly Field<Wan>[]>> = {
  governmentManagedFunds: [
    revenue.governmentManagedFundsAppropriation,
    expenditure.governmentManagedFundsBudget,
    appropriations.governmentManagedFundsBudget.expenditureTotal,
    appropriations.fiscalAppropriation.governmentManagedFundsAppropriation,
    tables.governmentManagedFundsTable.totalRow.total,
    tables.fiscalAppropriationTable.expenditureTotal.governmentManagedFundsBudget,
  ],
  stateCapitalOperations: [
    revenue.stateCapitalOperationsAppropriation,
    expenditure.stateCapitalOperationsBudget,
    appropriations.stateCapitalOperationsBudget.expenditureTotal,
    appropriations.fiscalAppropriation.stateCapitalOperationsAppropriation,
    tables.stateCapitalOperationsTable.totalRow.total,
    tables.fiscalAppropriationTable.expenditureTotal.stateCapitalOperationsBudget,
  ],
  procurement: [
    procurement.total,
    procurement.goods,
    procurement.works,
    procurement.services,
    procurement.reservedForSmallAndMedium,
    procurement.reservedForSmallAndMicro,
  ],
};
const sources: Readonly<Partial<Record<Kind, string>>> = {
  governmentManagedFunds: "governmentManagedFundsAppropriation",
  stateCapitalOperations: "stateCapitalOperationsAppropriation",
};

const YEAR = /20\d\d(?=年)/g;

/** Denials of this year's money of the document itself: of no other year, and beneath no table. */
function denialsOf({ statement, value }: CheckContext, kind: Kind): readonly Passage[] {
  if (!statement) return [];
  const fiscalYear = value(fields.fiscalYear);
  return passagesOf(statement, denials[kind]).filter((passage) => {
    const sentence = sentenceOf(statement, passage);
    const years = sentence.match(YEAR) ?? [];
    return (
      !noOwnDenial.test(sentence) &&
      !ofEmptyTable.test(sentence) &&
      years.every((year) => Number(year) === fiscalYear)
    );
  });
}

/** The first figure of the document that says there is some. */
function figureOf(context: CheckContext, kind: Kind): Field<Wan> | undefined {
  const source = sources[kind];
  const rows = source
    ? [appropriationRevenue, summaryRevenue].flatMap((side) => sourceRow(context, side, source) ?? [])
    : [];
  return [...told[kind], ...rows].find((field) => {
    const amount = context.value(field);
    return isExact(amount) && !isZero(amount);
  });
}

/** The tables that are of one kind of money alone. */
const ownTables: Readonly<Partial<Record<Kind, Field<unknown>>>> = {
  governmentManagedFunds: tables.governmentManagedFundsTable as unknown as Field<unknown>,
  stateCapitalOperations: tables.stateCapitalOperationsTable as unknown as Field<unknown>,
};

/** Whether a figure that would say that there is some is printed and was not read. */
function hasUnread({ isUnread }: CheckContext, kind: Kind): boolean {
  const own = ownTables[kind];
  return told[kind].some(isUnread) || (own !== undefined && isUnread(own));
}

export const toldNone = defineRule<Denied>({
  id: "told-none",
  title: "写明没有的资金和采购，别处没有金额",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["D-EMPTY-NAME"],
  none: "没有写明没有政府性基金、国有资本经营预算或政府采购",
  each: (context) =>
    (Object.keys(denials) as readonly Kind[]).flatMap((kind) => {
      const passages = denialsOf(context, kind);
      return passages.length > 0 ? [{ kind, passages }] : [];
    }),
  check: (context, { kind, passages }) => {
    for (const { paragraph, start, end } of passages) context.cite(paragraph, start, end);
    const field = context.once(denials[kind], () => figureOf(context, kind));
    if (!field) return hasUnread(context, kind) ? context.skipped(CELLS_UNREAD) : context.passed();
    context.value(field);
    const [first] = passages;
    return context.failed(
      `文中写“${first?.text}”，而${context.label(field)}有 ${context.show(pointerOf(field))} 万元，请核对哪一处写错`,
    );
  },
});
