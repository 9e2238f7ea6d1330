import { wordingsOf } from "@qingbei/domain";
import {
  broughtForwardLabel,
  carriedForwardLabel,
  currentYearLabel,
  grandTotalLabel,
  revenueRowTerms,
  type TableKind,
  tableTemplates,
  totalLabel,
} from "../../../templates/budget-tables.js";
import type { Piece } from "../../decode/blocks.js";
import { numberingOf } from "../../outline/numbering.js";
import { type Row, textOf } from "../cells.js";
import type { Body } from "./body.js";
import { Codes } from "./coded-rows.js";
import { type AmountColumn, type Column, columnsOf } from "./columns.js";
import type { Header } from "./header.js";
import { labelOf, nameOf } from "./row-label.js";
import type { TableSink } from "./table-sink.js";
import { headerKey, wordKey } from "./wording.js";

/** One side of a table: what comes in, or what goes out. */
interface Side {
  readonly name: "revenue" | "expenditure";
  readonly from: number;
  readonly columns: readonly Column[];
}

/** A row of one side. */
interface SideRow {
  readonly label: Piece[];
  readonly code: Piece | undefined;
  readonly cells: ReadonlyMap<AmountColumn, Piece>;
}

/** Where the right side begins: at the first words of expenditure to the right of those of revenue, else at the second column of names. */
function middleOf({ columns }: Header): number | undefined {
  const depth = Math.max(0, ...columns.map(({ length }) => length));
  for (let level = 0; level < depth; level++) {
    const keys = columns.map((stack) => wordKey(stack[level]?.text ?? ""));
    const revenue = keys.findIndex((key) => key.includes("收入"));
    const expenditure = keys.findIndex(
      (key, at) => revenue >= 0 && at > revenue && key.includes("支出") && !key.includes("收"),
    );
    if (expenditure > 0) return expenditure;
  }
  const leaves = columns.map((stack) => headerKey(stack.at(-1)?.text ?? ""));
  const first = leaves.indexOf("项目");
  const second = leaves.indexOf("项目", first + 1);
  return first >= 0 && second > first + 1 ? second : undefined;
}

/** The two sides of a table by its header. */
export function sidesOf(
  kind: TableKind,
  header: Header,
  fiscalYear: number | undefined,
): readonly [Side, Side] | undefined {
  const middle = middleOf(header);
  if (middle === undefined) return undefined;
  const part = (name: Side["name"], from: number, to?: number): Side => ({
    name,
    from,
    columns: columnsOf(kind, { ...header, columns: header.columns.slice(from, to) }, fiscalYear),
  });
  const sides = [part("revenue", 0, middle), part("expenditure", middle)] as const;
  return sides.every(({ columns }) => columns.some(({ role }) => role === "amount")) ? sides : undefined;
}

const revenueLabels = new Set(revenueRowTerms.flatMap((id) => wordingsOf(id).map(headerKey)));
const isKnownLabel = (label: string) =>
  revenueLabels.has(label) ||
  [totalLabel, currentYearLabel, broughtForwardLabel, carriedForwardLabel].some((form) => form.test(label));

function rowsOf({ from, columns }: Side, body: Body): SideRow[] {
  const amounts = columns.flatMap((column, at) => (column.role === "amount" ? [[at, column] as const] : []));
  const end = amounts[0]?.[0] ?? columns.length;
  const names = columns.flatMap(({ role }, at) => (role === "name" && at < end ? [at] : []));
  // a side whose names stand under words of no meaning of their own
  const nameAt = names[0] ?? columns.findIndex(({ role }, at) => at < end && role === "nothing");
  const codeAt = columns.findIndex(({ role }, at) => role === "code" && at < end);
  const rows: SideRow[] = [];
  let numbered = false;
  const at = (row: Row, column: number) => (column < 0 ? undefined : row[from + column]);
  for (const row of body.rows) {
    const label = at(row, nameAt);
    const cells = new Map(
      amounts.flatMap(([column, own]) => {
        const cell = at(row, column);
        return cell ? [[own, cell] as const] : [];
      }),
    );
    const isBlank = [...cells.values()].every((cell) => textOf(cell) === "");
    if (!label || textOf(label) === "") continue;
    const isNumbered = numberingOf(textOf(label)) !== undefined;
    const last = rows.at(-1);
    // 五、文化旅游体育与 / 传媒支出: a label that wraps has no number of its own
    if (
      isBlank &&
      last &&
      numbered &&
      !isNumbered &&
      !isKnownLabel(labelOf(label.text)) &&
      !/^其中/.test(textOf(label))
    ) {
      last.label.push(label);
      continue;
    }
    numbered = isNumbered;
    const code = at(row, codeAt);
    rows.push({ label: [label], code: code && textOf(code) ? code : undefined, cells });
  }
  return rows;
}

/** Fields beside the rows, by the labels of their lines. */
function fieldsOf(
  side: Side["name"],
  rows: readonly SideRow[],
  template: readonly string[],
): ReadonlyMap<SideRow, string> {
  const labels = rows.map((row) => [row, labelOf(row.label.map(({ text }) => text).join(""))] as const);
  const fields = new Map<SideRow, string>();
  const set = (row: SideRow | undefined, field: string) => {
    if (row && template.includes(field) && ![...fields.values()].includes(field)) fields.set(row, field);
  };
  const isRevenue = side === "revenue";
  const sums = labels.filter(([, label]) => totalLabel.test(label));
  const grand = sums.findLast(([, label]) => grandTotalLabel.test(label)) ?? sums.at(-1);
  const ofYear =
    labels.find(([, label]) => currentYearLabel.test(label)) ?? sums.find((each) => each !== grand);
  const carried = isRevenue ? broughtForwardLabel : carriedForwardLabel;
  set(grand?.[0], isRevenue ? "revenueTotal" : "expenditureTotal");
  set(ofYear?.[0], isRevenue ? "currentYearRevenue" : "currentYearExpenditure");
  set(labels.find(([, label]) => carried.test(label))?.[0], isRevenue ? "broughtForward" : "carriedForward");
  return fields;
}

const ownFields: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  summaryTable: [
    "revenueTotal",
    "expenditureTotal",
    "currentYearRevenue",
    "currentYearExpenditure",
    "broughtForward",
    "carriedForward",
  ],
  fiscalAppropriationTable: ["revenueTotal", "expenditureTotal"],
};

/** Reads a table of revenue beside expenditure. */
export function readTwoSided(
  table: TableSink,
  kind: TableKind,
  sides: readonly [Side, Side],
  body: Body,
): void {
  for (const side of sides) {
    const rows = rowsOf(side, body);
    const fields = fieldsOf(side.name, rows, ownFields[kind] ?? []);
    // by budgets on the right of 财政拨款收支总表 only
    const hasParts = side.name === "expenditure" && tableTemplates[kind].columns.amount === undefined;
    const codes = new Codes();
    let index = 0;
    for (const row of rows) {
      const own = fields.get(row);
      const path = own ? `/${own}` : `/${side.name}Rows/${index}`;
      const code = row.code && codes.read([row.code.text]);
      if (!own && row.code && code) table.text(`${path}/code`, [row.code], code);
      if (!own) table.text(`${path}/name`, row.label, nameOf(row.label));
      for (const [column, cell] of row.cells) {
        if (hasParts) table.amount(`${path}/${column.field}`, cell, column.unit);
        else if (column.field === "amount" || column.field === "total")
          table.amount(own ? path : `${path}/amount`, cell, column.unit);
      }
      // a row of which nothing could be stated is no row
      if (!own && table.sink.has(`${table.at}${path}`)) index++;
    }
  }
}
