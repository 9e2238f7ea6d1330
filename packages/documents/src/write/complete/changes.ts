import {
  absolute,
  add,
  type Direction,
  type Exact,
  formatPercentage,
  isExact,
  isRate,
  isZero,
  type Percentage,
  round,
  subtract,
  toText,
} from "@qingbei/domain";
import { growth } from "@qingbei/domain/measures";
import { agree, contradiction } from "./contradiction.js";
import type { Draft } from "./draft.js";

const directionWord: Readonly<Record<Direction, string>> = {
  increase: "增加",
  decrease: "减少",
  unchanged: "持平",
};

/** Last year's amount, stated or by the size and the direction of the change. */
function baseOf(amount: Exact, { baseAmount, amount: size, direction }: Draft): Exact | undefined {
  if (isExact(baseAmount)) return baseAmount;
  if (direction === "unchanged") return amount;
  if (!isExact(size)) return undefined;
  if (direction === "increase") return subtract(amount, size);
  return direction === "decrease" ? add(amount, size) : undefined;
}

function agreeRate(pointer: string, stated: Percentage, worked: Percentage): void {
  const same = growthAt(worked, stated.decimals);
  if (toText(stated.points) === toText(same)) return;
  throw contradiction({
    pointer,
    stated: ` ${formatPercentage(stated)}`,
    worked: ` ${formatPercentage({ ...stated, points: same })}`,
    how: "按两年金额算出的比率",
  });
}

const growthAt = (rate: Percentage, decimals: number): Exact => round(rate.points, decimals);
/** Digits to which a rate is worked out before it is rounded to those of the stated one: rounding twice may mislead. */
const EXACTLY = 30;

/**
 * The rate of change of a table, signed; undefined if last year is zero. A stated one is compared.
 * @throws InputFault contradictory-budget
 */
export function signedRate(at: string, now: Exact, base: Exact, stated: unknown): Percentage | undefined {
  const percent = isRate(stated) && stated.kind === "percent" ? stated : undefined;
  const grown = growth(now, base, EXACTLY);
  if (grown.kind === "zero-base") return percent;
  if (percent) agreeRate(at, percent, grown.percentage);
  const decimals = percent?.decimals ?? 2;
  return { kind: "percent", points: growthAt(grown.percentage, decimals), decimals };
}

/**
 * Completes a change on last year from both amounts, and compares what it states: direction, size and rate.
 * @param at its pointer
 * @throws InputFault contradictory-budget
 */
export function completeChange(at: string, change: Draft, amount: Exact): void {
  const base = baseOf(amount, change);
  if (base === undefined) return;
  const stated =
    isRate(change.percentage) && change.percentage.kind === "percent" ? change.percentage : undefined;
  const grown = growth(amount, base, EXACTLY);
  const { direction } = change;
  if (typeof direction === "string" && direction !== grown.direction)
    throw contradiction({
      pointer: `${at}/direction`,
      stated: `“${directionWord[direction as Direction]}”`,
      worked: `“${directionWord[grown.direction]}”`,
      how: `本年 ${toText(amount)} 万元与上年 ${toText(base)} 万元比较`,
    });
  const size = absolute(grown.change);
  if (isExact(change.amount)) agree(`${at}/amount`, change.amount, size, "本年与上年之差");
  change.direction = grown.direction;
  delete change.amount;
  delete change.percentage;
  if (grown.direction === "unchanged") return;
  change.amount = size;
  if (grown.kind === "zero-base") {
    if (stated && !isZero(stated.points))
      throw contradiction({
        pointer: `${at}/percentage`,
        stated: ` ${formatPercentage(stated)}`,
        worked: "没有的",
        how: "上年为零，增减率",
      });
    return;
  }
  const worked: Percentage = { ...grown.percentage, points: absolute(grown.percentage.points) };
  if (stated) agreeRate(`${at}/percentage`, stated, worked);
  const decimals = stated?.decimals ?? 2;
  change.percentage = { kind: "percent", points: growthAt(worked, decimals), decimals };
}
