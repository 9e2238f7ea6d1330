import { type Severity, severities } from "@qingbei/rules";
import type { FindingReport } from "./report.js";

/** The least severity that fails a run. */
export type FailOn = Severity | "never";

/** Whether a finding fails the run: by the exit code, and by the report that a CI server reads. */
export function isFailing({ severity }: Pick<FindingReport, "severity">, failOn: FailOn): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
