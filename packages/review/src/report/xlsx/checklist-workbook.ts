import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { type ChecklistRow, overviewRow, reviewRows, runRows } from "../checklist/rows.js";
import type { CheckReport } from "../report.js";
import { columns, head } from "../text/columns.js";

interface Column {
  readonly title: string;
  /** In characters of the font; Chinese ones take two. */
  readonly width: number;
  readonly of: (row: ChecklistRow, ordinal: number) => string | number;
}

/** The check list of the finance bureaus (序号, 页码, 问题, 更正), and what tells many documents and severities apart. */
const CHECKLIST: readonly Column[] = [
  { title: "序号", width: 6, of: (_, ordinal) => ordinal },
  { title: "文件", width: 22, of: ({ document }) => document },
  { title: "页码或位置", width: 20, of: ({ place }) => place },
  { title: "问题", width: 56, of: ({ problem }) => problem },
  { title: "更正", width: 44, of: ({ correction }) => correction },
  { title: "级别", width: 10, of: ({ kind }) => kind },
  { title: "规则", width: 26, of: ({ rule }) => rule },
];

const DOCUMENTS: readonly Column[] = [
  { title: "文件", width: 40, of: ({ document }) => document },
  { title: "概况", width: 110, of: ({ problem }) => problem },
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
function heightOf(values: readonly (string | number)[], columnsOfSheet: readonly Column[]): number {
  const lines = values.map((value, index) => {
    const room = (columnsOfSheet[index]?.width ?? 1) - 2;
    return Math.ceil(columns(String(value)) / Math.max(1, room));
  });
  return Math.min(HIGHEST_ROW, LINE_POINTS * lines.reduce((one, other) => Math.max(one, other), 1) + 3);
}

/** A text is a text to the workbook, whatever it begins with: it is never a formula. */
function cellOf(value: string | number): Cell {
  return typeof value === "number"
    ? { value, type: "number", style: NUMBER }
    : { value: head(value, LONGEST_CELL), type: "string", style: TEXT };
}

function sheet(name: string, titled: readonly Column[], rows: readonly ChecklistRow[]): WriteSheet {
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
    sheets: [
      sheet(CHECKLIST_SHEET, CHECKLIST, rows),
      sheet("文件", DOCUMENTS, report.reviews.map(overviewRow)),
    ],
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
