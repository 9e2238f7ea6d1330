import type { CheckReport, EvidenceReport, FindingReport, ReviewReport } from "../report/report.js";

const clause = (
  pointer: string,
  label: string,
  text: string,
  printed: string,
  line: number,
  column: number,
): EvidenceReport => ({
  pointer,
  label,
  text,
  printed,
  value: printed.replace("万元", ""),
  position: { line, column },
});

const routine = clause(
  "/expenditure/routineOperatingExpenses",
  "日常公用经费",
  "日常公用经费支出61.62万元",
  "61.62万元",
  43,
  43,
);

const expenditureTotal: FindingReport = {
  rule: "expenditure-total",
  title: "支出总计等于人员经费、日常公用经费、项目支出等各项之和",
  severity: "error",
  message: "支出总计 2277.23 与各项之和 2277.65 不符，少 0.42",
  fingerprint: "f1",
  cause: "c1",
  evidence: [
    clause(
      "/expenditure/total",
      "支出总计",
      "2020年我办事处部门预算总支出为2277.23万元",
      "2277.23万元",
      43,
      8,
    ),
    clause("/expenditure/personnelExpenses", "人员经费", "人员经费支出801.93万元", "801.93万元", 43, 36),
    routine,
    clause("/expenditure/projectExpenditure", "项目支出", "项目支出1414.1万元", "1414.1万元", 43, 60),
  ],
  figures: { actual: "2277.23", expected: "2277.65", difference: "-0.42", rounding: "0.02" },
  calculation: "支出总计 2277.23 ≠ 人员经费 801.93 ＋ 日常公用经费 61.62 ＋ 项目支出 1414.10 ＝ 2277.65",
};

const operating: FindingReport = {
  rule: "operating-expenses-equal-routine",
  title: "机关运行经费等于日常公用经费",
  severity: "error",
  message: "机关运行经费 61.20 与日常公用经费 61.62 不符",
  fingerprint: "f2",
  cause: "c1",
  evidence: [
    clause(
      "/agencyOperatingExpenses/total",
      "机关运行经费",
      "2021年我办机关运行费用预算安排61.2万元",
      "61.2万元",
      46,
      1,
    ),
    routine,
  ],
  figures: { actual: "61.20", expected: "61.62", difference: "-0.42", rounding: "0.01" },
  calculation: "机关运行经费 61.20 ≠ 日常公用经费 61.62，相差 0.42",
};

const code: FindingReport = {
  rule: "project-code",
  title: "项目编码为 21 位",
  severity: "warning",
  message: "项目编码只有 20 位",
  fingerprint: "f3",
  evidence: [
    {
      pointer: "/projects/0/code",
      label: "项目1的项目编码",
      text: "33072621K4B7QW2M9XH0",
      printed: "33072621K4B7QW2M9XH0",
      position: { line: 120, column: 2 },
    },
  ],
};

const residue = (line: number): FindingReport => ({
  rule: "stale-contents-entry",
  title: "标题里没有残留的目录域",
  severity: "info",
  message: "标题里残留目录域代码",
  fingerprint: `f-${line}`,
  evidence: [
    { pointer: `/statement/paragraphs/${line}`, label: "原文", text: "TC 3", position: { line, column: 20 } },
  ],
});

/** A review with one of everything: a cause of two errors, a warning, four equal hints, and unread amounts. */
export const sampleReview: ReviewReport = {
  path: "statement-2021.txt",
  format: "text",
  kind: "budget",
  department: "清河办事处",
  fiscalYear: 2021,
  reading: {
    amounts: {
      printed: 120,
      claimed: 119,
      unclaimed: [{ text: "年人均0.42万元", position: { line: 260, column: 9 } }],
    },
    notices: [
      {
        code: "row-unread",
        severity: "info",
        message: "有一行没有读懂",
        position: { line: 1150, column: 2 },
      },
    ],
  },
  rules: {
    passed: 20,
    failed: 4,
    skipped: 2,
    skips: [
      { rule: "fund-closure", title: "分资金来源收支相抵", reason: "未披露：一般公共预算拨款" },
      { rule: "final-accounts", title: "决算数与预算数", reason: "未披露：一般公共预算拨款" },
    ],
  },
  findings: [expenditureTotal, operating, code, residue(115), residue(205), residue(290), residue(370)],
  causes: [
    {
      id: "c1",
      kind: "value",
      pointer: routine.pointer,
      label: routine.label,
      from: "61.62",
      to: "61.20",
      advice: "把第 43 行日常公用经费的 61.62 改为 61.20（多写了一位数字）",
      resolves: ["f1", "f2"],
      certainty: "only",
      alternatives: [],
      position: { line: 43, column: 43 },
    },
  ],
};

export const sampleReport: CheckReport = {
  version: 1,
  reviews: [sampleReview],
  faults: [
    { path: "照片.png", code: "unsupported-format", message: "这是图片", hint: "请给出文字版的预算公开文件" },
  ],
};
