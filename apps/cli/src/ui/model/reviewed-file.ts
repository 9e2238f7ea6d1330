import type { Severity } from "./entry.js";

/** A file of a folder that was reviewed: what was found in it, or why it could not be reviewed. */
export type ReviewedFile =
  | {
      readonly path: string;
      readonly counts: Readonly<Record<Severity, number>>;
      /** Whether it was checked to its end. */
      readonly isUnfinished?: boolean;
    }
  | {
      readonly path: string;
      readonly fault: string;
      /** What to do about it. */
      readonly hint?: string | undefined;
    };
