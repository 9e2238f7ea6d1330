import { BugFault, InputFault, type InputFaultCode } from "@qingbei/domain";
import type { IdentifiedFile } from "../files/against-files.js";
import type { Faulted, PathReview, Reported } from "../files/path-review.js";
import type { RequestOptions } from "../files/review-bytes.js";
import type { FileOptions, FileOutcome, Identified } from "../files/review-file.js";

/** The first message to a thread: how files are reviewed. */
export interface Setup {
  readonly options: FileOptions;
}

/** The documents to check files against. */
export interface Against {
  readonly files: readonly IdentifiedFile[];
}

/** A file to review, or a document without a file. */
export type Task =
  | {
      readonly path: string;
      readonly inFolder: boolean;
      /** Set if it is to be identified instead of reviewed. */
      readonly identify?: true;
    }
  | {
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly request?: RequestOptions;
    };

/** A fault as plain data: classes do not survive the way between threads. */
interface PlainFault {
  readonly code?: InputFaultCode;
  readonly message: string;
  readonly hint?: string;
  readonly stack?: string;
}

/** The result of a task, as a message. */
export type Answer =
  | "passed-over"
  | IdentifiedFile
  | { readonly path: string; readonly report: Reported["report"] }
  | { readonly path: string; readonly plainFault: PlainFault };

/** A result as a message to another thread. */
export function answerOf(outcome: FileOutcome | Identified): Answer {
  if (outcome === "passed-over" || "identity" in outcome) return outcome;
  const { path } = outcome;
  if ("review" in outcome) return { path, report: outcome.review.report };
  const { fault } = outcome;
  if (fault instanceof InputFault)
    return { path, plainFault: { code: fault.code, message: fault.message, hint: fault.hint } };
  const cause = fault.cause instanceof Error ? fault.cause.stack : undefined;
  return { path, plainFault: { message: fault.message, ...(cause !== undefined && { stack: cause }) } };
}

/** The result in an answer. */
export type Outcome = PathReview<Reported> | IdentifiedFile | Faulted | "passed-over";

export function outcomeOf(answer: Answer): Outcome {
  if (answer === "passed-over" || "identity" in answer) return answer;
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
