import type { Severity } from "../parameters/severity.js";
import type { Edit, Outcome, Repair } from "./verdict.js";

export const passed = (): Outcome => ({ outcome: "passed" });

export const failed = (
  message: string,
  more: { severity?: Severity; repairs?: readonly Repair[]; edits?: readonly Edit[] } = {},
): Outcome => ({ outcome: "failed", message, ...more });

/** @param reason what is missing, or why the rule does not apply, in Chinese */
export const skipped = (reason: string): Outcome => ({ outcome: "skipped", reason });
