import { type Limits, type Reading, read } from "@qingbei/documents";
import { allRules, check, diagnose } from "@qingbei/rules";
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
 * @throws InputFault when the bytes cannot be reviewed
 */
export async function review(bytes: Uint8Array, path: string, limits?: Partial<Limits>): Promise<Review> {
  const reading = await read(bytes, limits);
  const verdicts = check(reading, allRules);
  const diagnosis = diagnose(reading, verdicts);
  return { report: reportOf(path, reading, verdicts, diagnosis), reading };
}
