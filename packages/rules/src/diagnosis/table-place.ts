interface Place {
  /** The name of the table in the model: expenditureTable, or otherTables for any table beside the standard ones. */
  readonly name: string;
  /** The pointer of the table: /tables/expenditureTable, /tables/otherTables/0. */
  readonly table: string;
  /**
   * The pointer of what holds the number and those beside it: a row, a group of columns within a row, or the table
   * itself.
   */
  readonly line: string;
  /** The column: the last segment of the pointer. */
  readonly column: string;
}

/** The place of a number that is a column of a row in a list. */
interface PlaceInRow extends Place {
  /** The pointer of the list of rows. */
  readonly list: string;
  /** The index of the row. */
  readonly row: number;
}

/** Where in the tables of a budget a number is. */
export type TablePlace = PlaceInRow | (Place & { readonly list?: never; readonly row?: never });

/** A number in a row of a list. */
export interface Cell extends PlaceInRow {
  readonly pointer: string;
}

const PLACE = /^(\/tables\/([a-zA-Z]+)(?:\/\d+)?)(?:(\/\w*[rR]ows)\/(\d+)|(?:\/\w+)*)\/(\w+)$/;

/** The most places that are kept: those of the largest tables, not of all documents of a run. */
const MOST_KNOWN = 20_000;
/** The places found so far, null for none: each round of a diagnosis asks for the same. */
const known = new Map<string, TablePlace | null>();

/** The place of a number in a table; undefined for a number of the statement or of another document. */
export function tablePlaceOf(pointer: string): TablePlace | undefined {
  let place = known.get(pointer);
  if (place === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    place = placeIn(pointer);
    known.set(pointer, place);
  }
  return place ?? undefined;
}

function placeIn(pointer: string): TablePlace | null {
  const [, table, name, rows, row, column] = PLACE.exec(pointer) ?? [];
  if (table === undefined || name === undefined || column === undefined) return null;
  const line = pointer.slice(0, -column.length - 1);
  const place = { name, table, line, column };
  return rows === undefined ? place : { ...place, list: table + rows, row: Number(row) };
}

/** The cell of a list of rows that a pointer leads to; undefined if it leads elsewhere. */
export function cellOf(pointer: string): Cell | undefined {
  const place = tablePlaceOf(pointer);
  return place?.list === undefined ? undefined : { ...place, pointer };
}
