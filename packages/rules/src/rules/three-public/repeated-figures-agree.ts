import {
  add,
  compare,
  exact,
  fields,
  isPlainNumber,
  isZero,
  type Occurrence,
  shift,
  subtract,
  terms,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { CENTS, isOneFigure, printedTwice } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome, Repair } from "../../engine/verdict.js";
import { OF_TABLE } from "../../tables/of-tables.js";
import { explain, print } from "../../wording/explain.js";

/** A year is no figure; whether it is the right one is a question of its own. */
const YEAR = /Year$/;

interface Place {
  readonly index: number;
  readonly value: string;
  readonly printed: string;
  readonly text: string;
  readonly group: string | undefined;
  /** The decimals printed with this number, and those that it has among the numbers of its table or section. */
  readonly own: number | undefined;
  readonly among: number | undefined;
}

/** The number at each place that states one. */
function prints(context: CheckContext, occurrences: readonly Occurrence[]): readonly Place[] {
  return occurrences.flatMap((occurrence, index) => {
    const { value, printed, text, group, decimals } = occurrence;
    // what a standard table prints is held against the statement by `statement-against-tables`
    if (value === undefined || !isPlainNumber(value) || OF_TABLE.test(group ?? "")) return [];
    return [{ index, value, printed, text, group, own: decimals, among: context.decimalsOf(occurrence) }];
  });
}

/**
 * Within one group 61 is 61.0 where others have a decimal: people drop trailing zeros. From prose to a table it may as
 * well be rounded, so there a number has no more decimals than were printed with it.
 */
function agree(a: Place, b: Place): boolean {
  const places = a.group === b.group ? "among" : "own";
  const printed = (each: Place) => ({ value: exact(each.value), decimals: each[places] ?? CENTS });
  return isOneFigure(printedTwice(printed(a), printed(b)));
}

/** A figure is told in no more parts. */
const MOST_PARTS = 20;

/** Whether the places that differ from a figure add it up: 20万元 of which the budget pays 18 and the fund 2. */
function addUp(parts: readonly Place[], whole: Place): boolean {
  const sums = [parts.map(({ value }) => value), [...new Set(parts.map(({ value }) => value))]];
  return sums.some(
    (values) =>
      values.length > 1 &&
      isZero(subtract(values.map((value) => exact(value)).reduce(add), exact(whole.value))),
  );
}

