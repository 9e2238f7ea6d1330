import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import { encode } from "../schema/z.js";
import { arbitraryBudgetJson } from "../testing/arbitrary-budget.js";
import { percentage } from "../values/percentage.js";
import { wan } from "../values/wan.js";
import { bounds } from "./bounds.js";
import { parseBudget, readBudget } from "./read-budget.js";

const least: DepartmentBudgetJson = { schemaVersion: 1, kind: "budget", department: {} };
const issues = (value: unknown) => {
  const reading = readBudget(value);
  return reading.success ? [] : reading.issues;
};
const codes = (value: unknown) => issues(value).map(({ code, pointer }) => `${code} ${pointer}`);
const indicator = (targetValue: unknown) => ({ ...least, projects: [{ indicators: [{ targetValue }] }] });

describe("issues of a budget", () => {
  it.each([
    ["a JavaScript number", { ...least, revenue: { total: 2277.23 } }, "javascript-number /revenue/total"],
    ["an amount with its unit", { ...least, revenue: { total: "5万元" } }, "not-a-number /revenue/total"],
    ["an amount that is a list", { ...least, revenue: { total: [] } }, "wrong-type /revenue/total"],
    ["an unknown key", { ...least, revenue: { totals: "1" } }, "unknown-key /revenue/totals"],
    ["an unknown key that needs escaping", { ...least, "a/b": 1 }, "unknown-key /a~1b"],
    ["a section that is a text", { ...least, revenue: "5" }, "wrong-type /revenue"],
    ["a missing section", { schemaVersion: 1, kind: "budget" }, "missing /department"],
    ["a missing word", { schemaVersion: 1, department: {} }, "missing /kind"],
    ["a missing name", { ...least, glossary: [{ definition: "x" }] }, "missing /glossary/0/term"],
    ["another word", { ...least, kind: "plan" }, "not-in-list /kind"],
    ["a year that is none", { ...least, fiscalYear: 1889 }, "out-of-range /fiscalYear"],
    ["half a year", { ...least, fiscalYear: 2021.5 }, "wrong-type /fiscalYear"],
    ["a year as a text", { ...least, fiscalYear: "2021" }, "wrong-type /fiscalYear"],
    ["a day that is none", { ...least, stateAssets: { asOf: "2021-02-30" } }, "not-a-date /stateAssets/asOf"],
    [
      "a kind of target that is none",
      indicator({ kind: "guess" }),
      "not-in-list /projects/0/indicators/0/targetValue/kind",
    ],
    ["a target without its kind", indicator({}), "missing /projects/0/indicators/0/targetValue/kind"],
    [
      "a number within a union",
      indicator({ kind: "number", comparator: null, number: 5, unit: null }),
      "javascript-number /projects/0/indicators/0/targetValue/number",
    ],
    ["a newer version", { ...least, schemaVersion: 2 }, "wrong-version /schemaVersion"],
    ["an older version", { ...least, schemaVersion: 0 }, "wrong-version /schemaVersion"],
    ["a version that is a text", { ...least, schemaVersion: "1" }, "wrong-version /schemaVersion"],
    ["no version", { kind: "budget", department: {} }, "missing /schemaVersion"],
    [
      "an asset's asset",
      { ...least, stateAssets: { holdings: [{ name: "x", parts: [{ name: "y", value: 5 }] }] } },
      "javascript-number /stateAssets/holdings/0/parts/0/value",
    ],
    ["no object", [], "wrong-type "],
    ["nothing", null, "wrong-type "],
  ])("%s", (_, value, code) => expect(codes(value)).toEqual([code]));

  it("say of a budget made in a program how it is checked, which JSON.stringify writes as encode does", () => {
    const made: DepartmentBudget = {
      schemaVersion: 1,
      kind: "budget",
      department: {},
      revenue: { total: wan("1.50") },
      threePublicExpenses: { change: { percentage: percentage("2.50") } },
    };
    const found = issues(made).map(({ pointer, message }) => `${pointer} ${message.includes("safeEncode")}`);
    expect(found).toEqual(["/revenue/total true", "/threePublicExpenses/change/percentage true"]);
    const refusals = DepartmentBudget.safeParse(made).error?.issues.map(({ message }) => message);
    expect(refusals).toEqual([expect.stringContaining("safeEncode"), expect.stringContaining("safeEncode")]);
    expect(JSON.parse(JSON.stringify(made))).toEqual(encode(DepartmentBudget, made));
  });

  it("say what was expected and what stood there", () => {
    expect(issues({ ...least, revenue: { total: 2277.23 } })[0]).toEqual({
      code: "javascript-number",
      pointer: "/revenue/total",
      expected: '以万元计的十进制数字字符串，如 "61.20"',
      found: "数 2277.23",
      message:
        '收入总计须为以万元计的十进制数字字符串，如 "61.20"；实际为数 2277.23：JavaScript 数字是二进制浮点数，存不下精确的十进制数',
    });
    expect(issues({ ...least, projects: [{ name: "路灯", budgets: "1" }] })[0]?.message).toMatch(
      /^项目1“路灯”没有“budgets”这个键；只能有这些键：.*budget、/,
    );
  });

  it("are all listed, and counted beyond a hundred", () => {
    expect(codes({ ...least, kind: "x", fiscalYear: "y", extra: 1 })).toHaveLength(3);
    const reading = readBudget({ ...least, projects: Array.from({ length: 250 }, () => ({ budget: 1 })) });
    expect(reading).toMatchObject({ success: false, omitted: 150 });
    expect(!reading.success && reading.issues).toHaveLength(100);
  });
});

