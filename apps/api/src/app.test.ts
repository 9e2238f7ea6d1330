import { BugFault, InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { createApp } from "./app.js";
import type { RequestEntry } from "./log.js";

const body = "文件";

describe("what is not there", () => {
  it.each(["/", "/v1", "/v1/reviews/1", "/v1/rules/", "/v2/reviews"])("GET %s is 404", async (path) => {
    const response = await createApp().request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      code: "route-not-found",
      status: 404,
      detail: `没有 ${path}`,
    });
  });

  it.each([
    ["GET", "/v1/reviews", "POST"],
    ["OPTIONS", "/v1/reviews", "POST"],
    ["DELETE", "/v1/rules", "GET, HEAD"],
    ["POST", "/v1/rules/some-rule", "GET, HEAD"],
    ["POST", "/openapi.json", "GET, HEAD"],
    ["PUT", "/livez", "GET, HEAD"],
  ])("%s %s is 405 and says what is allowed", async (method, path, allow) => {
    const response = await createApp().request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ code: "method-not-allowed", status: 405 });
  });
});

describe("a bug", () => {
  it.each([
    ["any error", new Error("秘密 /srv/secret.ts")],
    ["a BugFault", new BugFault("秘密")],
    ["a fault that the service cannot have", new InputFault("path-not-found", "秘密", "秘密")],
  ])("is a 500 that tells nothing, with the rest in the log: %s", async (_, error) => {
    const entries: RequestEntry[] = [];
    const app = createApp({
      log: (entry) => entries.push(entry),
      review: () => {
        throw error;
      },
    });
    const response = await app.request("/v1/reviews", { method: "POST", body });
    expect(response.status).toBe(500);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const text = await response.text();
    expect(text).not.toMatch(/秘密|secret|\.ts/);
    const { code, instance } = JSON.parse(text);
    expect(code).toBe("internal-error");
    expect(entries).toMatchObject([{ status: 500, error: expect.stringContaining("秘密") }]);
    expect(instance).toBe(`urn:qingbei:request:${entries[0]?.id}`);
  });
});

describe("the log", () => {
  it("has one entry for each request, without the document or its name", async () => {
    const entries: RequestEntry[] = [];
    const app = createApp({ log: (entry) => entries.push(entry) });
    await app.request("/livez");
    await app.request("/v1/reviews?name=private", { method: "POST", body });
    await app.request("/nowhere", { headers: { "x-request-id": "from-the-proxy" } });
    expect(entries).toEqual([
      {
        id: expect.any(String),
        method: "GET",
        path: "/livez",
        status: 200,
        milliseconds: expect.any(Number),
      },
      {
        id: expect.any(String),
        method: "POST",
        path: "/v1/reviews",
        status: 422,
        milliseconds: expect.any(Number),
      },
      {
        id: "from-the-proxy",
        method: "GET",
        path: "/nowhere",
        status: 404,
        milliseconds: expect.any(Number),
      },
    ]);
  });

  it.each(["a b", "a\tb", "x".repeat(256)])(
    "does not take over an id that could forge a line",
    async (id) => {
      const response = await createApp().request("/livez", { headers: { "x-request-id": id } });
      expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe("every answer", () => {
  it.each([
    ["GET", "/livez"],
    ["GET", "/nowhere"],
    ["PATCH", "/livez"],
  ])("is guarded, and open to no other origin: %s %s", async (method, path) => {
    const { headers } = await createApp().request(path, {
      method,
      headers: { origin: "https://example.com" },
    });
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });
});
