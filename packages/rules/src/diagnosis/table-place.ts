/** Where in the tables of a budget a number is. */
export interface TablePlace {
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
  /** The pointer of the list of rows and the index of the row, if the number is a column of a row in a list. */
  readonly list?: string;
  readonly row?: number;
}

/** A number in a row of a list. */
export interface Cell extends TablePlace {
  readonly pointer: string;
  readonly list: string;
  readonly row: number;
}

const PLACE = /^(\/tables\/([a-zA-Z]+)(?:\/\d+)?)(?:(\/\w*[rR]ows)\/(\d+)|(?:\/\w+)*)\/(\w+)$/;

/** The most places that are kept: those of the largest tables, not of all documents of a run. */
const MOST_KNOWN = 20_000;
/** The places found so far: each round of a diagnosis asks for the same. */
const known = new Map<string, TablePlace | undefined>();

/** The place of a number in a table; undefined for a number of the statement or of another document. */
export function tablePlaceOf(pointer: string): TablePlace | undefined {
  const place = known.get(pointer);
  if (place || known.has(pointer)) return place;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = placeIn(pointer);
  known.set(pointer, found);
  return found;
}

function placeIn(pointer: string): TablePlace | undefined {
  const [, table, name, rows, row, column] = PLACE.exec(pointer) ?? [];
  if (table === undefined || name === undefined || column === undefined) return undefined;
  const line = pointer.slice(0, -column.length - 1);
  const place = { name, table, line, column };
  return rows === undefined ? place : { ...place, list: table + rows, row: Number(row) };
}

/** The cell of a list of rows that a pointer leads to; undefined if it leads elsewhere. */
export function cellOf(pointer: string): Cell | undefined {
  const place = tablePlaceOf(pointer);
  return place?.list === undefined || place.row === undefined
    ? undefined
    : { ...place, pointer, list: place.list, row: place.row };
}
