import { absolute, compare, exact, isZero } from "@qingbei/domain";
import type { DifferenceReport, DiffReport } from "./diff-report.js";

/** Differences that a reader finds without a summary. */
const MOST_WITHOUT = 20;
/** Most of the largest changes. */
const MOST_CHANGES = 5;

/** The totals of a disclosure, each by the places that may print it. */
const TOTALS: readonly (readonly string[])[] = [
  ["/revenue/total", "/tables/summaryTable/revenueTotal"],
  ["/expenditure/total", "/tables/summaryTable/expenditureTotal"],
  ["/agencyOperatingExpenses/total"],
  ["/threePublicExpenses/total", "/tables/threePublicExpensesTable/current/total"],
];

/** What changed most between two documents: their totals, and the largest changes of items beneath. */
export interface DiffSummary {
  readonly totals: readonly DifferenceReport[];
  readonly largest: readonly DifferenceReport[];
}

/** The same money is printed in many places: once is enough. */
const moneyOf = ({ before, after }: DifferenceReport) => `${before?.amount} ${after?.amount}`;
const sizeOf = ({ difference }: DifferenceReport) => absolute(exact(difference ?? "0"));

const IN_LIST = /\/\d+(?:\/|$)/;
/** Last year's amounts and changes since then are no changes between the documents. */
const OF_LAST_YEAR = /\/(?:changes?|previous\w*)(?:\/|$)/;

/** The summary of a long list of differences; undefined for a short one. */
export function diffSummary({ sections }: DiffReport): DiffSummary | undefined {
  const all = sections.flatMap(({ differences }) => differences);
  if (all.length <= MOST_WITHOUT) return undefined;
  const changed = all.filter(
    ({ kind, after }) => kind === "changed" && after?.unit === "万元" && !OF_LAST_YEAR.test(after.pointer),
  );
  const byPlace = new Map(changed.map((each) => [each.after?.pointer, each]));
  const totals = TOTALS.flatMap((places) => {
    const [found] = places.flatMap((place) => byPlace.get(place) ?? []);
    return found ? [found] : [];
  });
  const told = new Set(totals.map(moneyOf));
  const largest = changed
    .filter((each) => IN_LIST.test(each.after?.pointer ?? "") && !isZero(sizeOf(each)))
    .sort((one, other) => compare(sizeOf(other), sizeOf(one)))
    .filter((each) => {
      const isNew = !told.has(moneyOf(each));
      told.add(moneyOf(each));
      return isNew;
    })
    .slice(0, MOST_CHANGES);
  return totals.length + largest.length > 0 ? { totals, largest } : undefined;
}
