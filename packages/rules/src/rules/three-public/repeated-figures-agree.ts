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
  toFixed,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { CENTS, isOneFigure, printedTwice } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome, Repair } from "../../engine/verdict.js";
import { OF_TABLE } from "../../tables/of-tables.js";
import { explain, print } from "../../wording/explain.js";

/** Fields of years, which are not figures: another rule checks them. */
const YEAR = /Year$/;

interface Place {
  readonly index: number;
  readonly value: string;
  readonly printed: string;
  readonly text: string;
  readonly group: string | undefined;
  /** The decimals printed with this number, and those judged by its table or section. */
  readonly own: number | undefined;
  readonly among: number | undefined;
}

/** The number in each place that prints one. */
function prints(context: CheckContext, occurrences: readonly Occurrence[]): readonly Place[] {
  return occurrences.flatMap((occurrence, index) => {
    const { value, printed, text, group, decimals } = occurrence;
    // `statement-against-tables` compares the standard tables with the statement
    if (value === undefined || !isPlainNumber(value) || OF_TABLE.test(group ?? "")) return [];
    return [{ index, value, printed, text, group, own: decimals, among: context.decimalsOf(occurrence) }];
  });
}

/**
 * Whether two prints agree. Within one group, 61 is 61.0 if others have a decimal: people drop trailing zeros. Between
 * prose and a table it may be rounded, so only the printed decimals count.
 */
function agree(a: Place, b: Place): boolean {
  const places = a.group === b.group ? "among" : "own";
  const printed = (each: Place) => ({ value: exact(each.value), decimals: each[places] ?? CENTS });
  return isOneFigure(printedTwice(printed(a), printed(b)));
}

/** Most parts of a figure that are tried. */
const MOST_PARTS = 20;

/** Whether the differing places add up to a figure: 20万元, of which the budget pays 18 and the fund 2. */
function addUp(parts: readonly Place[], whole: Place): boolean {
  const sums = [parts.map(({ value }) => value), [...new Set(parts.map(({ value }) => value))]];
  return sums.some(
    (values) =>
      values.length > 1 &&
      isZero(subtract(values.map((value) => exact(value)).reduce(add), exact(whole.value))),
  );
}

/** A bracket directly behind a figure with its parts: 收入900万元（其中：经费拨款700万元、…）. */
const OF_WHICH = /^\s*[（(]\s*(?:其中|包括|含)[^（()）]{0,300}/;

function isPartOf({ statement }: CheckContext, whole: Place, part: Place): boolean {
  if (compare(exact(part.value), exact(whole.value)) > 0) return false;
  return (statement?.paragraphs ?? []).some(({ text }) => {
    const at = text.indexOf(whole.text);
    return at >= 0 && OF_WHICH.exec(text.slice(at + whole.text.length))?.[0].includes(part.text);
  });
}

/** A figure with all the decimals that it is printed with. */
const inFull = ({ value, own = 0 }: Place) => toFixed(exact(value), Math.max(0, own));

/** Money carried over, in brackets right behind a figure that includes (含) or excludes it (不含). */
const CARRIED =
  /^\s*[（(]\s*(?:其中[:：]?|包括|(?<without>不)?含)\s*(?:上年|以前年度|年初)?结[转余](?:和结余|结余)?(?:资金|数)?\s*(?<size>\d[\d,，]{0,12}(?:\.\d{1,6})?)\s*(?<unit>万?元)/;

/** Whether two figures differ by money carried over that only one includes: 800万元（含上年结转6万元） and 794万元. */
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
 * Repairs for the print that differs from all others; for either of two. The first print is the value itself: its sums
 * show whether it is the wrong one.
 */
function repairsOf(pointer: string, all: readonly Place[]): readonly Repair[] {
  if (all.length > MOST_PARTS) return [];
  const others = (one: Place) => all.filter((each) => each !== one);
  return all.flatMap((odd): Repair[] => {
    const [right, ...more] = others(odd);
    if (!right || !more.every((each) => agree(right, each)) || agree(odd, right)) return [];
    const occurrence = odd.index > 0 && { occurrence: odd.index };
    return [{ kind: "value", pointer, ...occurrence, from: inFull(odd), to: inFull(right) }];
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

/** The id of the first term with this name, or else the name. */
function conceptOf(name: string): string {
  concepts ??= new Map(
    [...terms].reverse().flatMap(({ id, zh, aliases = [] }) => [zh, ...aliases].map((each) => [each, id])),
  );
  return concepts.get(name) ?? name;
}

/** 会议费 among the operating expenses and beside the three public expenses: one figure in two places. */
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
