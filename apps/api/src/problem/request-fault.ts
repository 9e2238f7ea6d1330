import type { RequestFaultCode } from "./problem.js";

/**
 * A request that cannot be answered, whatever the document. The message says what was found, the hint what to do next.
 */
export class RequestFault extends Error {
  override readonly name = "RequestFault";
  readonly code: RequestFaultCode;
  readonly hint: string;
  /** Seconds after which the client may retry. */
  readonly retryAfter?: number;

  constructor(
    code: RequestFaultCode,
    message: string,
    hint: string,
    options: ErrorOptions & { readonly retryAfter?: number } = {},
  ) {
    super(message, options);
    this.code = code;
    this.hint = hint;
    if (options.retryAfter !== undefined) this.retryAfter = options.retryAfter;
  }
}
