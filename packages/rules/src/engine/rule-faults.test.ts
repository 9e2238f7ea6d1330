import { describe, expect, it } from "vitest";
import { bases } from "../basis/basis.js";
import { faultsOfRule, isOutcome, ruleFaults } from "./rule-faults.js";

const [ours] = bases;
const meta = { id: "city-balance", title: "收入等于支出", severity: "error", basis: [ours] };
const written = { ...meta, check: () => ({ outcome: "passed" }) };
const made = { ...meta, covers: [], cases: () => [] };

type Members = Readonly<Record<string, unknown>>;
const META: readonly (readonly [Members, string])[] = [
  ...["City", "city_balance", "city--balance", "-city", "city-", ""].map(
    (id) =>
      [{ id }, `id 须用小写字母、数字和连字符，如 "city-balance"；实际为 ${JSON.stringify(id)}`] as const,
  ),
  [{ id: 7 }, 'id 须用小写字母、数字和连字符，如 "city-balance"；实际为 number'],
  [{ title: " " }, 'title 须写明应当成立的事；实际为 " "'],
  [{ title: undefined }, "title 须写明应当成立的事；实际为 undefined"],
  [{ severity: "fatal" }, 'severity 须为 error、warning 或 info；实际为 "fatal"'],
  [{ basis: "law" }, 'basis 须为依据的列表；实际为 "law"'],
  [{ basis: ["law", 3] }, '没有编号为 "law"、number 的依据：编号见 bases，自己的依据写 { id, title }'],
  [{ basis: [{ id: "law" }] }, "没有编号为 object 的依据：编号见 bases，自己的依据写 { id, title }"],
  [
    { basis: [{ id: "", title: "某法" }] },
    "没有编号为 object 的依据：编号见 bases，自己的依据写 { id, title }",
  ],
  [{ basis: [null] }, "没有编号为 object 的依据：编号见 bases，自己的依据写 { id, title }"],
  [{ only: "accounts" }, 'only 须为 budget 或 finalAccounts；实际为 "accounts"'],
];

describe("what an author's description of a rule lacks", () => {
  it.each<[string, Members]>([
    ["one check", {}],
    ["a check of each of several", { each: () => [], none: "没有" }],
    ["several checks", { check: undefined, checks: () => [], none: "没有" }],
    ["digits in its id", { id: "table-9-total" }],
    ["a basis of its own", { basis: [ours, { id: "city-law", title: "某市办法" }] }],
    ["no basis", { basis: [] }],
    ["only budgets", { only: "budget" }],
    ["only final accounts", { only: "finalAccounts" }],
  ])("is nothing: %s", (_, members) => {
    expect(faultsOfRule({ ...written, ...members })).toEqual([]);
  });

  it.each([
    ...META,
    [{ check: undefined }, "check 或 checks 须为函数；实际为 undefined"],
    [{ checks: [], none: "没有" }, "check 或 checks 须为函数；实际为 object"],
    [{ each: [], none: "没有" }, "each 须为函数；实际为 object"],
    [{ each: () => [] }, "有 each 或 checks 时须有 none：没有可查的对象时给出的原因"],
    [{ checks: () => [], none: " " }, "有 each 或 checks 时须有 none：没有可查的对象时给出的原因"],
  ] as const)("%j: %s", (members, fault) => {
    expect(faultsOfRule({ ...written, ...members })).toEqual([fault]);
  });

  it("is reported all at once, a long value by its beginning", () => {
    const faults = faultsOfRule({ ...written, id: "X".repeat(100), severity: null });
    expect(faults).toEqual([
      `id 须用小写字母、数字和连字符，如 "city-balance"；实际为 "${"X".repeat(60)}"`,
      "severity 须为 error、warning 或 info；实际为 object",
    ]);
  });
});

describe("what keeps a value from being a rule", () => {
  it("is nothing of a rule as it is made", () => expect(ruleFaults(made)).toEqual([]));

  it.each([
    [null, "须为 defineRule 得到的规则；实际为 object"],
    [() => made, "须为 defineRule 得到的规则；实际为 function"],
    ["rule", "须为 defineRule 得到的规则；实际为 string"],
    ...META.map(([members, fault]) => [{ ...made, ...members }, fault] as const),
    [{ ...made, covers: "A-1" }, 'covers 须为核对项的列表；实际为 "A-1"'],
    [{ ...made, cases: [] }, "cases 须为函数；实际为 object：规则用 defineRule 定义"],
  ] as const)("%j: %s", (value, fault) => expect(ruleFaults(value)).toEqual([fault]));
});

it.each([
  [{ outcome: "passed" }, true],
  [{ outcome: "failed", message: "不符" }, true],
  [{ outcome: "failed" }, false],
  [{ outcome: "skipped", reason: "未披露" }, true],
  [{ outcome: "skipped" }, false],
  [{ outcome: "ok", message: "不符", reason: "未披露" }, false],
  [{}, false],
  [undefined, false],
  [null, false],
])("%j is an outcome: %s", (value, is) => expect(isOutcome(value)).toBe(is));
