import { describe, expect, it } from "vitest";
import { reviewText } from "./report/text/review-text.js";
import { review } from "./review.js";

/** The longest line that is read. */
const LINE = 90_000;

/** A statement, of a budget or of final accounts, with one line of the same words over and over. */
function documentOf(kind: "预算" | "决算", words: string): string {
  return [
    `松溪街道办事处2022年度部门${kind}`,
    `第三部分 2022年度部门${kind}情况说明`,
    "一、收支总体情况说明",
    "2022年收入总计100万元，支出总计100万元，其中财政拨款100万元，项目支出40万元，年初预算100万元，政府采购1万元。",
    words.repeat(Math.floor(LINE / words.length)),
    "七、“三公”经费情况说明",
    words.repeat(Math.floor(LINE / words.length)),
    "公务接待费1万元。",
  ].join("\n");
}

/** What reads a line once for each of its characters, or for each of its numbers, takes minutes here. */
describe("a document of endless lines is reviewed in bounded time", () => {
  const kinds = ["预算", "决算"] as const;
  it.each(
    [
      "购置购买未购车",
      "年初预算1万元，支出决算1万元，",
      "甲（项）1万元，",
      "教育支出（类）普通教育（款）学前教育（项）1万元，主要用于。年初预算为1万元，支出决算为1万元。",
      "支出决算为1万元，决算数",
      "接待外宾国（境）外外事",
      "2022年度部门",
      "比2021年预算执行数",
      "增加持平减少为0万元，与",
      "202年度部门",
      "1，000",
      "（目标等",
      "）、1",
      "占1.00",
      "同比增长1%，",
      "其中：",
      "××",
      "与2021年持平，",
      "较2021年减少1万元；",
      "其中地上建筑面积为1平方米（其中计容面积1平方米，",
      "松溪县水务局 单位:万元",
      "科目编码\t科目名称\t合计\t人员经费\t公用经费",
      "固定资产1万元，其中：房屋1万元，",
      "1万元，占采购总额的1%，",
    ].flatMap((words) => kinds.map((kind) => [words, kind] as const)),
  )("%s, of a %s", async (words, kind) => {
    const { report } = await review(new TextEncoder().encode(documentOf(kind, words)), "无尽.txt");
    expect(report.path).toBe("无尽.txt");
  });
});

it("a line of blanks is read in bounded time", async () => {
  const blanks = " ".repeat(LINE);
  const text = documentOf("预算", `2022年度预算单位一家${blanks}项目经费情况说明${blanks}`.slice(0, LINE));
  const { report } = await review(new TextEncoder().encode(text), "空格.txt");
  expect(report.path).toBe("空格.txt");
});

it("money behind endless words without a mark is read in bounded time", async () => {
  const words = (unit: string) => unit.repeat(Math.floor(LINE / unit.length));
  const text = [
    "松溪街道办事处2022年度部门预算",
    "第三部分 2022年度部门预算情况说明",
    "2022年收入总计100万元，支出总计100万元。",
    "四、绩效目标设置情况",
    ...Array(4).fill(`${words("涉及")}，编报绩效目标的项目3个，涉及预算资金1万元。`),
    "项目经费情况说明",
    ...[
      "一、项目概述",
      "河道保洁。",
      "二、立项依据",
      "三、实施主体",
      "四、实施方案",
      "五、实施周期",
      "六、年度预算安排",
    ],
    ...Array(4).fill(`${words("保洁")}，2022年预算1万元。`),
  ].join("\n");
  const { report } = await review(new TextEncoder().encode(text), "无尽.txt");
  expect(report.path).toBe("无尽.txt");
});

/** A table of so many rows that its total knows nothing of. */
function tableOf(rows: number): string {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const body = Array.from({ length: rows }, (_, at) =>
    row([`2010${100 + (at % 900)}`, "行政运行", "2.00", "2.00", "0.00"]),
  );
  return [
    "<p>松溪街道办事处2022年度部门预算</p><p>部门支出总表</p><p>单位：万元</p><table>",
    row(["科目编码", "科目名称", "合计", "基本支出", "项目支出"]),
    ...body,
    row(["", "合计", "1.00", "1.00", "0.00"]),
    "</table>",
  ].join("\n");
}

it("a finding over thousands of rows is reported in bounded time", async () => {
  const { report } = await review(new TextEncoder().encode(tableOf(8_000)), "长表.html");
  const sums = report.findings.filter(({ rule }) => rule === "rows-add-up");
  expect(sums.map(({ evidence }) => evidence.length)).toEqual([8_001, 8_001]);
  expect(reviewText(report, { width: 100, colour: false, detail: "normal" })).toContain("不符");
});
