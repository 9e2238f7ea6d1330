import { describe, expect, it } from "vitest";
import type { CheckContext } from "./context.js";
import { type Check, defineRule } from "./rule.js";
import { disclosureOf } from "./rule-tester.js";
import { runRule } from "./run.js";

const meta = { id: "x", title: "某条", severity: "error", basis: ["arithmetic"], covers: ["A"] } as const;
const single = (only?: "budget" | "finalAccounts") =>
  defineRule({ ...meta, ...(only && { only }), check: ({ passed }: CheckContext) => passed() });
const many = (only?: "budget" | "finalAccounts") =>
  defineRule({
    ...meta,
    ...(only && { only }),
    each: () => [1, 2],
    none: "没有",
    check: ({ passed }: CheckContext) => passed(),
  });

describe("a rule of one kind of disclosure", () => {
  it.each([
    ["of both, on a budget", undefined, "budget", undefined],
    ["of both, on final accounts", undefined, "finalAccounts", undefined],
    ["of budgets, on a budget", "budget", "budget", undefined],
    ["of budgets, on final accounts", "budget", "finalAccounts", "这条只适用于预算，本文件是决算"],
    ["of final accounts, on a budget", "finalAccounts", "budget", "这条只适用于决算，本文件是预算"],
    ["of final accounts, on final accounts", "finalAccounts", "finalAccounts", undefined],
  ] as const)("%s", (_, only, kind, reason) => {
    const disclosure = disclosureOf({ budget: { kind } });
    for (const [rule, count] of [
      [single(only), 1],
      [many(only), 2],
    ] as const) {
      const { cases } = runRule(rule, disclosure);
      expect(cases).toHaveLength(reason === undefined ? count : 1);
      for (const each of cases)
        expect(each).toMatchObject(
          reason === undefined ? { outcome: "passed" } : { outcome: "skipped", reason },
        );
    }
  });
});

it("of unlike cases checks each by itself, in their order", () => {
  const unlike = (...checks: readonly Check[]) =>
    runRule(defineRule({ ...meta, checks: () => checks, none: "没有" }), disclosureOf({})).cases;
  expect(
    unlike(
      ({ passed }) => passed(),
      ({ failed }) => failed("不对"),
    ),
  ).toMatchObject([{ outcome: "passed" }, { outcome: "failed", message: "不对" }]);
  expect(unlike()).toMatchObject([{ outcome: "skipped", reason: "没有" }]);
});

it("is what its author says it is, and no more", () => {
  expect(single()).toEqual({ ...meta, cases: expect.any(Function) });
  expect(many("budget")).toEqual({ ...meta, only: "budget", cases: expect.any(Function) });
  expect(defineRule({ ...meta, across: true, check: ({ passed }: CheckContext) => passed() })).toEqual({
    ...meta,
    across: true,
    cases: expect.any(Function),
  });
});
