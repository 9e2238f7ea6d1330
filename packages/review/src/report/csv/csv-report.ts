import { type ChecklistRow, overviewRow, reviewRows, runRows } from "../checklist/rows.js";
import type { CheckReport } from "../report.js";

const COLUMNS: readonly (readonly [title: string, key: keyof ChecklistRow])[] = [
  ["文件", "document"],
  ["级别", "kind"],
  ["位置", "place"],
  ["问题", "problem"],
  ["更正", "correction"],
  ["规则", "rule"],
  ["规则名称", "title"],
  ["指纹", "fingerprint"],
  ["原文", "printed"],
  ["同一原因", "cause"],
];

/** Texts that a spreadsheet takes for a formula, in half and full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/u;

/** A cell as in RFC 4180. A text that would be run as a formula gets the ' that marks text in spreadsheets. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The report as CSV (RFC 4180), one row for each finding; before them a row for each document, behind them suppressed
 * findings and unread inputs. Begins with a byte order mark, so that Excel recognises UTF-8.
 */
export function csvReport(report: CheckReport): string {
  const rows = [
    ...report.reviews.flatMap((review) => [overviewRow(review), ...reviewRows(review)]),
    ...runRows(report),
  ];
  const lines = [
    COLUMNS.map(([title]) => title),
    ...rows.map((row) => COLUMNS.map(([, key]) => row[key])),
  ].map((cells) => cells.map(cell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
