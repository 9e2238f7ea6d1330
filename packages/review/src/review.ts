import { type Limits, type Reading, read } from "@qingbei/documents";
import { check, type Diagnosis, diagnose, type Verdict } from "@qingbei/rules";
import { withSettled } from "@qingbei/rules/explain";
import { defaultSettings, type Settings } from "./config/settings.js";
import { type AgainstDocument, type JoinedReading, joinReading } from "./report/against.js";
import type { ReviewReport } from "./report/report.js";
import { reportOf } from "./report/report-of.js";
import { type Suppressing, suppress } from "./suppression/suppress.js";

/** A reviewed document: the report that every format renders, and its reading. */
export interface Review {
  readonly report: ReviewReport;
  readonly reading: Reading;
}

/** A review with the verdicts and causes behind it. */
export interface Examination {
  readonly report: ReviewReport;
  readonly joined: JoinedReading;
  readonly verdicts: readonly Verdict[];
  readonly diagnosis: Diagnosis;
  readonly settings: Settings;
}

/** How a document is reviewed. */
export interface ReviewOptions {
  readonly limits?: Partial<Limits>;
  /** Rules, severities, parameters and suppressions; default: `defaultSettings`. */
  readonly settings?: Partial<Settings>;
  /** The documents to check it against: last year's, those of its units, the budget of its accounts. */
  readonly against?: readonly AgainstDocument[];
  /**
   * The known findings of the baseline, the current date, and the document's path relative to the configuration, if it
   * differs.
   */
  readonly suppressing?: Partial<Pick<Suppressing, "baseline" | "renamed" | "document" | "today">>;
}

function assertAgainst(against: readonly AgainstDocument[]): void {
  const isDocument = (each: Partial<AgainstDocument> | null | undefined) =>
    typeof each?.path === "string" && typeof each.reading?.budget === "object";
  if (!Array.isArray(against) || !against.every(isDocument))
    throw new TypeError(
      "against 须为对照的文件的列表：[{ path: 报告里的文件名, reading: 用 read 读出的 }]，或用 readAgainst 从字节读出",
    );
}

/**
 * Reads a document's bytes, checks all rules, and diagnoses what failed.
 * @param path its name in reports; the format does not depend on it
 * @throws InputFault if the bytes cannot be reviewed
 * @throws TypeError if the bytes or the path are missing, or `against` is no list of read documents
 */
export async function review(
  bytes: Uint8Array,
  path: string,
  { limits, against = [], ...options }: ReviewOptions = {},
): Promise<Review> {
  if (typeof path !== "string")
    throw new TypeError(`review 的第二个参数是报告里的文件名，如 "预算.docx"；实际为 ${typeof path}`);
  assertAgainst(against);
  const reading = await read(bytes, limits);
  const { report } = examine(joinReading(reading, against), path, options);
  return { report, reading };
}

/** Like `review`, for a reading that is already joined with others, with everything behind the review. */
export function examine(
  joined: JoinedReading,
  path: string,
  { settings: set, suppressing }: Pick<ReviewOptions, "settings" | "suppressing"> = {},
): Examination {
  const settings = { ...defaultSettings, ...set };
  const isAcross = joined.documents.length > 0 || joined.notices.length > 0;
  const rules = settings.rules.filter((rule) => !rule.across || isAcross);
  const verdicts = check(joined.reading, rules, settings.parameters);
  const { reading } = joined;
  const found = diagnose(reading, verdicts);
  const diagnosis = withSettled(reading, rules, verdicts, found, settings.parameters);
  const report = reportOf(path, joined, verdicts, diagnosis, settings);
  const { suppressions } = settings;
  const checked = new Set(
    verdicts.flatMap(({ rule, outcome, threw }) =>
      outcome === "skipped" || threw !== undefined ? [] : [rule],
    ),
  );
  const suppressed = suppress(report, { document: path, ...suppressing, suppressions, checked });
  return { report: suppressed, joined, verdicts, diagnosis, settings };
}