describe("hostile JSON", () => {
  const nested = (depth: number) => {
    let holding: unknown = { name: "x" };
    for (let at = 0; at < depth; at++) holding = { name: "x", parts: [holding] };
    return { ...least, stateAssets: { holdings: [holding] } };
  };
  const cyclic: { name: string; parts: unknown[] } = { name: "x", parts: [] };
  cyclic.parts.push(cyclic);

  it.each<[string, () => unknown, string]>([
    ["10^6 rows", () => ({ ...least, projects: new Array(1_000_000).fill({}) }), "too-many /projects"],
    [
      "10^6 rows in lists of bearable length",
      () => ({ ...least, projects: new Array(40_000).fill({ goals: new Array(40_000).fill("x") }) }),
      "too-many /projects/",
    ],
    ["a list of 10^9 holes", () => ({ ...least, projects: new Array(1e9) }), "too-many /projects"],
    [
      "10^6 keys",
      () => Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`k${at}`, 1])),
      "too-many ",
    ],
    ["depth 10^4", () => nested(10_000), "too-deep /stateAssets/holdings/0/parts/0"],
    [
      "a value within itself",
      () => ({ ...least, stateAssets: { holdings: [cyclic] } }),
      "too-deep /stateAssets/holdings/0",
    ],
    [
      "a number of 10^5 digits",
      () => ({ ...least, revenue: { total: "9".repeat(100_000) } }),
      "not-a-number /revenue/total",
    ],
    [
      "a number of 10^6 digits",
      () => ({ ...least, revenue: { total: "9".repeat(1_000_000) } }),
      "too-long /revenue/total",
    ],
    [
      "a text of 10^7 characters",
      () => ({ ...least, otherMatters: ["x".repeat(10_000_000)] }),
      "too-long /otherMatters/0",
    ],
    [
      "__proto__",
      () => JSON.parse('{"schemaVersion":1,"kind":"budget","department":{"__proto__":{"name":"x"}}}'),
      "unsafe-key /department/__proto__",
    ],
    ["constructor", () => ({ ...least, constructor: { prototype: {} } }), "unsafe-key /constructor"],
    ["NaN", () => ({ ...least, fiscalYear: Number.NaN }), "not-finite /fiscalYear"],
    [
      "Infinity",
      () => ({ ...least, revenue: { total: Number.POSITIVE_INFINITY } }),
      "not-finite /revenue/total",
    ],
    ["a lone surrogate", () => ({ ...least, otherMatters: ["\ud800"] }), "lone-surrogate /otherMatters/0"],
    ["undefined", () => ({ ...least, fiscalYear: undefined }), "not-json /fiscalYear"],
    ["a bigint", () => ({ ...least, fiscalYear: 2021n }), "not-json /fiscalYear"],
    ["a function", () => ({ ...least, department: () => ({}) }), "not-json /department"],
    ["a date", () => ({ ...least, fiscalYear: new Date(0) }), "not-json /fiscalYear"],
    [
      "an amount that is decoded already",
      () => ({
        ...least,
        revenue: { total: DepartmentBudget.parse({ ...least, revenue: { total: "1" } }).revenue?.total },
      }),
      "not-json /revenue/total",
    ],
    ["a map", () => ({ ...least, department: new Map() }), "not-json /department"],
  ])("%s is a clear issue in bounded time", (_, make, code) => {
    const value = make();
    const [first, ...others] = codes(value);
    expect(first?.startsWith(code)).toBe(true);
    expect(others).toEqual([]);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });

  it("a message stays short whatever stood there", () => {
    const long = "很".repeat(90_000);
    const value = { ...least, projects: [{ name: long, budget: long, [long]: long }] };
    for (const { message } of issues(value)) expect(message.length).toBeLessThan(400);
    const pointers = issues(value).map(({ pointer }) => pointer.length);
    expect(Math.max(...pointers)).toBeLessThan(200);
  });

  it("objects of another realm are objects", () => {
    expect(readBudget(runInNewContext(`(${JSON.stringify(least)})`)).success).toBe(true);
  });

  it("assets nest as deep as accounts do", () => expect(readBudget(nested(25)).success).toBe(true));
});

