import type { Subject } from "../model/entry.js";
import type { ReviewedFile } from "../model/reviewed-file.js";

/** What is known of a folder's files at the moment. */
export interface Reviewed {
  /** Those that were reviewed, in order. */
  readonly files: readonly ReviewedFile[];
  /** How many there are; some may turn out to be no documents. */
  readonly total: number;
  readonly isOver: boolean;
  /** What ended the review before its time. */
  readonly failure?: unknown;
}

/** The files of a folder, as far as the screens need them: they may be read while they are looked at. */
export interface Folder {
  /** What was given: a folder, a pattern. */
  readonly title: string;
  readonly reviewed: () => Reviewed;
  /** Tells of every change until the answer is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads a file that is to be shown; nothing where it cannot be read any more: its line says why. */
  readonly open: (index: number) => Promise<Subject | undefined>;
}
