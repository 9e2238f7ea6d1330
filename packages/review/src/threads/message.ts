import { BugFault, InputFault, type InputFaultCode } from "@qingbei/domain";
import type { AgainstBytes } from "../against.js";
import type { PathReview, Reported } from "../files/path-review.js";
import type { FileOptions, FileOutcome } from "../files/review-file.js";

/** How files are reviewed: the first that a thread is told. */
export interface Setup {
  readonly options: FileOptions;
}

/** A file to review, or a document that came without one. */
export type Task =
  | { readonly path: string; readonly inFolder: boolean }
  | {
      readonly path: string;
      readonly bytes: Uint8Array;
      /** The documents that it is checked against. */
      readonly against?: readonly AgainstBytes[];
    };

/** A fault as plain data: classes do not survive the way between threads. */
interface PlainFault {
  readonly code?: InputFaultCode;
  readonly message: string;
  readonly hint?: string;
  readonly stack?: string;
}

/** What became of a task. */
export type Answer =
  | "passed-over"
  | { readonly path: string; readonly report: Reported["report"] }
  | { readonly path: string; readonly plainFault: PlainFault };

/** An outcome as it goes to another thread. */
export function answerOf(outcome: FileOutcome): Answer {
  if (outcome === "passed-over") return outcome;
  const { path } = outcome;
  if ("review" in outcome) return { path, report: outcome.review.report };
  const { fault } = outcome;
  if (fault instanceof InputFault)
    return { path, plainFault: { code: fault.code, message: fault.message, hint: fault.hint } };
  const cause = fault.cause instanceof Error ? fault.cause.stack : undefined;
  return { path, plainFault: { message: fault.message, ...(cause !== undefined && { stack: cause }) } };
}

/** The outcome that an answer tells of. */
export function outcomeOf(answer: Answer): PathReview<Reported> | "passed-over" {
  if (answer === "passed-over") return answer;
  const { path } = answer;
  if ("report" in answer) return { path, review: { report: answer.report } };
  const { code, message, hint = "", stack } = answer.plainFault;
  if (code) return { path, fault: new InputFault(code, message, hint) };
  return {
    path,
    fault: new BugFault(
      message,
      stack === undefined ? {} : { cause: Object.assign(new Error(message), { stack }) },
    ),
  };
}
