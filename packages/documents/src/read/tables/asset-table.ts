import { parseChineseDate, withoutBlanks } from "@qingbei/domain";
import { numberingOf } from "@qingbei/domain/internal";
import { nameColumn, quantityColumn, unitColumn, valueColumn } from "../../templates/asset-table.js";
import { assetTotalLabel } from "../../templates/total-words.js";
import { columnUnit, unitNote } from "../../templates/units.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence, stateText } from "../assemble/state-text.js";
import { placeAt, trimPiece } from "../blocks/blocks.js";
import { isMoney, numberTokens } from "../facts/amounts.js";
import { AssetLevels } from "./asset-levels.js";
import { type Row, stateNumber, textOf } from "./cells.js";

const PART = /^其中\s*[:：]\s*/;

/** The columns of a table of assets. */
interface Columns {
  readonly name: number;
  readonly quantity: number;
  readonly value: number;
  /** The column with the unit of quantities; -1 if there is none. */
  readonly counted: number;
  /** The unit of money. */
  readonly unit: string | undefined;
}

function columnOf(row: Row, pattern: RegExp): number {
  return row.findIndex((cell) => pattern.test(textOf(cell)));
}

function headerOf(row: Row): Columns | undefined {
  const quantity = columnOf(row, quantityColumn);
  const value = columnOf(row, valueColumn);
  if (quantity <= 0 || value <= 0) return undefined;
  const name = Math.max(0, columnOf(row.slice(0, Math.min(quantity, value)), nameColumn));
  const title = textOf(row[value]);
  const counted = columnOf(row, unitColumn);
  return { name, quantity, value, counted, unit: unitNote.exec(title)?.[1] ?? columnUnit.exec(title)?.[1] };
}

/** Whether a grid is a table of assets: its header has a quantity and a value. */
export function isAssetTable(rows: readonly Row[]): boolean {
  return rows.some((row) => headerOf(row) !== undefined);
}

/** Reads a table of asset holdings (固定资产占用情况表) into /stateAssets. Values are kept in 元. */
export class AssetTable {
  readonly #sink: FactSink;
  #columns: Columns | undefined;
  #unit: string | undefined;
  readonly #levels = new AssetLevels();

  /** @param unit as noted above the table */
  constructor(sink: FactSink, unit: string | undefined) {
    this.#sink = sink;
    this.#unit = unit;
  }

  read(rows: readonly Row[]): void {
    for (const row of rows) {
      const header = headerOf(row);
      if (header) this.#columns = header;
      this.#unit =
        header?.unit ?? row.map((cell) => unitNote.exec(cell.text)?.[1]).find(Boolean) ?? this.#unit;
      if (header) continue;
      if (this.#columns) this.#holding(row, this.#columns);
      else this.#date(row);
    }
  }

  #date(row: Row): void {
    const dated = row.find((cell) => /截[止至]/.test(cell.text));
    const date = dated && parseChineseDate(dated.text);
    if (dated && date)
      this.#sink.state({
        pointer: "/stateAssets/asOf",
        value: date,
        occurrence: pieceOccurrence(dated, date),
      });
  }

  #holding(row: Row, columns: Columns): void {
    const [label, quantity, value] = [row[columns.name], row[columns.quantity], row[columns.value]];
    const text = textOf(label);
    if (!label || !text || !quantity || !value) return;
    const isPart = PART.test(text);
    const title = text.replace(PART, "");
    const numbering = numberingOf(title);
    const name = withoutBlanks(title.slice(numbering?.end ?? 0));
    const isTotal = assetTotalLabel.test(name);
    const parent = isTotal ? undefined : this.#levels.parentOf({ name, numbering, isPart });
    const list = parent ? `${parent}/parts` : "/stateAssets/holdings";
    const pointer = isTotal ? "/stateAssets/total" : `${list}/${this.#sink.length(list)}`;
    if (!isTotal) {
      this.#levels.enter(pointer);
      this.#sink.state({ pointer: `${pointer}/name`, value: name, occurrence: pieceOccurrence(label, name) });
      const counted = columns.counted > columns.name ? row[columns.counted] : undefined;
      if (counted) stateText(this.#sink, `${pointer}/unit`, counted);
      // 单价20万元以上的设备: the amount is part of the name
      const piece = trimPiece(label);
      for (const token of numberTokens(piece.text))
        if (isMoney(token)) this.#sink.claim(placeAt(piece, token.start));
    }
    stateNumber(this.#sink, `${pointer}/quantity`, quantity, {
      unit: "",
      field: "count",
      group: "assets#quantity",
    });
    // without a unit the number has no meaning
    if (this.#unit)
      stateNumber(this.#sink, `${pointer}/value`, value, { unit: this.#unit, field: "元", group: "assets" });
    else if (textOf(value) !== "") this.#sink.leaveOut(`${pointer}/value`);
  }
}
