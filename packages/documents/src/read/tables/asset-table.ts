import { parseChineseDate } from "@qingbei/domain";
import type { FactSink } from "../assemble/fact-sink.js";
import { type Piece, trimPiece } from "../decode/blocks.js";
import { numberingOf } from "../outline/numbering.js";
import { cellOccurrence, stateNumber } from "./cells.js";

type Row = readonly Piece[];

const UNIT = /单位\s*[:：]\s*(亿元|万元|千元|元)/;

function columnOf(row: Row, pattern: RegExp): number {
  return row.findIndex((cell) => pattern.test(trimPiece(cell).text));
}

/** Whether a grid is a table of assets: it heads a quantity and a value. */
export function isAssetTable(rows: readonly Row[]): boolean {
  return rows.some((row) => columnOf(row, /^数量/) > 0 && columnOf(row, /^价值|^账面|^原值/) > 0);
}

/** Reads a table of asset holdings (固定资产占用情况表) into /stateAssets. Values are kept in 元. */
export function readAssetTable(sink: FactSink, rows: readonly Row[]): void {
  const at = "/stateAssets";
  let quantityColumn = -1;
  let valueColumn = -1;
  let unit = rows.flat().map((cell) => UNIT.exec(cell.text)?.[1]).find(Boolean) ?? "元";
  let parent: string | undefined;
  for (const row of rows) {
    const first = row[0];
    if (!first) continue;
    if (columnOf(row, /^数量/) > 0) {
      quantityColumn = columnOf(row, /^数量/);
      valueColumn = columnOf(row, /^价值|^账面|^原值/);
      unit = row.map((cell) => UNIT.exec(cell.text)?.[1]).find(Boolean) ?? unit;
      continue;
    }
    if (valueColumn < 0) {
      const dated = row.find((cell) => /截[止至]/.test(cell.text));
      const date = dated && parseChineseDate(dated.text);
      if (dated && date) sink.state({ pointer: `${at}/asOf`, value: date, occurrence: cellOccurrence(dated, date) });
      continue;
    }
    const { text } = trimPiece(first);
    const quantity = row[quantityColumn];
    const value = row[valueColumn];
    if (!text || !quantity || !value) continue;
    const numbering = numberingOf(text);
    const name = text.slice(numbering?.end ?? 0).replace(/^其中\s*[:：]\s*/, "").replace(/\s/g, "");
    let pointer: string;
    if (/^(?:合计|总计)/.test(name)) pointer = `${at}/total`;
    else {
      // 其中 and what is not numbered beneath it belong to the class above
      const list: string = numbering || !parent ? `${at}/holdings` : `${parent}/parts`;
      pointer = `${list}/${sink.length(list)}`;
      if (numbering || !parent) parent = pointer;
      sink.state({ pointer: `${pointer}/name`, value: name, occurrence: cellOccurrence(first, name) });
    }
    stateNumber(sink, `${pointer}/quantity`, quantity, { unit: "", field: "count", group: "assets#quantity" });
    stateAssetValue(sink, `${pointer}/value`, value, unit);
  }
}

function stateAssetValue(sink: FactSink, pointer: string, cell: Piece, unit: string): void {
  stateNumber(sink, pointer, cell, { unit, field: "元", group: "assets" });
}
