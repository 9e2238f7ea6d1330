import * as z from "../schema/z.js";

/** Characters before the text within the printed line, cell or paragraph; absent if zero. */
const within = {
  offset: z.exactOptional(z.int().check(z.positive())),
  /** The file within an archive, with its folders. */
  part: z.exactOptional(z.string()),
};

/**
 * Where something is printed, counted from 1: line and column in text; page and box in PDF (points from the top left
 * corner of the page: left, top, right, bottom of the printed line or cell); sheet and cell in a workbook; paragraph or
 * table cell in Word and web pages. In an archive of several files `part` names the file; a line of a text there is a
 * paragraph.
 */
export const Position = z.union([
  z.strictObject({ line: z.int().check(z.positive()), column: z.int().check(z.positive()) }),
  z.strictObject({
    page: z.int().check(z.positive()),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    ...within,
  }),
  z.strictObject({ sheet: z.string(), cell: z.string(), ...within }),
  z.strictObject({ paragraph: z.int().check(z.positive()), ...within }),
  z.strictObject({
    table: z.int().check(z.positive()),
    row: z.int().check(z.positive()),
    column: z.int().check(z.positive()),
    ...within,
  }),
]);
export type Position = z.output<typeof Position>;

/** One place where a value was printed. A fact that is printed twice has two occurrences, even if they agree. */
export const Occurrence = z.strictObject({
  /** Where `text` begins in the document. */
  position: Position,
  /** The clause or cell as printed. */
  text: z.string(),
  /** The value as printed, with its unit if one follows: 61.62万元. */
  printed: z.string(),
  /** Index of `printed` within `text`. */
  offset: z.int().check(z.nonnegative()),
  /** The value in this place, as canonical text. */
  value: z.exactOptional(z.string()),
  unit: z.exactOptional(z.string()),
  /**
   * Decimals of a printed amount, counted in the unit of the field: 元 without cents has four decimals of 万元; 亿元
   * with two is exact to hundreds of 万元, which is −2. Absent for a count.
   */
  decimals: z.exactOptional(z.int()),
  /**
   * Numbers of one group share the decimals of the finest among them: people drop trailing zeros, so 18 beside 2.75 is
   * 18.00. A group is a table, or the prose of the statement. If many numbers of a group were rounded more, each has
   * its own.
   */
  group: z.exactOptional(z.string()),
  /** The year that the clause states for the value. */
  year: z.exactOptional(z.int()),
});
export type Occurrence = z.output<typeof Occurrence>;

/** For each JSON pointer into the budget: the places where its value was printed, the authoritative one first. */
export type Sources = Readonly<Record<string, readonly Occurrence[]>>;
