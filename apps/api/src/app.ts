import { OpenAPIHono } from "@hono/zod-openapi";
import { InputFault } from "@qingbei/domain";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { logRequests } from "./log.js";
import { componentSchemas } from "./openapi/contract.js";
import { answerFailure, answerProblem } from "./problem/answer-problem.js";
import { liveness } from "./routes/liveness.js";
import { reviews } from "./routes/reviews.js";
import { rules } from "./routes/rules.js";
import { type AppOptions, settingsOf } from "./settings.js";

/** The version of the contract, not of the program: it changes with the contract. */
const info = {
  title: "qingbei：部门预算公开文件审查",
  version: "1.2.0",
  description:
    "上传一份部门预算公开文件，得到与 qingbei check --format json 相同的审查结果。GET 的地址也答 HEAD；用别的方法得 405，头 Allow 列出可用的方法，正文与其他错误一样是 Problem。这里的 version 是接口约定的版本，与程序的版本无关。",
  license: { name: "Apache-2.0", identifier: "Apache-2.0" },
};

/** Relative to where this document is served, also where the app is mounted beneath another. */
const servers = [{ url: ".", description: "给出这份说明的服务" }];

/** The service as a function from request to response: it does not listen, and keeps nothing between requests. */
export function createApp(options: AppOptions = {}) {
  const settings = settingsOf(options);
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const wrong = result.error.issues.map((issue) => issue.message).join("；");
      throw new InputFault("invalid-option", wrong, "请改正参数后重试；参数见 /openapi.json");
    },
  });

  app.use(requestId());
  app.use(logRequests(settings.log));
  // transport security is promised by whoever terminates TLS
  app.use(secureHeaders({ strictTransportSecurity: false, xFrameOptions: "DENY" }));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        answerProblem(
          c,
          "method-not-allowed",
          `${c.req.path} 不支持 ${c.req.method}`,
          `请用 ${methods.join("、")}`,
          {
            Allow: methods.join(", "),
          },
        ),
    }),
  );
  app.notFound((c) =>
    answerProblem(c, "route-not-found", `没有 ${c.req.path}`, "可用的地址见 /openapi.json"),
  );
  app.onError((error, c) => answerFailure(c, error));

  for (const [name, schema] of componentSchemas())
    app.openAPIRegistry.registerComponent("schemas", name, schema);

  return app
    .route("/", reviews(settings))
    .route("/", rules())
    .route("/", liveness())
    .doc31("/openapi.json", { openapi: "3.1.0", info, servers });
}

/** The routes with their types, for `hc<App>`. */
export type App = ReturnType<typeof createApp>;
