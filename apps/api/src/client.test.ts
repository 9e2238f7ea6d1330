import { readFileSync } from "node:fs";
import type { CheckReport, RuleCatalogue } from "@qingbei/review";
import { hc } from "hono/client";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type App, createApp } from "./app.js";
import type { Problem } from "./problem/problem.js";

const app = createApp();
const client = hc<App>("http://localhost", {
  fetch: (input: string | URL | Request, init?: RequestInit) => app.request(input, init),
});

describe("a typed client", () => {
  it("sends a document and knows the report", async () => {
    const body = readFileSync(new URL("../../cli/examples/linxi-2021.txt", import.meta.url));
    const response = await client.v1.reviews.$post({ query: { name: "linxi" } }, { init: { body } });
    if (response.status !== 200) throw new Error(`answered ${response.status}`);
    const report = await response.json();
    expectTypeOf(report.reviews[0]).not.toBeAny();
    expectTypeOf(report.version).toEqualTypeOf<CheckReport["version"]>();
    expect(report.reviews[0]?.path).toBe("linxi");
    expect(report.reviews[0]?.fiscalYear).toBe(2021);
  });

  it("sends the documents to check against in a form", async () => {
    const last =
      "云岭市溪口区临湖街道办事处2024年部门预算情况说明\n一、部门预算收支情况\n2024年收入预算总数为100.00万元。";
    const body = new FormData();
    body.append("file", new Blob([last.replaceAll("2024", "2025")]), "2025.txt");
    body.append("against", new Blob([last]), "2024.txt");
    const response = await client.v1.reviews.$post({ query: {} }, { init: { body } });
    if (response.status !== 200) throw new Error(`answered ${response.status}`);
    const { reviews } = await response.json();
    expect(reviews[0]?.against).toEqual([{ path: "2024.txt", relation: "previousYear" }]);
  });

  it("tells a problem from a report by the status", async () => {
    const response = await client.v1.reviews.$post({ query: {} }, { init: { body: "" } });
    if (response.status !== 400) throw new Error(`answered ${response.status}`);
    const problem = await response.json();
    expectTypeOf(problem).toEqualTypeOf<Problem>();
    expect(problem.code).toBe("empty-document");
  });

  it("lists and describes rules", async () => {
    const list = await client.v1.rules.$get();
    if (list.status !== 200) throw new Error(`answered ${list.status}`);
    const { rules } = await list.json();
    expectTypeOf(rules[0]?.severity).toEqualTypeOf<RuleCatalogue["rules"][number]["severity"] | undefined>();
    const id = rules[0]?.id ?? "";
    const one = await client.v1.rules[":id"].$get({ param: { id } });
    expect(one.status).toBe(200);
  });
});
