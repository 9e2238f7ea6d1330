import { readFileSync } from "node:fs";
import type { EvidenceReport, FindingReport } from "@qingbei/review";
import type { Subject } from "../model/entry.js";
import { shownDocument } from "../model/shown-document.js";

const text = readFileSync(new URL("../../../examples/linxi-2021.txt", import.meta.url), "utf8");

/** The lines of the bundled example. */
export const exampleLines: readonly string[] = text.split("\n");

function evidence(
  pointer: string,
  label: string,
  line: number,
  quoted: string,
  printed: string,
): EvidenceReport {
  const column = (exampleLines[line - 1] ?? "").indexOf(quoted) + 1;
  if (column === 0) throw new Error(`line ${line} has no ${quoted}`);
  return {
    pointer,
    label,
    text: quoted,
    printed,
    value: printed.replace("万元", ""),
    position: { line, column },
  };
}

const ROUTINE = evidence(
  "/expenditure/routineOperatingExpenses",
  "日常公用经费",
  21,
  "日常公用经费61.62万元",
  "61.62万元",
);

const findings: readonly FindingReport[] = [
  {
    rule: "three-public-total",
    title: "“三公”经费合计等于三项之和",
    severity: "warning",
    message: "“三公”经费合计 11.30 万元，三项之和 11.00 万元，相差 0.30 万元",
    fingerprint: "f3",
    evidence: [
      evidence(
        "/threePublicExpenses/total",
        "“三公”经费合计",
        26,
        "2021年本街道“三公”经费预算共计11.3万元",
        "11.3万元",
      ),
      evidence("/threePublicExpenses/meetings", "会议费", 33, "（四）会议费预算0.3万元", "0.3万元"),
    ],
    figures: { actual: "11.30", expected: "11.00", difference: "0.30", rounding: "0.02" },
    calculation: "9.00 ＋ 2.00 ＋ 0.00 ＝ 11.00 ≠ 11.30",
  },
  {
    rule: "expenditure-total",
    title: "支出总计等于人员经费、日常公用经费、项目支出等各项之和",
    severity: "error",
    message: "支出总计 2277.23 万元，各项之和 2277.65 万元，相差 -0.42 万元",
    fingerprint: "f1",
    cause: "c1",
    evidence: [
      evidence("/expenditure/total", "支出总计", 21, "2020年本街道总支出为2277.23万元", "2277.23万元"),
      evidence("/expenditure/personnelExpenses", "人员经费", 21, "人员经费801.93万元", "801.93万元"),
      ROUTINE,
      evidence("/expenditure/projectExpenditure", "项目支出", 21, "项目支出1414.1万元", "1414.1万元"),
    ],
    figures: { actual: "2277.23", expected: "2277.65", difference: "-0.42", rounding: "0.02" },
    calculation: "801.93 ＋ 61.62 ＋ 1414.10 ＝ 2277.65 ≠ 2277.23",
  },
  {
    rule: "operating-expenses-agree",
    title: "机关运行经费等于日常公用经费",
    severity: "error",
    message: "日常公用经费 61.62 万元，机关运行经费 61.20 万元，相差 0.42 万元",
    fingerprint: "f2",
    cause: "c1",
    evidence: [
      ROUTINE,
      evidence(
        "/agencyOperatingExpenses/total",
        "机关运行经费",
        24,
        "2021年本街道机关运行经费预算安排61.2万元",
        "61.2万元",
      ),
    ],
    figures: { actual: "61.62", expected: "61.20", difference: "0.42", rounding: "0.01" },
    calculation: "61.20 ≠ 61.62",
  },
];

const page = `# expenditure-total 支出总计等于各项之和

## 查什么

支出总计 ＝ 人员经费 ＋ 日常公用经费 ＋ \`项目支出\`。

## 反例

\`\`\`json
{ "budget": {} }
\`\`\`

## 不适用

未披露支出总计时跳过。
`;

/** A review of the bundled example, made by hand: one cause with two findings, one finding without a cause. */
export const exampleSubject: Subject = {
  report: {
    path: "apps/cli/examples/linxi-2021.txt",
    format: "text",
    kind: "budget",
    department: "临溪街道办事处",
    fiscalYear: 2021,
    reading: {
      amounts: {
        printed: 142,
        claimed: 141,
        unclaimed: [{ text: "19.6万元", position: { line: 374, column: 26 } }],
      },
      notices: [],
    },
    rules: {
      passed: 30,
      failed: 3,
      skipped: 1,
      skips: [
        {
          rule: "vehicle-split",
          title: "公务用车费等于购置费与运行费之和",
          reason: "未披露：公务用车购置费",
        },
      ],
    },
    findings: [...findings],
    causes: [
      {
        id: "c1",
        kind: "value",
        pointer: ROUTINE.pointer,
        label: "日常公用经费",
        from: "61.62",
        to: "61.20",
        advice: "把第21行日常公用经费 61.62 改为 61.20",
        resolves: ["f1", "f2"],
        certainty: "only",
        alternatives: [{ pointer: "/expenditure/total", label: "支出总计", from: "2277.23", to: "2277.65" }],
        position: { line: 21, column: 1 },
      },
    ],
  },
  document: shownDocument({ text: exampleLines, parts: [] }),
  sources: {},
  pages: { "expenditure-total": page },
};
