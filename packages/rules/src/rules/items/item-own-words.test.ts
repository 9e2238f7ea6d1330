import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { itemOwnWords } from "./item-own-words.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const of = (...items: readonly object[]) => ({
  budget: { statementItems: [item({ name: "学前教育管理" }), ...items.map(item)] as never },
});
const other = { name: "小学教育" };

describe("item-own-words", () => {
  it.each([
    ["自己的用途", of({ ...other, purpose: "小学教育" })],
    ["连同上级的名称", of({ ...other, purpose: "普通教育小学教育经费" })],
    ["自己的原因", of({ ...other, change: { reason: "小学教育经费增加" } })],
    ["说的是事情", of({ ...other, purpose: "学前教育管理和小学教育等支出" })],
    ["与谁都无关", of({ ...other, purpose: "日常开支", change: { reason: "项目调整" } })],
    ["同名的科目", of({ section: "其他教育", name: "学前教育管理", purpose: "学前教育管理" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemOwnWords, example).outcome).toBe("passed");
  });

  it.each([
    [
      "别项的用途",
      of({ ...other, purpose: "普通教育学前教育管理" }),
      "支出科目2“小学教育”的用途写的是“普通教育学前教育管理”，那是支出科目1“学前教育管理”，疑为照抄",
    ],
    [
      "别项的原因",
      of({ ...other, change: { reason: "学前教育管理经费增加。" } }),
      expect.stringContaining("的原因写的是“学前教育管理”"),
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(itemOwnWords, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  it.each([
    ["没有用途和原因", of(other)],
    ["没有科目", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemOwnWords, example).outcome).toBe("skipped");
  });
});
