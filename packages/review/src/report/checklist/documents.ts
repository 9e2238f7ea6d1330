import type { Severity } from "@qingbei/rules";
import { againstInWords, brokenNotices, fileNameOf, kindInWords, resultInWords } from "../overview.js";
import type { CheckReport, FaultReport, ReviewReport } from "../report.js";
import { clean } from "../text/columns.js";

/** A document in the check list: its identity and its result. Unknown cells are empty, never zero. */
export interface DocumentRow {
  readonly document: string;
  readonly department: string;
  readonly year: number | "";
  readonly kind: string;
  readonly counts?: Readonly<Record<Severity, number>>;
  readonly amounts: number | "";
  readonly unread: number | "";
  readonly skipped: number | "";
  /** The documents that it was checked against. */
  readonly against: string;
  readonly remark: string;
}

const UNKNOWN = {
  department: "",
  year: "",
  kind: "",
  amounts: "",
  unread: "",
  skipped: "",
  against: "",
} as const;

function countsOf({ findings }: ReviewReport): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function documentRow(review: ReviewReport): DocumentRow {
  const { path, department, fiscalYear, reading, rules } = review;
  const isSound = brokenNotices(review).length === 0 && review.findings.length > 0;
  return {
    document: fileNameOf(path),
    department: department === null ? "" : clean(department),
    year: fiscalYear ?? "",
    kind: kindInWords(review),
    counts: countsOf(review),
    amounts: reading.amounts.printed,
    unread: reading.amounts.unclaimed.length,
    skipped: rules.skipped,
    against: againstInWords(review).join("\n"),
    // the counts show the rest
    remark: isSound ? "" : resultInWords(review),
  };
}

function refusedRow({ path, message, hint }: FaultReport): DocumentRow {
  return { ...UNKNOWN, document: fileNameOf(path), remark: `无法审查：${clean(message)}；${clean(hint)}` };
}

/** All documents of a run, then those that could not be reviewed. */
export function documentRows({ reviews, faults }: CheckReport): readonly DocumentRow[] {
  return [...reviews.map(documentRow), ...faults.map(refusedRow)];
}
