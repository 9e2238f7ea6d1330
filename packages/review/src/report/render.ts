import { InputFault } from "@qingbei/domain";
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
 * @throws InputFault invalid-option for a format that there is not
 */
export async function renderReport(
  report: CheckReport,
  format: ReportFormat,
  failOn?: FailOn,
): Promise<string | Uint8Array> {
  if (!REPORT_FORMATS.includes(format))
    throw new InputFault(
      "invalid-option",
      `报告的格式应为 ${REPORT_FORMATS.join("、")} 之一，实际为 ${String(format).slice(0, 60)}`,
      "请改正格式；给人看的文字用 textReport",
    );
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
