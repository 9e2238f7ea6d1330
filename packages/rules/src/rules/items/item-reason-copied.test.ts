import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemReasonCopied } from "./item-reason-copied.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const items = (...all: readonly object[]) => ({
  budget: { statementItems: all.map((each) => item(each)) as never },
});
const failures = (example: object) =>
  verdictOn(itemReasonCopied, example).cases.flatMap((each) =>
    each.outcome === "failed" ? [each.message] : [],
  );
const reason = (text: string) => ({ change: { reason: text } });

describe("item-reason-copied", () => {
  it.each<[string, Example]>([
    ["没有用途和原因", items({ name: "小学教育" })],
    ["没有科目", {}],
    ["决算", { budget: { kind: "finalAccounts" } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemReasonCopied, example).outcome).toBe("skipped");
  });

  it.each<[string, object[]]>([
    [
      "原因一样，说的不是别项",
      [
        { name: "学前教育", change: { reason: "人员增加" } },
        { name: "小学教育", change: { reason: "人员增加" } },
      ],
    ],
  ])("reasons of their own: %s", (_, all) => expect(failures(items(...all))).toEqual([]));

  it.each<[string, object[], string]>([
    [
      "别项的原因",
      [
        { name: "基本保险缴费", purpose: "支付养老保险", change: { reason: "养老保险支出增加" } },
        { name: "职业年金缴费", purpose: "支付职业年金", change: { reason: "养老保险支出增加" } },
      ],
      "像是支出科目1“基本保险缴费”的",
    ],
  ])("the reason of another: %s", (_, all, message) => {
    expect(failures(items(...all))).toEqual([expect.stringContaining(message)]);
  });

  const housing = { category: "住房保障支出", section: "住房改革支出", name: "住房公积金" };
  const forests = { category: "农林水支出", section: "林业和草原" };
  const planting = { ...forests, name: "森林资源培育", purpose: "育苗和荒山绿化" };
  const spraying = { ...forests, name: "林业草原防灾减灾", purpose: "喷药防虫" };
  it.each<[string, object[], number]>([
    [
      "原因说的是上一项的事",
      [
        { ...planting, ...reason("绿化面积变化") },
        { ...spraying, ...reason("绿化面积变化") },
      ],
      1,
    ],
    [
      "抄到公积金",
      [
        { ...spraying, ...reason("药剂采购增加") },
        { ...planting, ...reason("荒山面积变化") },
        { ...housing, ...reason("荒山面积变化") },
      ],
      1,
    ],
    [
      "谁都可能这样写",
      [
        { ...planting, ...reason("人员变动") },
        { ...spraying, ...reason("人员变动") },
      ],
      0,
    ],
    [
      "说了几件事，是统写的",
      [
        { ...planting, ...reason("人员变动，绿化面积变化") },
        { ...spraying, ...reason("人员变动，绿化面积变化") },
      ],
      0,
    ],
    [
      "两项都说到",
      [
        { ...planting, ...reason("绿化面积变化") },
        { ...spraying, purpose: "绿化地块喷药", ...reason("绿化面积变化") },
      ],
      0,
    ],
  ])("a reason to the word: %s", (_, all, found) => expect(failures(items(...all))).toHaveLength(found));
});
