import { nameOf } from "../openapi/contract.js";
import { Problem } from "../problem/problem.js";

const meanings = {
  400: "请求或参数无效，或文件为空",
  404: "没有这条规则",
  405: "这个地址不支持所用的方法；头 Allow 列出可用的方法",
  413: "上传的内容超过上限（默认 32 MiB）",
  415: "不支持的文件格式",
  422: "文件读得出，但审查不了：编码无法识别、有一行过长、不是部门预算公开文件、审查用时或内存超过上限",
  500: "服务内部错误",
  503: "等候审查的文件过多，请稍后再试",
} as const;

/** What node answers to a client that is too slow, before there is a request: it has no body. */
export const tooSlow = { description: "请求传得太慢，没有在期限内传完；没有正文" } as const;

type ProblemStatus = keyof typeof meanings;

interface ProblemResponse {
  readonly description: string;
  readonly content: { readonly "application/problem+json": { readonly schema: typeof Problem } };
}

/** The descriptions of a route's problems. */
export function problemResponses<S extends ProblemStatus>(
  ...statuses: readonly S[]
): Record<S, ProblemResponse> {
  const entries = statuses.map((status) => [
    status,
    { description: meanings[status], content: { "application/problem+json": { schema: nameOf(Problem) } } },
  ]);
  return Object.fromEntries(entries) as Record<S, ProblemResponse>;
}
