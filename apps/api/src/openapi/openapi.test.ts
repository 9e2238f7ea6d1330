import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { createApp } from "../app.js";

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const app = createApp();
const load = async () => (await (await app.request("/openapi.json")).json()) as Document;

describe("GET /openapi.json", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...(await load()) })).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("holds every route that answers, apart from itself", async () => {
    const served = app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    const { paths } = await load();
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...described, "GET /openapi.json"].sort()).toEqual([...new Set(served)].sort());
  });

  it.each([
    ["createReview", ["200", "400", "405", "408", "413", "415", "422", "500", "503"]],
    ["listRules", ["200", "405", "500"]],
    ["describeRule", ["200", "404", "405", "500"]],
    ["isAlive", ["200", "405"]],
  ])("describes each answer of %s", async (id, statuses) => {
    const { paths } = await load();
    const operation = Object.values(paths)
      .flatMap((operations) => Object.values(operations))
      .find(({ operationId }) => operationId === id);
    expect(Object.keys(operation?.responses ?? {})).toEqual(statuses);
    for (const [status, { content }] of Object.entries(operation?.responses ?? {})) {
      const own =
        id === "createReview" ? ["application/json", "application/sarif+json"] : ["application/json"];
      // what node answers has no body
      const expected = status === "408" ? [] : status === "200" ? own : ["application/problem+json"];
      expect(Object.keys(content ?? {})).toEqual(expected);
    }
  });

  it("says where the service is, also where it is mounted beneath another", async () => {
    const at = "http://localhost/budgets/openapi.json";
    const { servers } = (await load()) as { servers?: readonly { readonly url: string }[] };
    expect(servers?.map(({ url }) => new URL(url, at).href)).toEqual(["http://localhost/budgets/"]);
  });

  it("refers only to what it holds", async () => {
    const document = await load();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(
      ([, target]) => target,
    );
    const held = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.filter((target) => !held.includes(target ?? ""))).toEqual([]);
    expect(held.filter((target) => !references.includes(target))).toEqual([]);
  });
});
