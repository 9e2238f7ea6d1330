import {
  type Exact,
  formatAmount,
  isExact,
  isRate,
  type MoneyUnit,
  toFixed,
  type Wan,
} from "@qingbei/domain";
import type { WrittenColumn } from "../../templates/written-tables.js";
import type { Cell, TableBlock } from "../document.js";
import type { Frame } from "./parts.js";

/** A row of a table, by its fields. */
export type Row = Readonly<Record<string, unknown>>;
/** What every table has around its rows, once the budget is completed. */
export interface Framed {
  readonly title?: string | null;
  readonly unit?: MoneyUnit | null;
  readonly note?: string | null;
}

/** A number of a table in its unit; a blank cell where nothing is disclosed. */
export function amountCell(value: unknown, unit: MoneyUnit | null | undefined): Cell {
  const text = isRate(value)
    ? toFixed(value.points, value.decimals)
    : isExact(value)
      ? formatAmount(value as Exact as Wan, { unit: unit ?? "万元" })
      : "";
  return { text, is: "number" };
}

/** 2024年预算数 for {本年}预算数. */
export function dated(words: string, { budget: { fiscalYear } }: Frame): string {
  const [now, before] = fiscalYear ? [`${fiscalYear}年`, `${fiscalYear - 1}年`] : ["本年", "上年"];
  return words.replace("{本年}", now).replace("{上年}", before);
}

const WIDE = 7;

/** A table of a head and rows, with the lines around it. */
export function framed(
  { title, unit, note }: Framed,
  head: TableBlock["head"],
  rows: TableBlock["rows"],
): TableBlock {
  const width = (head[0] ?? []).reduce((sum, { across = 1 }) => sum + across, 0);
  return {
    kind: "table",
    title: title ?? "",
    above: unit ? [`单位：${unit}`] : [],
    head,
    rows,
    ...(note ? { note } : {}),
    ...(width > WIDE && { isWide: true }),
  };
}

/** The columns of which any row has a cell. */
export function columnsIn(columns: readonly WrittenColumn[], rows: readonly Row[]): readonly WrittenColumn[] {
  return columns.filter(({ field }) => rows.some((row) => row[field] !== undefined));
}
