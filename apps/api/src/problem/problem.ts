import { z } from "@hono/zod-openapi";
import type { InputFaultCode } from "@qingbei/domain";

/** What can be wrong with a request, beyond faults of a document. */
export type RequestFaultCode =
  | "malformed-request"
  | "unreadable-body"
  | "invalid-form"
  | "unsupported-content-encoding"
  | "route-not-found"
  | "rule-not-found"
  | "request-abandoned"
  | "too-busy"
  | "method-not-allowed";

export type ProblemCode = InputFaultCode | RequestFaultCode | "internal-error";

/** The HTTP status and title of a problem code. */
interface ProblemKind {
  readonly status: 400 | 404 | 405 | 413 | 415 | 422 | 500 | 503;
  readonly title: string;
}

/** The service opens no files: a fault of the file system in a request is our bug. */
const mistake: ProblemKind = { status: 500, title: "服务内部错误" };

export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  "empty-document": { status: 400, title: "文件为空" },
  "invalid-option": { status: 400, title: "参数无效" },
  "invalid-config": { status: 400, title: "配置无效" },
  "invalid-budget": { status: 422, title: "预算数据无效" },
  "contradictory-budget": { status: 422, title: "预算数据自相矛盾" },
  "not-writable": { status: 422, title: "不能写成公开文件" },
  "malformed-request": { status: 400, title: "请求无效" },
  "unreadable-body": { status: 400, title: "请求正文未能读完" },
  "invalid-form": { status: 400, title: "表单无效" },
  "route-not-found": { status: 404, title: "没有这个地址" },
  "rule-not-found": { status: 404, title: "没有这条规则" },
  "request-abandoned": { status: 400, title: "请求已中断" },
  "too-busy": { status: 503, title: "服务繁忙" },
  "method-not-allowed": { status: 405, title: "这个地址不支持该方法" },
  "document-too-large": { status: 413, title: "文件过大" },
  "unsupported-format": { status: 415, title: "不支持的文件格式" },
  "unsupported-content-encoding": { status: 415, title: "不支持压缩的请求正文" },
  "unknown-encoding": { status: 422, title: "无法识别文字编码" },
  "line-too-long": { status: 422, title: "有一行过长" },
  // the document's fault, not the service's: sent again it takes as long, so not 503 or 504, which invite that, and not
  // 408, which is about the time of the request itself
  "took-too-long": { status: 422, title: "审查超时" },
  "needs-too-much-memory": { status: 422, title: "审查所需内存过多" },
  "not-a-disclosure": { status: 422, title: "不是部门预算公开文件" },
  "path-not-found": mistake,
  "path-unreadable": mistake,
  "no-documents": mistake,
  "internal-error": mistake,
};

/** The body of every error response: RFC 9457, with the code and what to do next. */
export const Problem = z.object({
  /** One URI for each code. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  hint: z.string(),
  /** Names this request in the service's log. */
  instance: z.string(),
});
export type Problem = z.output<typeof Problem>;

/** The problem for a code, with what happened and what to do next. */
export function problemOf(code: ProblemCode, detail: string, hint: string, requestId: string): Problem {
  const { status, title } = problemKinds[code];
  return {
    type: `urn:qingbei:problem:${code}`,
    title,
    status,
    detail,
    code,
    hint,
    instance: `urn:qingbei:request:${requestId}`,
  };
}
