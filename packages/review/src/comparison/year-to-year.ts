import { grouped } from "@qingbei/domain/internal";
import { repeatsOf } from "./diff-repeats.js";
import { isOfLastYear } from "./diff-summary.js";
import type { DifferenceReport, DiffSection } from "./difference-report.js";

/** Fewest amounts of one name that only one document has, told in one line: the wording of the section changed. */
const FEWEST_OF_A_NAME = 4;

/** Amounts of one name, such as 上年金额, that only one document has in many items of a section. */
export interface OneSided {
  readonly kind: DifferenceReport["kind"];
  readonly name: string;
  readonly count: number;
}

/** A section of two documents of different years, without what says nothing new. */
export interface YearSection {
  readonly id: string;
  readonly title: string;
  /** The number of all its differences. */
  readonly count: number;
  readonly shown: readonly DifferenceReport[];
  /** How often the difference stands elsewhere. */
  readonly repeats: ReadonlyMap<DifferenceReport, number>;
  readonly oneSided: readonly OneSided[];
  /** Differences left out: told above, and those of last year's amounts. */
  readonly toldAbove: number;
  readonly ofLastYear: number;
}

const nameOf = ({ label }: DifferenceReport) => label.slice(label.lastIndexOf("的") + 1);

/** Amounts that only one document has, by their names, if there are many of one name. */
function oneSidedOf(differences: readonly DifferenceReport[]) {
  const alone = differences.filter(({ kind }) => kind === "disclosed" || kind === "withdrawn");
  const groups = grouped(alone, (each) => `${each.kind} ${nameOf(each)}`);
  return [...groups.values()].filter(({ length }) => length >= FEWEST_OF_A_NAME);
}

/**
 * The sections of two documents of different years. Last year's amounts are left out, since they differ by nature; what
 * is printed at several places is told once.
 */
export function yearSections(sections: readonly DiffSection[]): readonly YearSection[] {
  const own = sections.map((section) => ({
    ...section,
    count: section.differences.length,
    differences: section.differences.filter((each) => !isOfLastYear(each)),
  }));
  const repeats = repeatsOf(own);
  const repeated = new Set([...repeats.values()].flat());
  return own.map(({ id, title, differences, count }) => {
    const groups = oneSidedOf(differences);
    const isGrouped = new Set(groups.flat());
    return {
      id,
      title,
      count,
      shown: differences.filter((each) => !repeated.has(each) && !isGrouped.has(each)),
      repeats: new Map(differences.map((each) => [each, repeats.get(each)?.length ?? 0])),
      oneSided: groups.map((group) => ({
        kind: group[0].kind,
        name: nameOf(group[0]),
        count: group.length,
      })),
      toldAbove: differences.filter((each) => repeated.has(each)).length,
      ofLastYear: count - differences.length,
    };
  });
}
