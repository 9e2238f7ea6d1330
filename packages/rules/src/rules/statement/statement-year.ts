import { compare, exact, fields, isPlainNumber, isZero, type Occurrence, toText } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";

const CURRENT =
  /^\/(?:(?:revenue|expenditure|appropriations|agencyOperatingExpenses|threePublicExpenses|procurement)\/|statementItems\/\d+\/(?:amount|arrangement)$)/;
/** Fields of other years: changes are about last year, money carried forward about the next. */
const OTHER_YEARS = /\/(changes?|broughtForward|carriedForward)(\/|$)/;
/** Fewest digits for equal numbers to be the same figure: 2277.23 twice is, 9 twice may be coincidence. */
const DISTINCTIVE_DIGITS = 4;

interface Place {
  readonly pointer: string;
  readonly index: number;
  readonly occurrence: Occurrence & { readonly year: number; readonly value: string };
}

interface Question {
  readonly place: Place;
  /** The other figures that the same print tells: 预算收支安排 is revenue and expenditure. One year is one question. */
  readonly alike: readonly Place[];
  /** The places of the same amount. */
  readonly others: readonly Place[];
}

function datedPlaces(context: CheckContext): readonly Place[] {
  return context.sources
    .filter(([pointer]) => CURRENT.test(pointer) && !OTHER_YEARS.test(pointer))
    .flatMap(([pointer, occurrences]) =>
      occurrences.flatMap((occurrence, index) => {
        const { year, value } = occurrence;
        if (year === undefined || value === undefined || !isPlainNumber(value)) return [];
        return [{ pointer, index, occurrence: { ...occurrence, year, value } }];
      }),
    );
}

/** What is printed at a place, the same for all figures that are read from it. */
const printOf = ({ occurrence: { position, text, offset, year } }: Place) =>
  JSON.stringify([position, text, offset, year]);

const sourcesByPointer = perDocument(({ sources }) => new Map(sources));

const sameAmount = (a: string, b: string) => compare(exact(a), exact(b)) === 0;
const isDistinctive = (value: string) => value.replaceAll(/\D|^0[.0]*/g, "").length >= DISTINCTIVE_DIGITS;

/** Whether the year belongs to the base of a comparison: 与2020年的11.3万元持平. */
function isBase({ text, year }: Place["occurrence"]): boolean {
  return new RegExp(String.raw`(?:[比较与同和及]|上年)\s*[（(]?${year}年`).test(text);
}

/**
 * Whether the document says that last year's figure was the same, so that either year is right. A sentence only about
 * last year is not excused: its year was copied with the figure.
 */
function unchanged(context: CheckContext, { pointer, occurrence }: Place, budgetYear: number): boolean {
  const printed = sourcesByPointer(context);
  const change = `${pointer.slice(0, pointer.lastIndexOf("/"))}/change/`;
  const isLevel = (printed.get(`${change}direction`) ?? []).some(({ value }) => value === "unchanged");
  const isOfBoth = (printed.get(pointer) ?? []).some(({ year }) => year === budgetYear);
  return (
    (isLevel && (isOfBoth || isBase(occurrence))) ||
    (printed.get(`${change}baseAmount`) ?? []).some(
      ({ value, year }) =>
        year === occurrence.year && value !== undefined && sameAmount(value, occurrence.value),
    )
  );
}

export const statementYear = defineRule<Question>({
  id: "statement-year",
  title: "本年金额前写的年份就是预算年度",
  severity: "warning",
  basis: ["budget-law-18"],
  covers: ["I-YEAR"],
  none: "没有写明年份的本年金额，或未披露财政年度",
  each: (context) => {
    const places = context.has(fields.fiscalYear) ? datedPlaces(context) : [];
    const amountOf = ({ occurrence }: Place) => toText(exact(occurrence.value));
    const ofAmount = grouped(places, amountOf);
    return [...grouped(places, printOf).values()].map(([place, ...alike]) => ({
      place,
      alike,
      others: ofAmount.get(amountOf(place)) ?? [],
    }));
  },
  check: (context, { place, alike, others }) => {
    const { pointer, index, occurrence } = place;
    context.citeOccurrence(pointer, index);
    const year = context.value(fields.fiscalYear);
    if (!year) return context.skipped("未披露：财政年度");
    const isRight = (each: Place) => unchanged(context, each, year);
    if (occurrence.year === year || [place, ...alike].some(isRight)) return context.passed();
    const twin = others.find(
      (other) =>
        other.occurrence.year === year &&
        !isZero(exact(occurrence.value)) &&
        (other.pointer === pointer || isDistinctive(occurrence.value)),
    );
    if (twin) context.citeOccurrence(twin.pointer, twin.index);
    const stated = `${context.label(pointer)} ${occurrence.printed} 前写的是 ${occurrence.year} 年，而预算年度是 ${year} 年`;
    const because = twin ? `，同一金额在“${context.label(twin.pointer)}”处写明是 ${year} 年` : "，请核对年份";
    return context.failed(stated + because, {
      severity: twin ? "error" : "warning",
      repairs: [{ kind: "year", pointer, occurrence: index, from: `${occurrence.year}年`, to: `${year}年` }],
    });
  },
});
