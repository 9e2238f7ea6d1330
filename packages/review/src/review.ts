import { type Limits, type Reading, read } from "@qingbei/documents";
import { allRules, check, diagnose } from "@qingbei/rules";
import { type AgainstDocument, joinReading } from "./against.js";
import type { ReviewReport } from "./report/report.js";
import { reportOf } from "./report/report-of.js";

/** A reviewed document: the report that every format renders, and the reading it rests on. */
export interface Review {
  readonly report: ReviewReport;
  readonly reading: Reading;
}

/**
 * Reads a document's bytes, checks all rules, diagnoses what failed.
 * @param path the name to report it under; it says nothing of the format
 * @param against the documents to check it against: last year's, those of its units, the budget of its accounts
 * @throws InputFault when the bytes cannot be reviewed
 */
export async function review(
  bytes: Uint8Array,
  path: string,
  limits?: Partial<Limits>,
  against: readonly AgainstDocument[] = [],
): Promise<Review> {
  const reading = await read(bytes, limits);
  const joined = joinReading(reading, against);
  const rules = allRules.filter((rule) => !rule.across || against.length > 0);
  const verdicts = check(joined.reading, rules);
  const diagnosis = diagnose(joined.reading, verdicts);
  return { report: reportOf(path, joined, verdicts, diagnosis), reading };
}
