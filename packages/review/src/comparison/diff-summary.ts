import { absolute, compare, exact, isZero } from "@qingbei/domain";
import { moneyOf, repeatsOf } from "./diff-repeats.js";
import type { DifferenceReport, DiffSection } from "./difference-report.js";

/** Most of the largest changes, and of the items that are new or gone. */
const MOST_CHANGES = 8;

/** The totals of a disclosure, each by the places that may print it. */
const TOTALS: readonly (readonly string[])[] = [
  ["/revenue/total", "/tables/summaryTable/revenueTotal"],
  ["/expenditure/total", "/tables/summaryTable/expenditureTotal"],
  ["/agencyOperatingExpenses/total"],
  ["/threePublicExpenses/total", "/tables/threePublicExpensesTable/current/total"],
];

/** What changed most between two documents. */
export interface DiffSummary {
  /** The totals that changed. */
  readonly totals: readonly DifferenceReport[];
  /** The largest changes of items, each sum once. */
  readonly largest: readonly DifferenceReport[];
  /** Items that are new or gone, the largest first, each once. */
  readonly items: readonly DifferenceReport[];
  /** The number of differences that repeat another: the same amounts of one item at another place. */
  readonly repeated: number;
}

const sizeOf = ({ difference }: DifferenceReport) => absolute(exact(difference ?? "0"));

const IN_LIST = /\/\d+(?:\/|$)/;
/** Last year's amounts and changes since then are no changes between the documents. */
const OF_LAST_YEAR = /\/(?:changes?|changeRate|previous\w*)(?:\/|$)/;

/** Whether a difference is of last year's amounts, or of the change since then. */
export function isOfLastYear({ before, after }: DifferenceReport): boolean {
  return OF_LAST_YEAR.test((after ?? before)?.pointer ?? "");
}

/** The first of differences with one key each, in their order. */
function once(
  differences: readonly DifferenceReport[],
  keyOf: (each: DifferenceReport) => string,
  told: Set<string>,
) {
  return differences.filter((each) => {
    const isNew = !told.has(keyOf(each));
    told.add(keyOf(each));
    return isNew;
  });
}

const itemKey = ({ kind, before, after }: DifferenceReport) => {
  const side = after ?? before;
  return JSON.stringify([kind, side?.name, side?.code]);
};
const itemSize = ({ before, after }: DifferenceReport) => absolute(exact((after ?? before)?.amount ?? "0"));

/** The summary of the differences of two documents. */
export function diffSummary(sections: readonly DiffSection[]): DiffSummary {
  const all = sections.flatMap(({ differences }) => differences);
  const changed = all.filter(
    (each) => each.kind === "changed" && each.after?.unit === "万元" && !isOfLastYear(each),
  );
  const byPlace = new Map(changed.map((each) => [each.after?.pointer, each]));
  const totals = TOTALS.flatMap((places) => {
    const [found] = places.flatMap((place) => byPlace.get(place) ?? []);
    return found ? [found] : [];
  });
  const largest = changed
    .filter((each) => IN_LIST.test(each.after?.pointer ?? "") && !isZero(sizeOf(each)))
    .sort((one, other) => compare(sizeOf(other), sizeOf(one)));
  const items = all
    .filter(({ kind }) => kind === "added" || kind === "removed")
    .sort((one, other) => compare(itemSize(other), itemSize(one)));
  const repeats = [...repeatsOf(sections).values()];
  return {
    totals,
    largest: once(largest, moneyOf, new Set(totals.map(moneyOf))).slice(0, MOST_CHANGES),
    items: once(items, itemKey, new Set()).slice(0, MOST_CHANGES),
    repeated: repeats.reduce((count, each) => count + each.length, 0),
  };
}
