import { describe, expect, it } from "vitest";
import type { CheckContext } from "./context.js";
import { type Check, defineRule } from "./rule.js";
import { ruleFaults } from "./rule-faults.js";
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

describe("a rule that types would have refused", () => {
  const good = { ...meta, id: "city-x", check: ({ passed }: CheckContext) => passed() };
  it.each([
    [{ id: "CityX" }, /^规则“CityX”：id 须用小写字母、数字和连字符.*"CityX"$/],
    [{ id: "" }, /id 须用小写/],
    [{ title: " " }, /title 须写明/],
    [{ severity: "fatal" }, /severity 须为 error、warning 或 info；实际为 "fatal"/],
    [{ basis: undefined }, /basis 须为依据的列表；实际为 undefined/],
    [{ basis: ["no-law"] }, /没有编号为 "no-law" 的依据：编号见 bases/],
    [{ basis: [{ id: "city" }] }, /没有编号为 object 的依据/],
    [{ only: "accounts" }, /only 须为/],
    [{ check: undefined }, /check 或 checks 须为函数；实际为 undefined/],
    [{ each: [] }, /each 须为函数.*none/],
    [{ check: undefined, checks: () => [] }, /有 each 或 checks 时须有 none/],
    [{ each: () => [] }, /有 each 或 checks 时须有 none/],
    [{ id: "X", severity: 1 }, /id 须用.*；severity 须为/],
  ])("%j is reported with all that is wrong", (wrong, words) => {
    expect(() => defineRule({ ...good, ...wrong } as never)).toThrow(words);
  });

  it("may state a source of its own, and need not say what of our catalogue it covers", () => {
    const { covers: _, ...others } = good;
    const basis = [{ id: "city-notice", title: "通知" }];
    expect(defineRule({ ...others, basis })).toMatchObject({ covers: [], basis });
  });

  it.each([
    ["nothing", () => undefined],
    ["whether it holds", () => true],
    ["a promise", async () => ({ outcome: "passed" })],
    ["a failure without words", () => ({ outcome: "failed" })],
    ["what is no outcome", () => ({ outcome: "maybe" })],
  ])("and whose check returns %s throws when it is run", (_, check) => {
    const rule = defineRule({ ...good, check: check as never });
    expect(() => runRule(rule, disclosureOf({}))).toThrow(/^规则 city-x 的 check 没有返回.*return/);
  });
});

describe("what keeps a value from being a rule", () => {
  const rule = defineRule({
    id: "city",
    title: "甲",
    severity: "info",
    basis: [],
    check: ({ passed }) => passed(),
  });

  it.each<[string, unknown, readonly RegExp[]]>([
    ["nothing of a rule that was defined", rule, []],
    ["nothing at all", undefined, [/^须为 defineRule 得到的规则；实际为 undefined$/]],
    ["a text", "city", [/实际为 string$/]],
    ["its id and its severity", { ...rule, id: "X", severity: "fatal" }, [/^id 须用小写/, /"fatal"$/]],
    [
      "cases and covers",
      { ...rule, cases: undefined, covers: 1 },
      [/^covers 须为.*number$/, /^cases 须为函数/],
    ],
    ["a basis that nobody knows", { ...rule, basis: ["none"] }, [/^没有编号为 "none" 的依据/]],
  ])("%s", (_, value, expected) => {
    const faults = ruleFaults(value);
    expect(faults.length).toBe(expected.length);
    for (const [index, fault] of expected.entries()) expect(faults[index]).toMatch(fault);
  });
});
