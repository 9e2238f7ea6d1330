import { type TableKind, wordingsOf } from "@qingbei/domain";
import { numberingOf } from "@qingbei/domain/internal";
import { revenueRowTerms, tableTemplates } from "../../../templates/budget-tables.js";
import { functionalClassNames } from "../../../templates/functional-classes.js";
import {
  broughtForwardLabel,
  carriedForwardLabel,
  expenditureLists,
  functionalLabel,
  grandTotalLabel,
  useLabels,
} from "../../../templates/table-words.js";
import { currentYearLabel, totalLabel } from "../../../templates/total-words.js";
import type { Piece } from "../../blocks/blocks.js";
import { most } from "../../blocks/most.js";
import { isUnbracketedFigure } from "../../text/printed-numbers.js";
import { type Row, textOf } from "../cells.js";
import { alignedRight } from "./aligned-rows.js";
import type { Body } from "./body.js";
import { Codes } from "./codes.js";
import { type AmountColumn, type Column, columnsOf, type TableFrame, wholeFrame } from "./columns.js";
import type { Header } from "./header.js";
import { middlesOf, revenueOnRight } from "./middles.js";
import { labelOf, rowLabelOf } from "./row-label.js";
import type { TableSink } from "./table-sink.js";
import { headerKey, isAmong } from "./wording.js";

/** One list of a table: revenue, or expenditure in one of its classifications. */
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

/** The lists of expenditure, from its first column on: a column of names behind amounts begins another list. */
function listsOf(columns: readonly Column[], first: number): Side[] {
  const starts: number[] = [];
  let run = -1;
  for (const [at, column] of columns.entries()) {
    if (column.role !== "amount" || column.run === run) continue;
    const before = starts.length === 0 ? 0 : lastAmountBefore(columns, at) + 1;
    starts.push(before);
    run = column.run;
  }
  return starts.map((start, index) => ({
    name: "expenditure",
    from: first + start,
    columns: columns.slice(start, starts[index + 1]),
  }));
}

function lastAmountBefore(columns: readonly Column[], at: number): number {
  return columns.findLastIndex(({ role }, index) => role === "amount" && index < at);
}

/** The sides of a table by its header: revenue, and one or more lists of expenditure. */
export function sidesOf(
  kind: TableKind,
  header: Header,
  frame: TableFrame,
): readonly [Side, ...Side[]] | undefined {
  const whole = wholeFrame(kind, header, frame);
  const columns = (from: number, to?: number) =>
    columnsOf(kind, { ...header, columns: header.columns.slice(from, to) }, whole);
  const right = revenueOnRight(header);
  if (right !== undefined) {
    const revenue: Side = { name: "revenue", from: right, columns: columns(right) };
    const lists = listsOf(columns(0, right), 0);
    const isWhole = lists.length > 0 && revenue.columns.some(({ role }) => role === "amount");
    return isWhole ? [revenue, ...lists] : undefined;
  }
  for (const middle of middlesOf(header)) {
    const revenue: Side = { name: "revenue", from: 0, columns: columns(0, middle) };
    const lists = listsOf(columns(middle), middle);
    if (lists.length > 0 && revenue.columns.some(({ role }) => role === "amount")) return [revenue, ...lists];
  }
  return undefined;
}

const revenueLabels = new Set(revenueRowTerms.flatMap((id) => wordingsOf(id).map(headerKey)));
const classNames: ReadonlySet<string> = new Set(functionalClassNames());
const isKnownLabel = (label: string) =>
  revenueLabels.has(label) ||
  [totalLabel, currentYearLabel, broughtForwardLabel, carriedForwardLabel].some((form) => form.test(label));

/** The column of a side's labels: under a word for names, or under a generic word. */
export function nameColumn({ columns }: Side): number {
  const end = columns.findIndex(({ role }) => role === "amount");
  const before = columns.slice(0, end < 0 ? undefined : end);
  const named = before.findIndex(({ role }) => role === "name");
  return named >= 0 ? named : before.findIndex(({ role }) => role === "nothing");
}

const isWithoutAmounts = ({ cells }: Pick<SideRow, "cells">) =>
  [...cells.values()].every((cell) => textOf(cell) === "");

