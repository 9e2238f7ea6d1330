import { type Severity, severities } from "@qingbei/rules";
import type { FindingReport } from "./report.js";

/** The least severity that makes a run fail. */
export type FailOn = Severity | "never";

/** Whether a finding makes the run fail: in the exit code, and in reports for CI servers. */
export function isFailing({ severity }: Pick<FindingReport, "severity">, failOn: FailOn): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}
