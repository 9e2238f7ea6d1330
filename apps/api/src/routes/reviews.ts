import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { InputFault } from "@qingbei/domain";
import { CheckReport, checkReport, RequestConfig, renderReport, unusedSuppressionsOf } from "@qingbei/review";
import { accepts } from "hono/accepts";
import { DocumentName, isUtf8Query, wrongName } from "../document/document-name.js";
import { uploadedDocument } from "../document/uploaded-document.js";
import { nameOf } from "../openapi/contract.js";
import { RequestFault } from "../problem/request-fault.js";
import type { ReviewRequest, Settings } from "../settings.js";
import { problemResponses, tooSlow } from "./problem-responses.js";

/** The name of a document without one, as in the command line. */
const UNNAMED = "-";

/** The message for an unknown parameter: a misspelt one must not be ignored. */
const unknown = ({ code, keys = [] }: { readonly code?: string; readonly keys?: readonly string[] }) =>
  code === "unrecognized_keys" ? `没有参数 ${keys.join("、")}，只有 name` : undefined;

/** The media type of SARIF 2.1.0. */
const SARIF = "application/sarif+json";
const JSON_TYPE = "application/json";

const route = createRoute({
  method: "post",
  path: "/v1/reviews",
  operationId: "createReview",
  summary: "审查一份部门预算公开文件",
  description:
    "请求正文就是文件的字节，媒体类型不限，格式由内容判断，至多 32 MiB（服务可另设上限）；也可用 multipart/form-data 上传恰好一个文件，name 字段是报告里文件的名称。表单的 against 字段可另带对照的文件（上年的公开、所属单位的、决算对应的预算），各文件合计不超过一份文件的上限；config 字段可写这次审查的配置（地区方案、规则的级别和门槛、忽略），在服务自己的配置之上起作用。结果与 qingbei check --format json 相同；请求头 Accept 写 application/sarif+json 时为 SARIF 2.1.0，写别的类型按 JSON 答。",
  request: {
    query: z.strictObject(
      {
        name: DocumentName.optional().openapi({
          description: "报告里文件的名称；缺省为表单的 name 字段或文件名，再缺省为 -",
        }),
      },
      { error: unknown },
    ),
    body: {
      required: true,
      content: {
        "application/octet-stream": { schema: { type: "string", format: "binary" } },
        "text/plain": { schema: { type: "string" } },
        "multipart/form-data": {
          schema: {
            type: "object",
            properties: {
              file: { type: "string", format: "binary" },
              name: { type: "string", minLength: 1, maxLength: 1024 },
              against: { type: "array", items: { type: "string", format: "binary" } },
              config: nameOf(RequestConfig) as never,
            },
            required: ["file"],
          },
          encoding: { config: { contentType: "application/json" } },
        },
      },
    },
  },
  responses: {
    200: {
      description: "审查结果：reviews 恰有一项，faults 为空",
      content: {
        "application/json": { schema: nameOf(CheckReport) },
        [SARIF]: { schema: { type: "object", required: ["version", "runs"] } },
      },
    },
    ...problemResponses(400, 405, 413, 415, 422, 500, 503),
    408: tooSlow,
  },
});

/** Reviews an uploaded document. Nothing of it is kept. */
export function reviews({ review, limits, today }: Settings) {
  const reviewed = async (request: ReviewRequest) => {
    try {
      return await review(request);
    } catch (cause) {
      if (!request.signal.aborted) throw cause;
      throw new RequestFault("request-abandoned", "审查完成之前请求已中断", "请重新上传", { cause });
    }
  };
  return new OpenAPIHono().openapi(route, async (c) => {
    const { name: asked } = c.req.valid("query");
    if (!isUtf8Query(new URL(c.req.url).search))
      throw new InputFault("invalid-option", wrongName("name"), "汉字须用 UTF-8 的百分号编码");
    const { bytes, name, against, config } = await uploadedDocument(
      c.req.raw,
      limits.bytes,
      asked !== undefined,
    );
    const path = asked ?? name ?? UNNAMED;
    // the same keys as the command line prints: the contract is plain JSON, with nothing to encode
    const { signal } = c.req.raw;
    const request = { bytes, path, limits, signal, against, config, today: today() };
    const reported = await reviewed(request);
    const report = checkReport([{ path, review: reported }]);
    const unused = unusedSuppressionsOf(config ?? {}, reported.report);
    if (unused.length > 0) report.unusedSuppressions = [...unused];
    c.header("Vary", "Accept");
    // SARIF only for clients that name it; those that accept anything get our own report
    const wanted = accepts(c, { header: "Accept", supports: [JSON_TYPE, SARIF], default: JSON_TYPE });
    if (wanted !== SARIF) return c.json(report, 200);
    const sarif = String(await renderReport(report, "sarif"));
    // a typed client does not ask for SARIF, so its type is JSON
    return c.body(sarif, 200, { "Content-Type": SARIF }) as never;
  });
}
