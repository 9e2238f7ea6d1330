import type { RequestFaultCode } from "./problem.js";

/** A request that cannot be answered, whatever the document. The message says what stood there, the hint what to do next. */
export class RequestFault extends Error {
  override readonly name = "RequestFault";
  readonly code: RequestFaultCode;
  readonly hint: string;

  constructor(code: RequestFaultCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
