import { exact, round, toFixed } from "@qingbei/domain";
import type { DifferenceReport, DiffSection } from "./difference-report.js";

/** Decimals in which one amount is printed at all its places: tables often print more than sentences. */
const DECIMALS = 2;
/** Significant digits of both amounts of a change with which two equal changes are no coincidence. */
const TELLING = 7;

const printed = (amount = "0") => toFixed(round(exact(amount), DECIMALS), DECIMALS);
const significant = (text: string) => text.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;
/** The item in the label of a difference, without its code. */
const itemIn = (label: string) => /“(?:\d+ )?([^”]*)”/.exec(label)?.[1] ?? label;

/** The amounts before and after, as they are printed everywhere. */
export const moneyOf = ({ before, after }: DifferenceReport) =>
  `${printed(before?.amount)} ${printed(after?.amount)}`;

/** What a change is by: its amounts, and with amounts of few digits the item too. */
function changeOf(difference: DifferenceReport): string | undefined {
  if (difference.kind !== "changed" || difference.after?.unit !== "万元") return undefined;
  const money = moneyOf(difference);
  const digits = money.split(" ").reduce((sum, each) => sum + significant(each), 0);
  return digits < TELLING ? `${money} ${itemIn(difference.label)}` : money;
}

/** The differences that only repeat another, by the first of them. */
export function repeatsOf(
  sections: readonly DiffSection[],
): ReadonlyMap<DifferenceReport, readonly DifferenceReport[]> {
  const firsts = new Map<string, DifferenceReport>();
  const repeats = new Map<DifferenceReport, DifferenceReport[]>();
  for (const difference of sections.flatMap(({ differences }) => differences)) {
    const change = changeOf(difference);
    const first = change === undefined ? undefined : firsts.get(change);
    if (change === undefined) continue;
    if (first) repeats.get(first)?.push(difference);
    else {
      firsts.set(change, difference);
      repeats.set(difference, []);
    }
  }
  return repeats;
}
