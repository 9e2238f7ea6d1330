/** A terminal's size in columns and rows. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export const SMALLEST: Size = { columns: 60, rows: 15 };

/** How the screen is divided. */
export interface Layout {
  readonly width: number;
  /** Rows of a pane with its borders. */
  readonly body: number;
  /** Rows within a pane. */
  readonly page: number;
  /** Index of the last row. */
  readonly footer: number;
  readonly left: number;
  readonly right: number;
}

const HEADER = 2;
const FOOTER = 1;
/** A frame as high as the terminal makes Ink clear all of it, scrollback too: one row is left free. */
const SPARE = 1;

/** The layout for a size; undefined if it is too small. */
export function layoutOf({ columns, rows }: Size): Layout | undefined {
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return undefined;
  const body = rows - HEADER - FOOTER - SPARE;
  const left = Math.min(64, Math.floor(columns * 0.42));
  return { width: columns, body, page: body - 2, footer: HEADER + body, left, right: columns - left };
}
