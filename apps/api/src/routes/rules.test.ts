import { listRules, RuleCatalogue, RuleDescription } from "@qingbei/review";
import { describe, expect, it } from "vitest";
import { createApp } from "../app.js";

const app = createApp();

describe("GET /v1/rules", () => {
  it("lists every rule with the titles of its sources", async () => {
    const response = await app.request("/v1/rules");
    expect(response.status).toBe(200);
    const { rules } = RuleCatalogue.parse(await response.json());
    expect(rules).toEqual(listRules());
    expect(rules.find(({ id }) => id === "expenditure-total")).toMatchObject({
      severity: "error",
      covers: ["A-SUM-EXP"],
      basis: [{ id: "implementing-regulation-5", title: "预算法实施条例", article: "第五条" }],
    });
  });
});

describe("GET /v1/rules/{id}", () => {
  it.each(listRules().map(({ id }) => id))("describes %s with its page", async (id) => {
    const response = await app.request(`/v1/rules/${id}`);
    expect(response.status).toBe(200);
    const rule = RuleDescription.parse(await response.json());
    expect(rule.id).toBe(id);
    expect(rule.page).toContain("查什么");
  });

  it.each(["no-such-rule", "toString", "%E8%A7%84%E5%88%99", "..%2f..%2fetc"])(
    "knows no rule %s",
    async (id) => {
      const response = await app.request(`/v1/rules/${id}`);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({
        code: "rule-not-found",
        detail: expect.stringContaining(decodeURIComponent(id)),
      });
    },
  );
});
