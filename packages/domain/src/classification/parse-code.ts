import { ClassificationCode, type ClassificationTable, type CodeOf, codeSchemas } from "./code.js";

/** Digits with blanks, hyphens or the levels' names between: 201-03-01, 204类06款01项. A sign before is a number's. */
const CELL = /^\d+(?:[\s\-‐–—类款项目]+\d+)*[类款项目]?$/;
/** What is longer is no code. */
const LONGEST = 100;
const MOST_COLUMNS = 10;

/** The code so far with the next column: pairs of digits (`3` for `03`), or the whole code once more (20103 after 201). */
function append(code: string, column: string): string | undefined {
  if (column.length > code.length && column.startsWith(code)) return column;
  const pairs = column.length === 1 ? `0${column}` : column;
  return pairs.length % 2 === 0 && pairs.length <= 6 ? code + pairs : undefined;
}

function join(columns: readonly string[]): string | undefined {
  const [first, ...rest] = columns;
  return rest.reduce<string | undefined>((code, next) => code && append(code, next), first);
}

/**
 * The code that a cell or the cells of several columns print: `2010301`, `201 03 01`, `204类06款01项`, full-width digits,
 * columns without their leading zeros (`301`, `2` → 30102), columns that repeat what stands above (`201`, `20103`).
 * Blank columns at the end are a higher level. Undefined for anything else, or for a code of another table than asked.
 * Reads the form only: `lookUp` tells whether the tables know the code.
 */
export function parseCode<T extends ClassificationTable>(
  printed: string | readonly string[],
  table: T,
): CodeOf<T> | undefined;
export function parseCode(printed: string | readonly string[]): ClassificationCode | undefined;
export function parseCode(
  printed: string | readonly string[],
  table?: ClassificationTable,
): ClassificationCode | undefined {
  const cells = typeof printed === "string" ? [printed] : printed;
  if (cells.length > MOST_COLUMNS || cells.some((cell) => cell.length > LONGEST)) return undefined;
  const filled = cells.map((cell) => cell.normalize("NFKC").trim());
  while (filled.at(-1) === "") filled.pop();
  // a blank column before the last is none: what it said is not known
  if (!filled.every((cell) => CELL.test(cell))) return undefined;
  const columns = filled.flatMap((cell) => cell.match(/\d+/g) ?? []);
  const schema = table ? codeSchemas[table] : ClassificationCode;
  const parsed = schema.safeParse(join(columns));
  return parsed.success ? parsed.data : undefined;
}
