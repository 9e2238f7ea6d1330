import { madeCompoundFile } from "./made-compound-file.js";

/** A record: its number, and its body as bytes. */
export type MadeRecord = readonly [number: number, ...body: number[]];

export interface MadeSheet {
  readonly name: string;
  readonly records: readonly MadeRecord[];
  readonly isHidden?: boolean;
}

export interface MadeXls {
  readonly sheets: readonly MadeSheet[];
  /** Records that hold for the whole workbook. */
  readonly globals?: readonly MadeRecord[];
  /** As Excel 5 and 95 wrote. */
  readonly isNarrow?: boolean;
  readonly version?: number;
  /** The offset at which the sheets are said to begin, instead of the true one. */
  readonly start?: number;
}

const BEGIN = 0x0809;
const END = 0x000a;

export const low = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const long = (value: number): number[] => [...low(value), ...low(value >>> 16)];
export const wide = (text: string): number[] => [...text].flatMap((sign) => low(sign.charCodeAt(0)));

/** The eight bytes of a number. */
export function double(value: number): number[] {
  return [...new Uint8Array(Float64Array.of(value).buffer)];
}

/** The place of a cell, from 0, and its style. */
export const at = (row: number, column: number, style = 0): number[] => [
  ...low(row),
  ...low(column),
  ...low(style),
];
export const label = (row: number, column: number, text: string): MadeRecord => [
  0x0204,
  ...at(row, column),
  ...low(text.length),
  1,
  ...wide(text),
];
export const number = (row: number, column: number, value: number, style = 0): MadeRecord => [
  0x0203,
  ...at(row, column, style),
  ...double(value),
];

function bytesOf(records: readonly MadeRecord[]): number[] {
  return records.flatMap(([kind, ...body]) => [...low(kind), ...low(body.length), ...body]);
}

/** An old workbook made by hand, so that each of its records can be false. */
export function madeXls({ sheets, globals = [], isNarrow = false, version, start }: MadeXls): Uint8Array {
  const begin = (kind: number): MadeRecord => [
    BEGIN,
    ...low(version ?? (isNarrow ? 0x0500 : 0x0600)),
    ...low(kind),
    0,
    0,
    0,
    0,
  ];
  const bodies = sheets.map(({ records }) => bytesOf([begin(0x10), ...records, [END]]));
  const named = ({ name, isHidden = false }: MadeSheet, place: number): MadeRecord => [
    0x0085,
    ...long(start ?? place),
    isHidden ? 1 : 0,
    0,
    name.length,
    ...(isNarrow ? [...name].map((sign) => sign.charCodeAt(0)) : [1, ...wide(name)]),
  ];
  const head = (places: readonly number[]) =>
    bytesOf([begin(5), ...globals, ...sheets.map((sheet, index) => named(sheet, places[index] ?? 0)), [END]]);
  const first = head([]).length;
  const places = bodies.map(
    (_, index) => first + bodies.slice(0, index).reduce((sum, { length }) => sum + length, 0),
  );
  const stream = Uint8Array.from([...head(places), ...bodies.flat()]);
  return madeCompoundFile({ [isNarrow ? "Book" : "Workbook"]: stream });
}
