import type { FailOn } from "./failing.js";
import type { CheckReport } from "./report.js";

/** The formats that present a whole run, once it is finished. */
export const REPORT_FORMATS = ["json", "sarif", "junit", "markdown", "csv", "xlsx"] as const;
/** A member of {@link REPORT_FORMATS}. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * The report of a run in a format; bytes for a binary one. Pure: the same report gives the same bytes. Writers are
 * loaded on demand, so that they cost other runs nothing.
 * @param failOn the least severity that makes the run fail, for formats that state it
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
