import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { problemResponses } from "./problem-responses.js";

const route = createRoute({
  method: "get",
  path: "/livez",
  operationId: "isAlive",
  summary: "进程能否应答",
  responses: {
    200: {
      description: "能",
      content: { "application/json": { schema: z.object({ status: z.literal("ok") }) } },
    },
    ...problemResponses(405),
  },
});

export function liveness() {
  return new OpenAPIHono().openapi(route, (c) => c.json({ status: "ok" as const }, 200));
}
