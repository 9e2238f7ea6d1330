/**
 * What can be wrong with an input as a whole. A closed union: apps map each code to a hint, an exit code and an HTTP
 * status.
 */
export type InputFaultCode =
  | "path-not-found"
  | "path-unreadable"
  | "no-documents"
  | "empty-document"
  | "unsupported-format"
  | "unknown-encoding"
  | "not-a-disclosure"
  | "document-too-large"
  | "line-too-long"
  | "took-too-long"
  | "needs-too-much-memory"
  | "invalid-option"
  | "invalid-config"
  | "invalid-budget"
  | "contradictory-budget"
  | "not-writable";

/** The same in every copy of this module: an ES module and a CommonJS one may be in one process. */
const INPUT_FAULT = Symbol.for("@qingbei/domain/InputFault");

/**
 * An input that cannot be used. Exit code 2, HTTP 4xx. The message says what was found, the hint what to do next.
 * `instanceof` also recognises faults from other copies of this module.
 */
export class InputFault extends Error {
  override readonly name = "InputFault";
  readonly code: InputFaultCode;
  /** What the user can do, in Chinese. */
  readonly hint: string;

  constructor(code: InputFaultCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }

  /** @internal */
  get [INPUT_FAULT](): true {
    return true;
  }

  /** Whether a value is an input fault of this or another copy of the module. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && INPUT_FAULT in value;
  }
}

/** Our own mistake. Exit code 70, HTTP 500. */
export class BugFault extends Error {
  override readonly name = "BugFault";
}
