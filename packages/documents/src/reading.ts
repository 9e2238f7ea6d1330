import type { Disclosure, Position, Sources, Statement } from "@qingbei/domain";
import type { Markup } from "./read/detect/markup.js";

/** The formats that are recognised by content. */
export type Format =
  | ("text" | "pdf" | "docx" | "doc" | "xlsx" | "xls" | "zip")
  | Markup
  /** Recognised, but not read. */
  | ("ofd" | "open-document" | "package" | "ole" | "picture" | "archive" | "binary");

/** A remark on the reading; the document was read all the same. */
export interface Notice {
  readonly code: NoticeCode;
  readonly severity: "warning" | "info";
  readonly message: string;
  readonly position?: Position;
}

/** The kind of a notice, for programs. */
export type NoticeCode =
  | "conflicting-facts"
  | "facts-refused"
  | "final-accounts"
  | "kind-unknown"
  | "fiscal-year-unknown"
  | "department-unknown"
  | "cut-off"
  | "row-unread"
  | "table-unread"
  | "page-without-text"
  | "page-unreadable"
  | "page-cut"
  | "blank-page"
  | "recognised-text"
  | "unmapped-characters"
  | "tracked-changes"
  | "hidden-text"
  | "struck-text"
  | "embedded-object"
  | "picture-unread"
  | "part-unread"
  | "list-numbers-unread"
  | "hidden-sheet"
  | "hidden-cells"
  | "formula-without-value"
  | "cell-error"
  | "comments"
  | "outside-print-area"
  | "turned-text"
  | "traditional-characters";

/** A printed amount that became no fact. */
export interface UnclaimedAmount {
  readonly text: string;
  readonly position: Position;
}

/** The result of reading a document: the disclosure, and an account of every printed amount. */
export interface Reading extends Disclosure {
  readonly format: Format;
  readonly statement: Statement;
  readonly sources: Sources;
  readonly notices: readonly Notice[];
  readonly amounts: {
    readonly printed: number;
    readonly claimed: number;
    readonly unclaimed: readonly UnclaimedAmount[];
  };
  /** The document's lines, to show a place with its surroundings. */
  readonly lines: DocumentLines;
}

/** A document line by line. */
export interface DocumentLines {
  /**
   * Of plain text the lines as they are; of other formats one line for each paragraph and each row of a table, with a
   * tab between cells.
   */
  readonly text: readonly string[];
  /** The positions of the parts of the lines, in order; empty for plain text, whose positions are lines and columns. */
  readonly parts: readonly LinePart[];
}

/** A stretch of a line with a position of its own: a cell, a printed line of a paragraph. */
export interface LinePart {
  /** From 1. */
  readonly line: number;
  /** Where it begins in the line, from 0. */
  readonly start: number;
  readonly position: Position;
}

/** Limits on what is read. A document beyond one of them is refused, with the limit named. */
export interface Limits {
  readonly bytes: number;
  /** Characters of a line of plain text, or of a paragraph or cell of any format. */
  readonly lineLength: number;
}

/** 32 MiB and 100,000 characters a line: far above any real disclosure, and still quick to read. */
export const LIMITS: Limits = { bytes: 32 * 1024 * 1024, lineLength: 100_000 };
