import {
  absolute,
  add,
  type ChangingFigure,
  compare,
  type Exact,
  halfUnit,
  isNegative,
  isZero,
  negate,
  pointerOf,
  scale,
  total,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { type Figure, minus, sum } from "../engine/figure.js";
import type { Outcome, Repair } from "../engine/verdict.js";
import { print } from "../wording/explain.js";
import { directionWord } from "./direction-word.js";

type Change = ChangingFigure["change"];
const nothing: Figure = { terms: [], missing: [] };

/** A change with its sign; 持平 is not a number of the document, so its figure is empty. */
export interface SignedChange {
  readonly figure: Figure;
  /** 万元, negative for a decrease; undefined if the document says 持平. */
  readonly size: Exact | undefined;
}

/** The change that a document states; undefined if its size or direction is missing. */
export function signedChange({ value, read }: CheckContext, change: Change): SignedChange | undefined {
  const direction = value(change.direction);
  if (direction === "unchanged") return { figure: nothing, size: undefined };
  const size = value(change.amount);
  if (!size || !direction) return undefined;
  const figure = read(change.amount);
  return direction === "increase" ? { figure, size } : { figure: minus(nothing, figure), size: negate(size) };
}

/** Whether all changes compare with the same kind of last year's figure: approved (预算数) or executed (执行数). */
export function isOneBase({ value }: CheckContext, changes: readonly Change[]): boolean {
  return new Set(changes.map((change) => value(change.baseKind) === "executed")).size === 1;
}

/**
 * Proposes to replace 增加 by 减少, or the reverse, if that makes the changes add up for exactly one word: it moves
 * their sum by twice that change's size.
 */
function withTurnedWord(
  { value }: CheckContext,
  outcome: Outcome,
  [whole, ...parts]: readonly Change[],
): Outcome {
  if (outcome.outcome !== "failed" || !outcome.evaluation || !whole) return outcome;
  const { difference, rounding } = outcome.evaluation;
  const turned = [whole, ...parts].flatMap((change): Repair[] => {
    const [size, direction] = [value(change.amount), value(change.direction)];
    if (!size || isZero(size) || !direction || direction === "unchanged") return [];
    const grows = (direction === "increase") === (change !== whole);
    const apart = scale(size, grows ? 2 : -2);
    if (compare(absolute(add(difference, apart)), rounding) > 0) return [];
    const to = direction === "increase" ? "decrease" : "increase";
    return [
      {
        kind: "text",
        pointer: pointerOf(change.direction),
        from: directionWord(direction),
        to: directionWord(to),
      },
    ];
  });
  return turned.length === 1 ? { ...outcome, repairs: turned } : outcome;
}

/** A figure whose change is stated, and the changes of its parts. */
export interface ChangeSum {
  readonly name: string;
  readonly change: Change;
  readonly parts: readonly Change[];
}

/** Checks that the change of a whole equals the sum of the changes of its parts. */
export function checkChangeSum(context: CheckContext, { name, change, parts }: ChangeSum): Outcome {
  const whole = signedChange(context, change);
  if (!whole) return context.skipped(`没有写${name}的增减额`);
  if (!isOneBase(context, [change, ...parts])) return context.skipped("合计与分项不是同上年的同一种数比较");
  const known = parts.flatMap((part) => signedChange(context, part) ?? []);
  if (known.length < parts.length) return context.skipped("没有逐项写明增减额");
  const sizes = known.flatMap(({ size }) => size ?? []);
  if (whole.size === undefined) {
    const apart = total(sizes);
    const changed = parts.filter((part) => context.value(part.direction) !== "unchanged");
    const rounding = total(changed.map((part) => halfUnit(context.placesOf(part.amount))));
    return compare(absolute(apart), rounding) <= 0
      ? context.passed()
      : context.failed(`${name}写“持平”，各项增减额之和却是 ${print(apart)}`);
  }
  if (sizes.length > 0) {
    const outcome = context.identity(whole.figure, sum(known.map(({ figure }) => figure)));
    return withTurnedWord(context, outcome, [change, ...parts]);
  }
  return isZero(whole.size)
    ? context.passed()
    : context.failed(
        `${name}${isNegative(whole.size) ? "减少" : "增加"} ${print(absolute(whole.size))}，各项却都写“持平”`,
      );
}
