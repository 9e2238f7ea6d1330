import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemPurposeCopied } from "./item-purpose-copied.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const items = (...all: readonly object[]) => ({
  budget: { statementItems: all.map((each) => item(each)) as never },
});
const failures = (example: object) =>
  verdictOn(itemPurposeCopied, example).cases.flatMap((each) =>
    each.outcome === "failed" ? [each.message] : [],
  );

describe("item-purpose-copied", () => {
  it.each<[string, Example]>([
    ["没有用途和原因", items({ name: "小学教育" })],
    ["没有科目", {}],
    ["决算", { budget: { kind: "finalAccounts" } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemPurposeCopied, example).outcome).toBe("skipped");
  });

  it.each<[string, object[]]>([
    [
      "同名的科目用途一样",
      [
        { category: "科学技术支出", name: "机关后勤", purpose: "保障机关日常工作顺利开展" },
        { category: "农林水支出", name: "机关后勤", purpose: "保障机关日常工作顺利开展" },
      ],
    ],
    [
      "用途一样，两项都合适",
      [
        { category: "社会保障和就业支出", name: "单位养老保险", purpose: "本单位为职工缴纳的社会保险费" },
        { category: "卫生健康支出", name: "单位医疗", purpose: "本单位为职工缴纳的社会保险费" },
      ],
    ],
    [
      "同类的用途一样",
      [
        { name: "学前教育", purpose: "学校的日常运行和设备维护" },
        { name: "小学教育", purpose: "学校的日常运行和设备维护" },
      ],
    ],
    ["兜底的科目", [{ name: "学前教育" }, { name: "其他普通教育支出", purpose: "学前教育等的资助" }]],
  ])("purposes of their own: %s", (_, all) => expect(failures(items(...all))).toEqual([]));

  it.each<[string, object[], string]>([
    [
      "别类的用途，与本项毫不相干",
      [
        { category: "社会保障和就业支出", name: "单位养老保险", purpose: "本单位为职工缴纳的社会保险费" },
        { category: "农林水支出", name: "防汛", purpose: "本单位为职工缴纳的社会保险费" },
      ],
      "像是支出科目1“单位养老保险”的",
    ],
    [
      "同类别项的用途",
      [
        { name: "普法宣传", purpose: "法制宣传工作支出" },
        { name: "公共法律服务", purpose: "法制宣传工作支出" },
      ],
      "像是支出科目1“普法宣传”的",
    ],
  ])("the purpose of another: %s", (_, all, message) => {
    expect(failures(items(...all))).toEqual([expect.stringContaining(message)]);
  });

  const wages = "在职讲解员工资和展厅日常开放";
  it.each<[string, object[], number]>([
    [
      "紧挨着，是提醒",
      [
        { name: "普法宣传", purpose: wages },
        { name: "文物保护", purpose: wages },
      ],
      0,
    ],
    [
      "中间隔着一项",
      [{ name: "普法宣传", purpose: wages }, { name: "群众文化" }, { name: "文物保护", purpose: wages }],
      1,
    ],
    [
      "名称相近，两项都合适",
      [
        { name: "博物馆", purpose: wages },
        { name: "纪念馆博物展览", purpose: wages },
      ],
      0,
    ],
    ["三项都这样写，是套话", ["普法宣传", "文物保护", "图书馆"].map((name) => ({ name, purpose: wages })), 0],
    ["只有套话", ["普法宣传", "文物保护"].map((name) => ({ name, purpose: "保障日常工作的正常开展" })), 0],
    [
      "说到了本科目",
      [
        { name: "图书馆", purpose: `图书馆${wages}` },
        { name: "展览馆", purpose: `图书馆${wages}` },
      ],
      0,
    ],
    [
      "不是一类",
      [
        { name: "普法宣传", purpose: wages },
        { name: "文物保护", category: "文化支出", purpose: wages },
      ],
      0,
    ],
  ])("hints at one purpose of two items of a class: %s", (_, all, found) => {
    const { cases } = verdictOn(itemPurposeCopied, items(...all));
    const hints = cases.filter((each) => each.outcome === "failed" && each.severity === "info");
    expect(hints).toHaveLength(found);
  });

  const relics = { category: "文化旅游体育与传媒支出", section: "文物", name: "文物保护" };
  const running = { ...relics, section: "文化和旅游", name: "行政运行" };
  it.each([
    ["只有项目支出的科目", { projectExpenditure: "2" }, 1],
    ["也有基本支出的科目", { basicExpenditure: "1", projectExpenditure: "1" }, 0],
    ["没有分基本和项目", {}, 0],
  ])("the office's running on %s", (_, uses, found) => {
    const purpose = "机关人员工资和日常办公";
    const verdict = verdictOn(itemPurposeCopied, {
      budget: {
        statementItems: [
          { ...running, amount: "1", purpose },
          { ...relics, level: "item", amount: "2", purpose },
        ],
        tables: {
          expenditureTable: {
            rows: [
              { code: "207", name: "文化旅游体育与传媒支出", total: "2" },
              { code: "20702", name: "文物", total: "2" },
              { code: "2070204", name: "文物保护", total: "2", ...uses },
            ],
          },
        },
      } as never,
    });
    expect(verdict.cases.filter(({ outcome }) => outcome === "failed")).toHaveLength(found);
  });
});
