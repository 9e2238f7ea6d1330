import type { Bytes } from "../../containers/compound-file/bytes.js";
import { LEVEL, LIST } from "./list-place.js";
import { propertiesIn } from "./properties.js";
import { type RowLayout, RowLayoutReader } from "./row-layout.js";

/** The properties in a paragraph's mark. */
export interface ParagraphMark {
  /** How many tables it is in, one within the other. */
  readonly depth: number;
  readonly ends: "paragraph" | "cell" | "row";
  readonly row: RowLayout | undefined;
  readonly style: number;
  /** The list that it is an item of, from 1; 0 for none; undefined leaves it to the style. */
  readonly list: number | undefined;
  readonly level: number | undefined;
}

/** A paragraph of the document, with its words as printed. */
export interface DocParagraph extends ParagraphMark {
  readonly text: string;
  readonly hidesWords: boolean;
  readonly strikesWords: boolean;
  readonly hasRevisions: boolean;
  /** A picture or object in it that may hold content. */
  readonly shows?: "picture" | "object";
}

const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEPTH = 0x6649;
const DEEPER = 0x664a;
const ENDS_INNER_CELL = 0x244b;
const ENDS_INNER_ROW = 0x244c;
/** Properties that are stored elsewhere because they are too long; their operand is the place. */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6645, 0x6646]);
const CELL_MARK = "\u0007";
/** The deepest nesting of tables that is followed. */
const DEEPEST = 16;

/**
 * Reads the mark at the end of a paragraph.
 * @param own properties of the paragraph, with its style's number in front
 * @param changes those of its piece of text
 * @param data the stream of properties that are too long for a mark
 */
export function paragraphMark(sign: string, own: Bytes, changes: Bytes, data: Bytes): ParagraphMark {
  let depth = 0;
  let inTable = false;
  let endsRow = false;
  let endsInner: "cell" | "row" | undefined;
  let list: number | undefined;
  let level: number | undefined;
  const layout = new RowLayoutReader();
  const take = (bytes: Bytes, follow: boolean): void => {
    for (const property of propertiesIn(bytes)) {
      const { number, operand } = property;
      if (number === IN_TABLE) inTable = operand.byte(0) !== 0;
      else if (number === ENDS_ROW) endsRow = operand.byte(0) !== 0;
      else if (number === DEPTH) depth = operand.long(0);
      else if (number === DEEPER) depth += operand.long(0) | 0;
      else if (number === ENDS_INNER_CELL && operand.byte(0)) endsInner ??= "cell";
      else if (number === ENDS_INNER_ROW && operand.byte(0)) endsInner = "row";
      else if (number === LIST) list = operand.short(0);
      else if (number === LEVEL) level = operand.byte(0);
      else if (follow && ELSEWHERE.has(number)) {
        const at = operand.long(0);
        take(data.part(at + 2, data.short(at)), false);
      } else layout.take(property);
    }
  };
  take(own.part(2, own.length), true);
  take(changes, false);
  const nested = inTable ? Math.min(Math.max(1, depth), DEEPEST) : 0;
  const isOuter = nested <= 1;
  const ends = isOuter
    ? endsRow
      ? "row"
      : sign === CELL_MARK
        ? "cell"
        : "paragraph"
    : (endsInner ?? "paragraph");
  return {
    // a cell's mark is always in a table, even if no property says so
    depth: sign === CELL_MARK ? Math.max(1, nested) : nested,
    ends,
    row: ends === "row" ? layout.layout() : undefined,
    style: own.short(0),
    list,
    level,
  };
}
