import type { Reading } from "@qingbei/documents";

/** The beginnings of our text reports, by format. */
const BEGINNINGS: readonly RegExp[] = [
  /^\{\s*"version": 1,\s*"reviews": \[/,
  /^\{\s*"version": 1,\s*"before": \{\s*"path": "(?:[^"\\]|\\.)*",\s*"department": /,
  /^\{"path":"(?:[^"\\]|\\.)*","(?:review|fault)":\{/,
  /^\{\s*"\$schema": "[^"]*sarif[^"]*",[^[]*\[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "qingbei"/,
  /^<\?xml [^>]*>\s*<testsuites name="qingbei"/,
  /^## 预算公开审查\n/,
  /^\ufeff文件,级别,位置,问题,更正,规则,/,
];
/** The end of the report for people, and of the differences of two documents. */
const END =
  /(?:^|\n)(?:共审查 \d+ 份文件[^\n]*|(?:金额和条目没有差别|[^\n]*金额以万元计，另注的除外)\n文字没有比较[\s\S]{0,2000})\n$/;
/** Bytes that certainly contain such a beginning or end. */
const ENOUGH = 4096;

/**
 * Whether a file is one of our text reports. It quotes a disclosure and would be read as one, so a folder's review
 * leaves it out.
 */
export function isReportText(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(part);
  const beginning = text(bytes.subarray(0, ENOUGH));
  return BEGINNINGS.some((mark) => mark.test(beginning)) || END.test(text(bytes.subarray(-ENOUGH)));
}

/** Whether a document that was read is one of our check lists. Other workbooks are not opened again. */
export async function isReadChecklist({ sources }: Reading, bytes: Uint8Array): Promise<boolean> {
  const { CHECKLIST_SHEET, isChecklist } = await import("./xlsx/checklist-workbook.js");
  const isNamed = Object.values(sources).some((places) =>
    places.some(({ position }) => "sheet" in position && position.sheet === CHECKLIST_SHEET),
  );
  return isNamed && isChecklist(bytes);
}

/** Whether a file is one of our reports in any format, so that the next report may replace it. */
export async function isOwnReport(bytes: Uint8Array): Promise<boolean> {
  if (isReportText(bytes)) return true;
  // a workbook is a zip archive
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const { isChecklist } = await import("./xlsx/checklist-workbook.js");
  return isChecklist(bytes);
}
