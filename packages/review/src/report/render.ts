import type { FailOn } from "./failing.js";
import type { CheckReport } from "./report.js";

/** The formats that show a run as a whole, once it is over. */
export const REPORT_FORMATS = ["json", "sarif", "junit", "markdown", "csv", "xlsx"] as const;
/** One of them. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * The report of a run in a format; bytes where it is no text. Pure: the same report gives the same bytes. Writers are
 * loaded when they are asked for, so that they cost other runs nothing.
 * @param failOn the least severity that fails the run, for a format that says so
 */
export async function renderReport(
  report: CheckReport,
  format: ReportFormat,
  failOn?: FailOn,
): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "sarif":
      return (await import("./sarif/sarif-report.js")).sarifReport(report);
    case "junit":
      return (await import("./junit/junit-report.js")).junitReport(report, failOn);
    case "markdown":
      return (await import("./markdown/markdown-report.js")).markdownReport(report);
    case "csv":
      return (await import("./csv/csv-report.js")).csvReport(report);
    case "xlsx":
      return (await import("./xlsx/checklist-workbook.js")).checklistWorkbook(report);
  }
}
