import { type Field, fields, isExact, pointerOf, standardTables, type Wan } from "@qingbei/domain";
import { withoutNumbering } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { CELLS_UNREAD } from "../../engine/decision.js";
import { perDocument } from "../../engine/per-document.js";
import { isDisclosedZero } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import {
  denials,
  noOwnDenial,
  ofEmptyTable,
  ofPart,
  ownSubject,
  tellsEmptyTable,
} from "../../parameters/denials.js";
import { appropriationRevenue, sourceRow, summaryRevenue } from "../../tables/two-sided-rows.js";
import { segmentBefore } from "../../text/clauses.js";
import { type Passage, passagesOf, sentenceOf } from "../../text/passage.js";

type Kind = keyof typeof denials;
interface Denied {
  readonly kind: Kind;
  readonly passages: readonly Passage[];
}

const { revenue, expenditure, appropriations, procurement, tables } = fields;
const figures: Readonly<Record<Kind, readonly Field<Wan>[]>> = {
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

/** Whether the words before a denial are only about the document's own body: 某站没有 is not. */
function isOwn({ statement, value }: CheckContext, { paragraph, start }: Passage): boolean {
  const text = statement?.paragraphs[paragraph]?.text ?? "";
  const sentence = segmentBefore(text, start, "period");
  const subject = withoutNumbering(segmentBefore(text, start, "phrase")).replaceAll(ownSubject, "");
  const isNamed = (value(fields.department.name) ?? "").replaceAll(ownSubject, "").includes(subject);
  return isNamed && !ofPart.test(sentence);
}

/** Denials of the document's own money this year; not of another year, and not in a note beneath a table. */
function denialsOf(context: CheckContext, kind: Kind): readonly Passage[] {
  const { statement, value } = context;
  if (!statement) return [];
  const notes = standardTables.map((kind) => value(tables[kind].note) ?? "");
  const fiscalYear = value(fields.fiscalYear);
  return passagesOf(statement, denials[kind]).filter((passage) => {
    const sentence = sentenceOf(statement, passage);
    const years = sentence.match(YEAR) ?? [];
    return (
      !noOwnDenial.test(sentence) &&
      !ofEmptyTable.test(sentence) &&
      !notes.some((note) => note.includes(passage.text)) &&
      isOwn(context, passage) &&
      years.every((year) => Number(year) === fiscalYear)
    );
  });
}

/** A field that shows that there is such money; otherwise one that shows there is none; undefined without either. */
function figureOf(context: CheckContext, kind: Kind): Field<Wan> | undefined {
  const source = sources[kind];
  const rows = source
    ? [appropriationRevenue, summaryRevenue].flatMap((side) => sourceRow(context, side, source) ?? [])
    : [];
  const disclosed = [...figures[kind], ...rows].filter((field) => isExact(context.value(field)));
  return disclosed.find((field) => !isDisclosedZero(context, field)) ?? disclosed[0];
}

const kinds = Object.keys(denials) as readonly Kind[];
const figuresOf = perDocument((context) => new Map(kinds.map((kind) => [kind, figureOf(context, kind)])));

/** The tables that hold only one kind of money. */
const ownTables: Readonly<Partial<Record<Kind, Field<unknown>>>> = {
  governmentManagedFunds: tables.governmentManagedFundsTable as unknown as Field<unknown>,
  stateCapitalOperations: tables.stateCapitalOperationsTable as unknown as Field<unknown>,
};

const ownTotals: Readonly<Partial<Record<Kind, Field<Wan>>>> = {
  governmentManagedFunds: tables.governmentManagedFundsTable.totalRow.total,
  stateCapitalOperations: tables.stateCapitalOperationsTable.totalRow.total,
};

/** Whether a figure of this kind of money is printed but was not read. */
function hasUnread({ isUnread }: CheckContext, kind: Kind): boolean {
  const own = ownTables[kind];
  return figures[kind].some(isUnread) || (own !== undefined && isUnread(own));
}

/**
 * Whether the sentence also says that the table is empty, while the table has the money: one of the two is certainly
 * wrong.
 */
function isStatedEmpty(context: CheckContext, kind: Kind, passages: readonly Passage[]): boolean {
  const own = ownTotals[kind];
  const { statement } = context;
  if (!own || !statement || !context.has(own) || isDisclosedZero(context, own)) return false;
  return passages.some((passage) => tellsEmptyTable.test(sentenceOf(statement, passage)));
}

export const toldNone = defineRule<Denied>({
  id: "told-none",
  title: "写明没有的资金和采购，别处没有金额",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["D-EMPTY-NAME", "D-EMPTY-STMT"],
  none: "没有写明没有政府性基金、国有资本经营预算或政府采购",
  each: (context) =>
    kinds.flatMap((kind) => {
      const passages = denialsOf(context, kind);
      return passages.length > 0 ? [{ kind, passages }] : [];
    }),
  check: (context, { kind, passages }) => {
    context.citeAll(passages);
    const field = figuresOf(context).get(kind);
    if (hasUnread(context, kind) && (!field || isDisclosedZero(context, field)))
      return context.skipped(CELLS_UNREAD);
    if (!field) return context.skipped("别处没有读到这一项的金额，无从核对");
    context.value(field);
    if (isDisclosedZero(context, field)) return context.passed();
    const [first] = passages;
    return context.failed(
      `文中写“${first?.text}”，而${context.label(field)}有 ${context.show(pointerOf(field))} 万元，请核对哪一处写错`,
      isStatedEmpty(context, kind, passages) ? { severity: "error" } : {},
    );
  },
});
