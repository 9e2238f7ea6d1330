import { InputFault } from "@qingbei/domain";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { type ProblemCode, problemKinds, problemOf } from "./problem.js";
import { RequestFault } from "./request-fault.js";

/** Answers with a problem. */
export function answerProblem(
  c: Context,
  code: ProblemCode,
  detail: string,
  hint: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return c.json(problemOf(code, detail, hint, c.get("requestId")), problemKinds[code].status, {
    ...headers,
    "Content-Type": "application/problem+json",
  });
}

/** Whether a failure is the client's to mend. All else is our bug. */
function isClientFault(error: unknown): error is InputFault | RequestFault {
  if (error instanceof RequestFault) return true;
  return error instanceof InputFault && problemKinds[error.code].status < 500;
}

/** Answers with the problem for a failure. A bug's response says only where to look for it. */
export function answerFailure(c: Context, error: Error): Response {
  if (isClientFault(error)) {
    const retryAfter = "retryAfter" in error ? error.retryAfter : undefined;
    const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
    return answerProblem(c, error.code, error.message, error.hint, headers);
  }
  if (error instanceof HTTPException && error.status < 500) {
    return answerProblem(c, "malformed-request", "请求不合要求", "请对照 /openapi.json 检查请求");
  }
  return answerProblem(
    c,
    "internal-error",
    "服务出了错，不是文件的问题",
    `请把 instance 里的编号 ${c.get("requestId")} 交给服务的维护者`,
  );
}
