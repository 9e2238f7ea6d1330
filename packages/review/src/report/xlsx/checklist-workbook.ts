import { severities, severityWord } from "@qingbei/rules";
import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { type DocumentRow, documentRows } from "../checklist/documents.js";
import { type ChecklistRow, reviewRows, runRows } from "../checklist/rows.js";
import type { CheckReport } from "../report.js";
import { columns, head } from "../text/columns.js";

interface Column<Row> {
  readonly title: string;
  /** In characters of the font; Chinese ones take two. */
  readonly width: number;
  readonly of: (row: Row, ordinal: number) => string | number;
}

/** The check list of the finance bureaus (序号, 页码, 问题, 更正), and what tells many documents and severities apart. */
const CHECKLIST: readonly Column<ChecklistRow>[] = [
  { title: "序号", width: 6, of: (_, ordinal) => ordinal },
  { title: "文件", width: 22, of: ({ document }) => document },
  { title: "页码或位置", width: 20, of: ({ place }) => place },
  { title: "原文", width: 40, of: ({ printed }) => printed },
  { title: "问题", width: 48, of: ({ problem }) => problem },
  { title: "更正", width: 44, of: ({ correction }) => correction },
  { title: "级别", width: 10, of: ({ kind }) => kind },
  { title: "同一原因", width: 10, of: ({ cause }) => cause },
  { title: "规则", width: 20, of: ({ rule }) => rule },
  // for the answer of those who mend it
  { title: "整改情况", width: 24, of: () => "" },
];

/** The documents, a column for each thing by which one sorts them: also those that could not be reviewed. */
const DOCUMENTS: readonly Column<DocumentRow>[] = [
  { title: "文件", width: 36, of: ({ document }) => document },
  { title: "部门", width: 24, of: ({ department }) => department },
  { title: "年度", width: 8, of: ({ year }) => year },
  { title: "类别", width: 10, of: ({ kind }) => kind },
  ...severities.map((severity) => ({
    title: severityWord[severity],
    width: 8,
    of: ({ counts }: DocumentRow) => counts?.[severity] ?? "",
  })),
  { title: "金额", width: 8, of: ({ amounts }) => amounts },
  { title: "没读懂的金额", width: 10, of: ({ unread }) => unread },
  { title: "未能核对的规则", width: 10, of: ({ skipped }) => skipped },
  { title: "对照", width: 30, of: ({ against }) => against },
  { title: "说明", width: 50, of: ({ remark }) => remark },
];

/** Excel refuses a workbook with a longer cell. */
const LONGEST_CELL = 32_767;
const FONT = { name: "等线", size: 11 };
const LINE = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const TITLE: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E2F3" } },
  border: BORDER,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const TEXT: CellStyle = { font: FONT, border: BORDER, alignment: { vertical: "top", wrapText: true } };
const NUMBER: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { horizontal: "center", vertical: "top" },
};

const LINE_POINTS = 15;
/** Excel knows no higher row. */
const HIGHEST_ROW = 409;

/** The height that the longest cell of a row needs: no program is left to guess it. */
function heightOf(
  values: readonly (string | number)[],
  widths: readonly { readonly width: number }[],
): number {
  const lines = values.map((value, index) => {
    const room = (widths[index]?.width ?? 1) - 2;
    return String(value)
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(columns(line) / Math.max(1, room))), 0);
  });
  return Math.min(HIGHEST_ROW, LINE_POINTS * lines.reduce((one, other) => Math.max(one, other), 1) + 3);
}

/** A text is a text to the workbook, whatever it begins with: it is never a formula. */
function cellOf(value: string | number): Cell {
  return typeof value === "number"
    ? { value, type: "number", style: NUMBER }
    : { value: head(value, LONGEST_CELL), type: "string", style: TEXT };
}

/** The first cell and the last of a table: A1:I12. */
function rangeOf(columnCount: number, rowCount: number): string {
  return `A1:${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[columnCount - 1]}${rowCount}`;
}

function sheet<Row>(name: string, titled: readonly Column<Row>[], rows: readonly Row[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Cell) => cells.set(`${row},${column}`, cell);
  const grid = [
    titled.map(({ title }) => title),
    ...rows.map((row, index) => titled.map(({ of }) => of(row, index + 1))),
  ];
  for (const [row, values] of grid.entries())
    for (const [column, value] of values.entries())
      put(row, column, row === 0 ? { value, type: "string", style: TITLE } : cellOf(value));
  return {
    name,
    columns: titled.map(({ width }) => ({ width })),
    rows: grid,
    rowDefs: new Map(grid.map((values, row) => [row, { height: heightOf(values, titled) }])),
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: rangeOf(titled.length, grid.length) },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  };
}

export const CHECKLIST_SHEET = "检查表";
const CREATOR = "qingbei";
/** Every workbook is of one day, so that the same report gives the same bytes. */
const DAY = new Date(Date.UTC(2000, 0, 1));

/** The report as the official check list (检查表): a sheet of what is to be done, and one of the documents. */
export async function checklistWorkbook(report: CheckReport): Promise<Uint8Array> {
  // an ES module, loaded by the CommonJS build as well, and only where it is needed
  const { writeXlsx } = await import("hucre/xlsx");
  const rows = [...report.reviews.flatMap((review) => reviewRows(review)), ...runRows(report)];
  return writeXlsx({
    sheets: [sheet(CHECKLIST_SHEET, CHECKLIST, rows), sheet("文件", DOCUMENTS, documentRows(report))],
    defaultFont: FONT,
    properties: { title: "预算公开检查表", creator: CREATOR, created: DAY, modified: DAY },
  });
}

/** Whether a file is a check list of ours. */
export async function isChecklist(bytes: Uint8Array): Promise<boolean> {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return (await readXlsx(bytes)).properties?.creator === CREATOR;
  } catch {
    return false;
  }
}
