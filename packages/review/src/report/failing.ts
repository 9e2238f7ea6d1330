import type { FindingReport } from "./report.js";

/** The least severity that fails a run. */
export type FailOn = FindingReport["severity"] | "never";

const FAILING: Readonly<Record<FailOn, readonly string[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
  never: [],
};

/** Whether a finding fails the run: by the exit code, and by the report that a CI server reads. */
export function isFailing({ severity }: Pick<FindingReport, "severity">, failOn: FailOn): boolean {
  return FAILING[failOn].includes(severity);
}