/** What stands in brackets right behind a figure and is told as one part of it: 收入900万元（其中：经费拨款700万元、…）. */
const OF_WHICH = /^\s*[（(]\s*(?:其中|包括|含)[^（()）]{0,300}/;

function isPartOf({ statement }: CheckContext, whole: Place, part: Place): boolean {
  if (compare(exact(part.value), exact(whole.value)) > 0) return false;
  return (statement?.paragraphs ?? []).some(({ text }) => {
    const at = text.indexOf(whole.text);
    return at >= 0 && OF_WHICH.exec(text.slice(at + whole.text.length))?.[0].includes(part.text);
  });
}

/** What was carried over, in brackets right behind a figure that holds it, or that does not. */
const CARRIED =
  /^\s*[（(]\s*(?:其中[:：]?|包括|(?<without>不)?含)\s*(?:上年|以前年度|年初)?结[转余](?:和结余|结余)?(?:资金|数)?\s*(?<size>\d[\d,，]{0,12}(?:\.\d{1,6})?)\s*(?<unit>万?元)/;

/** Whether two figures differ by what one of them is told to hold of last year: 800万元（含上年结转6万元） beside 794万元. */
function isCarriedApart({ statement }: CheckContext, more: Place, less: Place): boolean {
  const difference = subtract(exact(more.value), exact(less.value));
  return (statement?.paragraphs ?? []).some(({ text }) =>
    [more, less].some((place) => {
      const at = text.indexOf(place.text);
      const { size, unit, without } =
        (at >= 0 && CARRIED.exec(text.slice(at + place.text.length))?.groups) || {};
      if (size === undefined || (without === undefined) !== (place === more)) return false;
      const carried = shift(exact(size.replace(/[,，]/g, "")), unit === "元" ? -4 : 0);
      return isZero(subtract(difference, carried));
    }),
  );
}

/**
 * The print that differs from all others, of two either. The first of all is the value itself: what else it stands in tells whether
 * it is the wrong one.
 */
function repairsOf(pointer: string, all: readonly Place[]): readonly Repair[] {
  if (all.length > MOST_PARTS) return [];
  const others = (one: Place) => all.filter((each) => each !== one);
  return all.flatMap((odd): Repair[] => {
    const [right, ...more] = others(odd);
    if (!right || !more.every((each) => agree(right, each)) || agree(odd, right)) return [];
    const occurrence = odd.index > 0 && { occurrence: odd.index };
    return [{ kind: "value", pointer, ...occurrence, from: odd.value, to: right.value }];
  });
}

function oneField(context: CheckContext, pointer: string, occurrences: readonly Occurrence[]): Outcome {
  const all = prints(context, occurrences);
  for (const { index } of all) context.citeOccurrence(pointer, index);
  const [first] = all;
  if (!first || all.every((each) => agree(first, each))) return context.passed();
  const whole = all.reduce((one, other) => (compare(exact(other.value), exact(one.value)) > 0 ? other : one));
  const rest = all.filter((each) => !agree(whole, each));
  const areParts =
    rest.length <= MOST_PARTS &&
    (addUp(rest, whole) ||
      rest.every((each) => isPartOf(context, whole, each) || isCarriedApart(context, whole, each)));
  if (areParts) return context.passed();
  const stated = [...new Set(all.map(({ printed }) => printed))].join("、");
  return context.failed(`${context.label(pointer)}在文中写了 ${all.length} 处，各处不一致：${stated}`, {
    repairs: repairsOf(pointer, all),
  });
}

let concepts: ReadonlyMap<string, string> | undefined;

/** What a name means: the first term of the vocabulary that has it, or else the name itself. */
function conceptOf(name: string): string {
  concepts ??= new Map(
    [...terms].reverse().flatMap(({ id, zh, aliases = [] }) => [zh, ...aliases].map((each) => [each, id])),
  );
  return concepts.get(name) ?? name;
}

/** 会议费 among the operating expenses and beside the three public expenses: one figure, printed twice. */
function twins({ list, value }: CheckContext) {
  const items = list(fields.agencyOperatingExpenses.items);
  return list(fields.threePublicExpenses.otherItems).flatMap((other) => {
    const name = value(other.name) ?? "";
    const concept = conceptOf(name);
    const same = items.filter((item) => conceptOf(value(item.name) ?? "") === concept);
    return same.length === 1 && same[0] ? [{ name, other, item: same[0] }] : [];
  });
}

export const repeatedFiguresAgree = defineRule({
  id: "repeated-figures-agree",
  title: "同一个数在几处披露时各处一致",
  severity: "warning",
  basis: ["arithmetic"],
  covers: ["A-MEET-REPEAT"],
  checks: (context) => [
    ...context.sources
      .filter(([pointer, all]) => all.length > 1 && !YEAR.test(pointer) && prints(context, all).length > 1)
      .map(
        ([pointer, all]) =>
          (own: CheckContext) =>
            oneField(own, pointer, all),
      ),
    ...twins(context).map(
      ({ name, other, item }) =>
        ({ read, sameFigure }: CheckContext) =>
          explain(
            sameFigure(read(other.amount), read(item.amount)),
            ({ actual, expected }) =>
              `${name}在“三公”经费部分为 ${print(actual)}，在机关运行经费明细中为 ${print(expected)}，两处不一致`,
          ),
    ),
  ],
  none: "没有在几处披露的数",
});
