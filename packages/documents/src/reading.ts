import type { Disclosure, Position, Sources, Statement } from "@qingbei/domain";
import type { Markup } from "./read/detect/markup.js";

/** The formats that bytes are told apart by, from their content. */
export type Format =
  | ("text" | "pdf" | "docx" | "doc" | "xlsx" | "xls" | "zip")
  | Markup
  /** Told apart, but not read. */
  | ("ofd" | "open-document" | "package" | "ole" | "picture" | "archive" | "binary");

/** Something about the reading that a person should know; the document was read all the same. */
export interface Notice {
  readonly code: NoticeCode;
  readonly severity: "warning" | "info";
  readonly message: string;
  readonly position?: Position;
}

/** What a notice is of, for programs. */
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

/** An amount of the document that became no fact. */
export interface UnclaimedAmount {
  readonly text: string;
  readonly position: Position;
}

/** What reading a document gives: the disclosure, and an account of every amount that was printed. */
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
  /** The document's own lines, to show a place in its surroundings. */
  readonly lines: DocumentLines;
}

/** A document line by line. */
export interface DocumentLines {
  /** The lines of a text as they are; elsewhere a paragraph, or a table's row with its cells a tab apart. */
  readonly text: readonly string[];
  /** Where the parts of the lines stand, in their order; none for a text, whose positions are lines and columns. */
  readonly parts: readonly LinePart[];
}

/** A stretch of a line that stands somewhere of its own: a cell, a printed line of a paragraph. */
export interface LinePart {
  /** From 1. */
  readonly line: number;
  /** Where in the line it begins, from 0. */
  readonly start: number;
  readonly position: Position;
}

/** Bounds on what is read. Beyond them a document is refused, with the bound named. */
export interface Limits {
  readonly bytes: number;
  /** Characters of a line of plain text, and of any format's paragraph or cell. */
  readonly lineLength: number;
}

/** 32 MiB and 100,000 characters a line: far above any real disclosure, far below what hurts. */
export const LIMITS: Limits = { bytes: 32 * 1024 * 1024, lineLength: 100_000 };