function rowsOf(side: Side, body: readonly Row[]): SideRow[] {
  const { from, columns } = side;
  const nameAt = nameColumn(side);
  const amounts = columns.flatMap((column, at) => (column.role === "amount" ? [[at, column] as const] : []));
  const end = amounts[0]?.[0] ?? columns.length;
  const codeAt = columns.findIndex(({ role }, at) => role === "code" && at < end);
  const rows: SideRow[] = [];
  let numbered = false;
  const at = (row: Row, column: number) => (column < 0 ? undefined : row[from + column]);
  for (const row of body) {
    const label = at(row, nameAt);
    const cells = new Map(
      amounts.flatMap(([column, own]) => {
        const cell = at(row, column);
        return cell ? [[own, cell] as const] : [];
      }),
    );
    const isBlank = isWithoutAmounts({ cells });
    const last = rows.at(-1);
    if (!label || textOf(label) === "") {
      // 三、文化旅游体育与 above its amounts, 传媒支出 below: a label wrapped around the line of its amounts
      if (!isBlank && last && numbered && isWithoutAmounts(last)) rows[rows.length - 1] = { ...last, cells };
      continue;
    }
    const isNumbered = numberingOf(textOf(label)) !== undefined;
    // 五、文化旅游体育与 / 传媒支出: the second line of a label has no numbering
    if (
      isBlank &&
      last &&
      numbered &&
      !isNumbered &&
      !isKnownLabel(labelOf(label.text)) &&
      !classNames.has(labelOf(label.text)) &&
      !isAmong(label.text)
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

const isSum = (label: string) => totalLabel.test(label) || currentYearLabel.test(label);

/** The fields outside the rows, by the labels of their lines. */
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
  // 其中：上年结转 beneath a source is a part of that source and counted there
  const isOfSource = ({ label: [words] }: SideRow, at: number) =>
    isAmong(words?.text ?? "") && at > 0 && !isSum(labels[at - 1]?.[1] ?? "");
  set(
    labels.find(([row, label], at) => carried.test(label) && !isOfSource(row, at))?.[0],
    isRevenue ? "broughtForward" : "carriedForward",
  );
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

/** The field of a list's rows, by labels that only one of the classifications has. */
function rowsField({ name }: Side, kind: TableKind, rows: readonly SideRow[]): string {
  if (kind !== "summaryTable" || name === "revenue") return `${name}Rows`;
  const labels = rows.map(({ label }) => labelOf(label.map(({ text }) => text).join("")));
  if (labels.some((label) => functionalLabel.test(label))) return "expenditureRows";
  const list = expenditureLists.find(([, form]) => labels.some((label) => form.test(label)));
  return list?.[0] ?? "expenditureRows";
}

/** Rows with words as labels needed to know that a column is that of the labels; fewer may be sums beside a 序号. */
const FEWEST_LABELLED = 3;

/** The rows whose cells are not in the columns of the header: blank cells were dropped, and a number stands for a label. */
function shiftedRows(rows: readonly Row[], sides: readonly Side[]): ReadonlySet<Row> {
  const shifted = sides.flatMap((side) => {
    const label = (row: Row) => textOf(row[side.from + nameColumn(side)]);
    const labelled = rows.filter((row) => /\p{Script=Han}/u.test(label(row))).length;
    return labelled >= FEWEST_LABELLED ? rows.filter((row) => isUnbracketedFigure(label(row))) : [];
  });
  return new Set(shifted);
}

/** Reads a table of revenue beside expenditure; returns its rows with every cell in its column. */
export function readTwoSided(
  table: TableSink,
  kind: TableKind,
  sides: readonly [Side, ...Side[]],
  body: Body,
): readonly Row[] {
  const taken = new Set<string>();
  const width = most(sides.map(({ from, columns }) => from + columns.length));
  const [{ from: revenueFrom }] = sides;
  // in a row that lost cells the side of a label is unknown if expenditure is on the left
  const whole =
    revenueFrom === 0 ? body.rows.map((row) => alignedRight(row, nameColumn(sides[0]), width)) : body.rows;
  const shifted = shiftedRows(whole, sides);
  for (const row of shifted)
    table.rowUnread(row, "的各格与表头错了位，不知道各数属于哪一栏", ["revenueRows", "expenditureRows"]);
  const placed = shifted.size > 0 ? whole.filter((row) => !shifted.has(row)) : whole;
  for (const side of sides) {
    const rows = rowsOf(side, placed);
    const list = rowsField(side, kind, rows);
    if (taken.has(list)) continue;
    taken.add(list);
    readSide(table, kind, { side, list, rows });
  }
  return whole;
}

/** Fields of any row with an amount: last year's amount, and in accounts the budget beside the execution. */
const besideAmount: readonly string[] = ["previousAmount", "approvedAmount", "adjustedAmount"];

function readSide(
  table: TableSink,
  kind: TableKind,
  { side, list, rows }: { readonly side: Side; readonly list: string; readonly rows: readonly SideRow[] },
): void {
  const fields = fieldsOf(side.name, rows, ownFields[kind] ?? []);
  // by budgets, only at the right of 财政拨款收支总表
  const hasParts = side.name === "expenditure" && tableTemplates[kind].columns.amount === undefined;
  const splits = list === "expenditureRows";
  const codes = new Codes();
  let index = 0;
  for (const row of rows) {
    const own = fields.get(row);
    const path = own ? `/${own}` : `/${list}/${index}`;
    const code = row.code && codes.read([row.code.text]);
    if (!own && row.code && code) table.text(`${path}/code`, [row.code], code);
    if (!own) table.text(`${path}/name`, row.label, rowLabelOf(row.label));
    const use = list === "useRows" && useOf(row);
    for (const [column, cell] of row.cells) {
      const { field } = column;
      if (hasParts) table.amount(`${path}/${field}`, cell, column);
      else if (field === "amount" || field === "total") {
        table.amount(own ? path : `${path}/amount`, cell, column);
        if (use) table.amount(`/expenditureByUse/${use}`, cell, column);
      } else if (!own) {
        if (splits || besideAmount.includes(field)) table.amount(`${path}/${field}`, cell, column);
      } else if (own === "expenditureTotal" && splits && !besideAmount.includes(field))
        table.amount(`/expenditureByUse/${field}`, cell, column);
    }
    // a row without any stated value is dropped
    if (!own && table.sink.has(`${table.at}${path}`)) index++;
  }
}

function useOf({ label }: SideRow): string | undefined {
  const text = labelOf(label.map((piece) => piece.text).join(""));
  return useLabels.find(([, form]) => form.test(text))?.[0];
}
