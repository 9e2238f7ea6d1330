/** The largest sheet of Excel. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export interface CellPlace {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

/** D12 is row 12, column 4; undefined if the text is not a place on a sheet. */
export function placeOf(reference: string): CellPlace | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 0x40;
  const row = Number(match[2]);
  return row >= 1 && row <= MOST_ROWS && column <= MOST_COLUMNS ? { row, column } : undefined;
}

/** The name of a cell: D12. */
export function cellName({ row, column }: CellPlace): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(0x41 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
