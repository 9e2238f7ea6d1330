import { ClassificationCode, type ClassificationTable, type CodeOf, codeSchemas } from "./code.js";

/** Digits with blanks, hyphens or the levels' names between: 201-03-01, 204类06款01项. A sign before is a number's. */
const CELL = /^\d+(?:[\s\-‐–—类款项目]+\d+)*[类款项目]?$/;
/** Longest text, in characters, that is read as a code. */
const LONGEST = 100;
const MOST_COLUMNS = 10;

/** The code so far with the next column: a pair of digits (`3` for `03`), or the whole code again (20103 after 201). */
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
 * The code in a cell, or in the cells of several columns: `2010301`, `201 03 01`, `204类06款01项`, full-width digits,
 * columns without leading zeros (`301`, `2` → 30102), columns that repeat the code above (`201`, `20103`).
 * Blank columns at the end mean a higher level. undefined for anything else, or for a code of another table than
 * `table`.
 * Reads only the form: `lookUp` shows whether the tables know the code.
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
  // 类｜(blank)｜项 is refused: the missing 款 cannot be guessed
  if (!filled.every((cell) => CELL.test(cell))) return undefined;
  const columns = filled.flatMap((cell) => cell.match(/\d+/g) ?? []);
  const schema = table ? codeSchemas[table] : ClassificationCode;
  const parsed = schema.safeParse(join(columns));
  return parsed.success ? parsed.data : undefined;
}
