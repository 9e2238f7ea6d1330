import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { describeRule, listRules, RuleCatalogue, RuleDescription } from "@qingbei/review";
import { nameOf } from "../openapi/contract.js";
import { RequestFault } from "../problem/request-fault.js";
import { problemResponses } from "./problem-responses.js";

const list = createRoute({
  method: "get",
  path: "/v1/rules",
  operationId: "listRules",
  summary: "全部规则",
  responses: {
    200: {
      description: "按编号排列的规则",
      content: { "application/json": { schema: nameOf(RuleCatalogue) } },
    },
    ...problemResponses(405, 500),
  },
});

const one = createRoute({
  method: "get",
  path: "/v1/rules/{id}",
  operationId: "describeRule",
  summary: "一条规则和它的说明",
  request: {
    params: z.object({ id: z.string().openapi({ description: "规则编号", example: "expenditure-total" }) }),
  },
  responses: {
    200: { description: "规则", content: { "application/json": { schema: nameOf(RuleDescription) } } },
    ...problemResponses(404, 405, 500),
  },
});

/** The rules and their basis. */
export function rules() {
  return new OpenAPIHono()
    .openapi(list, (c) => c.json(z.encode(RuleCatalogue, { rules: [...listRules()] }), 200))
    .openapi(one, async (c) => {
      const { id } = c.req.valid("param");
      const rule = await describeRule(id);
      if (rule === undefined) {
        throw new RequestFault(
          "rule-not-found",
          `没有编号为 ${id} 的规则`,
          "GET /v1/rules 列出全部规则的编号",
        );
      }
      return c.json(z.encode(RuleDescription, rule), 200);
    });
}