describe("parseBudget", () => {
  it("reads JSON, with a byte order mark too", () => {
    expect(parseBudget(JSON.stringify(least))).toEqual({
      success: true,
      budget: DepartmentBudget.parse(least),
    });
    expect(parseBudget(`\uFEFF${JSON.stringify(least)}`).success).toBe(true);
  });

  it.each([
    ["", "invalid-json"],
    ["{", "invalid-json"],
    ["NaN", "invalid-json"],
    ['{"a": 1,}', "invalid-json"],
    [`${"[".repeat(10_000)}`, "invalid-json"],
    [`${"[".repeat(10_000)}${"]".repeat(10_000)}`, "too-deep"],
    ["null", "wrong-type"],
    [" ".repeat(bounds.jsonText + 1), "too-long"],
  ])("%.10s is refused", (text, code) => {
    const reading = parseBudget(text);
    expect(!reading.success && reading.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("says line and column of what is no JSON, and of a key that is there twice", () => {
    const issueOf = (text: string) => {
      const reading = parseBudget(text);
      return reading.success ? undefined : reading.issues[0];
    };
    expect(issueOf('{\n  "kind": “budget”\n}')).toMatchObject({
      pointer: "",
      position: { line: 2, column: 11 },
      message: expect.stringContaining("第 2 行第 11 个字，引号用了中文的"),
    });
    expect(issueOf('{"revenue": {"total": "1",\n "total": "2"}}')).toEqual({
      code: "duplicate-key",
      pointer: "/revenue/total",
      position: { line: 2, column: 2 },
      expected: "一个对象里每个键只写一次",
      found: "“total”写了两次",
      message: "第 2 行第 2 个字：键“total”写了两次，分不清用哪个值",
    });
    expect(issueOf("\uFEFF[")?.position).toEqual({ line: 1, column: 2 });
  });
});

/** Anything at all, where anything may stand. */
const junk = () =>
  fc.oneof(
    fc.constantFrom(
      null,
      true,
      -1,
      0.5,
      1e300,
      Number.NaN,
      "",
      "x",
      "-0",
      "1e3",
      [],
      {},
      [[]],
      { kind: "words" },
      undefined,
    ),
    fc.string(),
    fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }),
  );

function withJunk(json: unknown, way: readonly number[], value: unknown): unknown {
  const [turn, ...rest] = way;
  if (turn === undefined || typeof json !== "object" || json === null) return value;
  const keys = Object.keys(json);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(json) ? ([...json] as never) : { ...json };
  copy[key] = withJunk(copy[key], rest, value);
  return copy;
}

describe("of any JSON", () => {
  it("every budget is read", () => {
    fc.assert(
      fc.property(arbitraryBudgetJson(), (json) => {
        expect(readBudget(json)).toEqual({ success: true, budget: DepartmentBudget.parse(json) });
      }),
    );
  });

  it("what is refused has a place, a code and Chinese words, and no English of zod", () => {
    const way = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(arbitraryBudgetJson(), way, junk(), (json, turns, value) => {
        const broken = withJunk(json, turns, value);
        const reading = readBudget(broken);
        expect(reading.success).toBe(DepartmentBudget.safeParse(broken).success);
        if (reading.success) return;
        expect(reading.issues.length).toBeGreaterThan(0);
        for (const { code, pointer, expected, message } of reading.issues) {
          expect(code).toMatch(/^[a-z-]+$/);
          expect(pointer).toMatch(/^(\/|$)/);
          expect(message).toMatch(/\p{Script=Han}/u);
          expect(expected).not.toBe("");
          expect(message).not.toMatch(/Invalid|expected|received|Unrecognized|Too (big|small)/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
