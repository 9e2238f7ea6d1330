import type { Subject } from "../model/entry.js";
import type { ReviewedFile } from "../model/reviewed-file.js";

/** The present state of a folder's review. */
export interface Reviewed {
  /** The reviewed files, in order. */
  readonly files: readonly ReviewedFile[];
  /** The number of files; some may turn out to be no documents. */
  readonly total: number;
  readonly isOver: boolean;
  /** The error that ended the review early. */
  readonly failure?: unknown;
}

/** The files of a folder for the screens; they may be reviewed while they are shown. */
export interface Folder {
  /** The given folder or pattern. */
  readonly title: string;
  readonly reviewed: () => Reviewed;
  /** Calls `listener` for every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads a file to show it; undefined if it cannot be read any more, which its line explains. */
  readonly open: (index: number) => Promise<Subject | undefined>;
}
