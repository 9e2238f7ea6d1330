import { type Field, isZero, type Wan, zero } from "@qingbei/domain";
import { type NumberingStyle, numberingOf } from "@qingbei/domain/internal";
import type { CheckContext } from "../engine/context.js";
import { absentIsZero, sum } from "../engine/figure.js";
import { appropriationRow, type LineKind } from "../parameters/summary-rows.js";

/** A line of one side of a two-sided table. */
export interface Line {
  readonly name: string;
  readonly kind: LineKind;
  readonly amount: Field<Wan>;
  readonly isFilled: boolean;
  /** The form of its numbering as printed; undefined without one. */
  readonly style: NumberingStyle | undefined;
}

export type Lines = readonly Line[];

export const amounts = (lines: Lines): readonly Field<Wan>[] => lines.map(({ amount }) => amount);

/** The form of the numbering in which a name is printed; names themselves are kept without it. */
export function styleOf({ occurrences, value }: CheckContext, name: Field<string>): Line["style"] {
  const printed = occurrences(name)[0]?.text ?? value(name) ?? "";
  return numberingOf(printed.trim())?.style;
}

/** Whether lines come to a sum that is money. */
function comeTo({ identity, read, value }: CheckContext, whole: Lines, parts: Lines): boolean {
  const add = (lines: Lines) => sum(amounts(lines).map((amount) => read(amount, absentIsZero)));
  return (
    whole.some(({ amount }) => !isZero(value(amount) ?? zero)) &&
    identity(add(whole), add(parts)).outcome === "passed"
  );
}

/** The one form of numbering that lines share; undefined if one has none, or another. */
function sharedStyle(lines: Lines): Line["style"] {
  const [first] = lines;
  return lines.every(({ style }) => style === first?.style) ? first?.style : undefined;
}

/**
 * Whether lines are parts of another (一、 above 1. 2. 3., or all its money) or stand beside it (一、 and 二、);
 * undefined if neither their numbering nor their amounts tell.
 */
export function areBeneath(context: CheckContext, whole: Line, parts: Lines): boolean | undefined {
  if (comeTo(context, [whole], parts)) return true;
  const style = sharedStyle(parts);
  return whole.style && style && whole.style !== style;
}

/** Which lines of money carried over count: the first, if it heads the others; undefined if that is not sure. */
export function countedOfCarried(
  context: CheckContext,
  carried: Lines,
  others: { readonly lines: Lines; readonly hasOfYear: boolean },
): Lines | undefined {
  const [first, ...rest] = carried;
  if (!first) return [];
  if (rest.length > 0) {
    const isHead = areBeneath(context, first, rest);
    return isHead === undefined ? undefined : isHead ? [first] : carried;
  }
  const [head, last] = [others.lines[0], others.lines.at(-1)];
  // a line without a number beneath an appropriation may tell how much of it was carried over
  const isApart = first.style || !appropriationRow.test(last?.name ?? "");
  return others.hasOfYear || (isApart && first.style === (first.style ? head : last)?.style)
    ? carried
    : undefined;
}

/** Whether lines beside the categories add to them (false: all their money is the categories'); undefined if not sure. */
export function areFurther(context: CheckContext, others: Lines, categories: Lines): boolean | undefined {
  if (others.length === 0) return false;
  if (comeTo(context, others, categories)) return false;
  return sharedStyle([...others, ...categories]) ? true : undefined;
}

/** Whether lines of money that is taken in stand within this year's revenue, by the line that sums it up. */
export function areWithin(own: Lines, sum: Line | undefined, beside: Lines): boolean | undefined {
  if (beside.length === 0) return false;
  if (!sum) return undefined;
  // 一、本年收入 stands above its parts, 本年收入合计 below them
  const isAbove = own.indexOf(sum) === 0;
  const behind = beside.filter((line) => own.indexOf(line) > own.indexOf(sum) || !own.includes(line));
  if (behind.length > 0 && behind.length < beside.length) return undefined;
  const isBehind = behind.length > 0;
  return isAbove ? beside.every((line) => own.includes(line)) : !isBehind;
}
