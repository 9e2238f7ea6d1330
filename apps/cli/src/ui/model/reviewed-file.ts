import type { Severity } from "./entry.js";

/** A reviewed file of a folder: its counts of findings, or why it could not be reviewed. */
export type ReviewedFile =
  | {
      readonly path: string;
      readonly counts: Readonly<Record<Severity, number>>;
      /** Whether it could not be completely checked. */
      readonly isUnfinished?: boolean;
    }
  | {
      readonly path: string;
      readonly fault: string;
      /** What to do about it. */
      readonly hint?: string | undefined;
    };
