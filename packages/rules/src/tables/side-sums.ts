import {
  absolute,
  compare,
  type Exact,
  type Field,
  fields,
  pointerOf,
  type Wan,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { absentIsZero, type Figure, minus, sum } from "../engine/figure.js";
import { isNothing } from "../engine/presence.js";
import type { Outcome } from "../engine/verdict.js";
import { isOfYear, kindOfLine, type LineKind, revenueRowOf } from "../parameters/summary-rows.js";
import { partsOfSource } from "./coded-tables.js";
import { amountOf, type Rows, rowFieldsOf } from "./row-fields.js";
import {
  amounts,
  areBeneath,
  areFurther,
  areWithin,
  countedOfCarried,
  type Line,
  type Lines,
  styleOf,
} from "./side-structure.js";
import { appropriationRevenue, summaryRevenue } from "./two-sided-rows.js";

type Way = readonly Field<Wan>[];

/** A figure, and the ways in which lines may add up to it: it is wrong only if none holds. */
export interface SideSum {
  readonly whole: Field<Wan>;
  readonly ways: readonly Way[];
  /** The way that the structure of the lines shows; `null` if it shows none, and nothing is said. Else the nearest. */
  readonly knownWay?: Way | null;
  /** Set if the figure counts only this year's revenue or expenditure. */
  readonly isOfYear?: boolean;
}

/** One side of a two-sided table, and its totals. */
export interface Side {
  readonly rows: Rows;
  readonly column: string;
  readonly total: Field<Wan>;
  readonly ofYear?: Field<Wan>;
  /** Money carried over from last year, or to the next. */
  readonly carried?: Field<Wan>;
  /** Set if lines that are not categories may divide the same money by use: nothing is added up if there are any. */
  readonly mayListUses?: boolean;
}

const { summaryTable: summary, fiscalAppropriationTable: appropriations } = fields.tables;

/** Revenue of 收支总表. */
export const summarySide: Side = {
  rows: summaryRevenue,
  column: "amount",
  total: summary.revenueTotal,
  ofYear: summary.currentYearRevenue,
  carried: summary.broughtForward,
};
/** Revenue of 财政拨款收支总表. */
export const appropriationSide: Side = {
  rows: appropriationRevenue,
  column: "amount",
  total: appropriations.revenueTotal,
};

const isOf = (kind: LineKind) => (line: Line) => line.kind === kind;

/** The lines of a side, without those that are a part (其中) of the line above. */
function linesOf(context: CheckContext, { rows, column }: Side): Lines {
  return rowFieldsOf(context, rows)
    .map((row) => {
      const name = context.value(row.name) ?? "";
      const amount = amountOf(row, column);
      const isFilled = !isNothing(context, amount);
      return { name, kind: kindOfLine(name), amount, isFilled, style: styleOf(context, row.name) };
    })
    .filter(({ kind }) => kind !== "among");
}

/** The lines before money carried over, and those from there on. */
function parted(lines: Lines): readonly [Lines, Lines] {
  const end = lines.findIndex(isOf("carried"));
  return end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
}

/** Whether a name occurs twice: then the lines belong to several units and are not added up. */
function hasTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

/** The ways in which sources may add up: a source whose parts have lines too counts instead of them, or beside them. */
function sourceWays(lines: Lines): readonly Lines[] {
  const sourceOf = ({ name }: Line) => revenueRowOf(name) ?? "";
  let ways: readonly Lines[] = [lines];
  for (const [whole, parts] of Object.entries(partsOfSource)) {
    const hasBoth = lines.some((line) => sourceOf(line) === whole);
    const without = (way: Lines) => way.filter((line) => !parts.includes(sourceOf(line)));
    if (hasBoth && without(lines).length < lines.length) ways = ways.flatMap((way) => [without(way), way]);
  }
  return ways;
}

/** Of these ways the one that the numbering or the amounts of the lines tell; undefined if none is sure. */
function knownSources(context: CheckContext, lines: Lines): Lines | undefined {
  const sourceOf = ({ name }: Line) => revenueRowOf(name) ?? "";
  let counted = lines;
  for (const [source, parts] of Object.entries(partsOfSource)) {
    const whole = lines.find((line) => sourceOf(line) === source);
    const beneath = lines.filter((line) => parts.includes(sourceOf(line)));
    if (!whole || beneath.length === 0) continue;
    const isBeneath = areBeneath(context, whole, beneath);
    if (isBeneath === undefined) return undefined;
    if (isBeneath) counted = counted.filter((line) => !beneath.includes(line));
  }
  return counted;
}

const isSource = ({ kind, name }: Line) => kind === "other" && revenueRowOf(name) !== undefined;

/**
 * The sum of a source whose parts have lines too, if the side comes to its total without them: 财政拨款收入 above
 * 一般公共预算 and 政府性基金. If the total needs the parts as well, they are no parts of it.
 */
function partsBeneath(context: CheckContext, lines: Lines, { total }: Side): readonly SideSum[] {
  const sourceOf = ({ name }: Line) => revenueRowOf(name) ?? "";
  return Object.entries(partsOfSource).flatMap(([source, parts]) => {
    const [line, ...more] = lines.filter((each) => sourceOf(each) === source);
    const beneath = lines.filter((each) => parts.includes(sourceOf(each)));
    const hasFirst = beneath.some((each) => sourceOf(each) === parts[0] && each.isFilled);
    if (!line?.isFilled || more.length > 0 || beneath.length < 2 || !hasFirst) return [];
    const others = lines.filter((each) => !beneath.includes(each));
    const come = context.identity(
      context.read(total),
      sum(others.map(({ amount }) => context.read(amount, absentIsZero))),
    );
    const isBeneath = come.outcome === "passed";
    return isBeneath ? [{ whole: line.amount, ways: [amounts(beneath)] }] : [];
  });
}

/**
 * The lines of sources; none if a line with an amount is unknown, or a source occurs twice. Zeros are included: they
 * are parts of the sum, and could be the wrong number.
 */
function sourcesIn(lines: Lines): Lines {
  const filled = lines.filter(({ isFilled }) => isFilled);
  const isUnknown = (line: Line) => !isSource(line) && !["sum", "beside", "carried"].includes(line.kind);
  const names = filled.filter(isSource).map(({ name }) => revenueRowOf(name) ?? "");
  return names.length === 0 || filled.some(isUnknown) || hasTwice(names) ? [] : lines.filter(isSource);
}

/** The sums of a side of revenue: of the year, of everything, of money carried over by source. */
export function revenueSums(context: CheckContext, side: Side): readonly SideSum[] {
  const [own, rest] = parted(linesOf(context, side));
  const sources = sourcesIn(own);
  if (sources.length === 0) return [];
  const left = side.carried && !isNothing(context, side.carried) ? [side.carried] : [];
  const besideLines = [...own, ...rest].filter((line) => line.kind === "beside" && line.isFilled);
  const beside = amounts(besideLines);
  const carried = rest.filter((line) => line.kind === "carried" && line.isFilled);
  const ways = (lines: Lines, ...more: readonly (readonly Field<Wan>[])[]) =>
    more.flatMap((each) => sourceWays(lines).map((way) => [...amounts(way), ...each]));
  /** The way that is known, if it is known which sources and what else count. */
  const wayIfKnown = (lines: Lines, more: Way | undefined): Way | null => {
    const counted = more && knownSources(context, lines);
    return counted ? [...amounts(counted), ...more] : null;
  };
  const isYearKnown = side.ofYear && context.has(side.ofYear);
  const yearLines = own.filter((line) => line.kind === "sum" && isOfYear(line.name));
  const ofYear = isYearKnown ? [side.ofYear] : amounts(yearLines);
  const isWithin = areWithin(own, isYearKnown ? undefined : yearLines[0], besideLines);
  const countedCarried = countedOfCarried(context, carried, { lines: own, hasOfYear: ofYear.length > 0 });
  const subtotals = own.filter((line) => line.kind === "sum" && !isOfYear(line.name));
  const first = carried.slice(0, 1);
  const ofEarlier = sourcesIn(rest);
  return [
    ...partsBeneath(context, own.filter(isSource), side),
    ...ofYear.map((whole) => ({
      whole,
      ways: ways(sources, [], beside),
      knownWay: wayIfKnown(sources, isWithin === undefined ? undefined : isWithin ? beside : []),
      isOfYear: true,
    })),
    ...(subtotals.length === 1 ? subtotals : []).map((line) => {
      const above = sources.filter((source) => own.indexOf(source) < own.indexOf(line));
      return {
        whole: line.amount,
        ways: ways(above, [], left, beside, [...left, ...beside]),
        knownWay: wayIfKnown(above, left.length + beside.length > 0 ? undefined : []),
      };
    }),
    ...(isYearKnown
      ? []
      : [
          {
            whole: side.total,
            // money carried over may have one line, one for each budget, or both
            ways: ways(
              sources,
              ...[carried, first, []].map((each) => [...left, ...beside, ...amounts(each)]),
            ),
            knownWay: wayIfKnown(sources, countedCarried && [...left, ...beside, ...amounts(countedCarried)]),
          },
        ]),
    ...(carried.length === 1 && ofEarlier.length > 0
      ? amounts(first).map((whole) => ({
          whole,
          ways: sourceWays(ofEarlier).map(amounts),
          knownWay: wayIfKnown(ofEarlier, []),
        }))
      : []),
  ];
}

/** The sums of a side of expenditure by category, in one column. */
export function expenditureSums(context: CheckContext, side: Side): readonly SideSum[] {
  const lines = linesOf(context, side).filter(({ kind }) => kind !== "taken");
  const [own] = parted(lines);
  const kinds = (wanted: LineKind) => lines.filter(({ kind }) => kind === wanted);
  const categories = own.filter(({ kind }) => kind === "category");
  const others = lines.filter(({ kind, isFilled }) => isFilled && (kind === "other" || kind === "beside"));
  if (!categories.some(({ isFilled }) => isFilled) || (side.mayListUses && others.length > 0)) return [];
  const left = side.carried && !isNothing(context, side.carried) ? [side.carried] : [];
  const isOfUnits = hasTwice(categories.filter(({ isFilled }) => isFilled).map(({ name }) => name));
  const sums = isOfUnits || others.length > 0 ? [] : own.filter(({ kind }) => kind === "sum");
  const subtotals = sums.filter(({ name }) => !isOfYear(name));
  const isYearKnown = side.ofYear && context.has(side.ofYear);
  const wholes = [...kinds("category"), ...kinds("carried")];
  const isFurther = areFurther(context, others, categories);
  return [
    ...(isYearKnown
      ? [{ whole: side.ofYear, ways: [amounts(categories)] }]
      : [
          {
            whole: side.total,
            ways: [[...wholes, ...others], wholes].map((way) => [...amounts(way), ...left]),
            knownWay:
              isFurther === undefined
                ? null
                : [...amounts(isFurther ? [...wholes, ...others] : wholes), ...left],
          },
        ]),
    ...sums
      .filter(({ name }) => isOfYear(name))
      .map(({ amount }) => ({ whole: amount, ways: [amounts(categories)] })),
    ...(subtotals.length === 1 ? subtotals : []).map((line) => ({
      whole: line.amount,
      ways: [amounts(categories.filter((category) => own.indexOf(category) < own.indexOf(line)))],
    })),
  ];
}

/** The absolute difference of a failed outcome, else zero. */
function distance(outcome: Outcome): Exact {
  return absolute((outcome.outcome === "failed" && outcome.evaluation?.difference) || zero);
}

/** Passed if one of the ways holds; otherwise the outcome of the one that structure tells, or else is closest. */
export function checkSideSum(
  { read, identity, skipped }: CheckContext,
  { whole, ways, knownWay }: SideSum,
): Outcome {
  const comeTo = (parts: Way) => identity(read(whole), sum(parts.map((part) => read(part, absentIsZero))));
  const outcomes = ways.map(comeTo);
  if (knownWay !== undefined && outcomes.every(({ outcome }) => outcome === "failed"))
    return knownWay ? comeTo(knownWay) : skipped("各行怎样相加都不等于合计，从行的层次看不出该怎样相加");
  const failed = outcomes.filter(({ outcome }) => outcome === "failed");
  const [nearest] = [...failed].sort((a, b) => compare(distance(a), distance(b)));
  return (
    outcomes.find(({ outcome }) => outcome === "passed") ??
    nearest ??
    outcomes[0] ??
    skipped("没有可以比较的数")
  );
}

/**
 * A figure among the parts of sums. If it is blank, what remains in a sum that holds with blanks as zeros: a zero that
 * is certain and can be compared with a number elsewhere.
 */
export function readOrRest(context: CheckContext, field: Field<Wan>, sums: readonly SideSum[]): Figure {
  const { read, identity } = context;
  const own = read(field, absentIsZero);
  if (own.terms.length > 0 || own.missing.length > 0) return own;
  for (const { whole, ways } of sums)
    for (const way of ways) {
      if (!way.some((part) => pointerOf(part) === pointerOf(field))) continue;
      const parts = sum(way.map((part) => read(part, absentIsZero)));
      if (identity(read(whole), parts).outcome === "passed") return minus(read(whole), parts);
    }
  return own;
}
