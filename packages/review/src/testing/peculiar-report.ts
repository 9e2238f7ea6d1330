import type { CheckReport, EvidenceReport, FindingReport, ReviewReport } from "../report/report.js";
import { sampleReport, sampleReview } from "./sample-report.js";

const place = (position: NonNullable<EvidenceReport["position"]>, text: string): EvidenceReport => ({
  pointer: "/expenditure/total",
  label: "支出总计",
  text,
  position,
});

const finding = (rule: string, message: string, more: Partial<FindingReport> = {}): FindingReport => ({
  rule,
  title: "标题",
  severity: "warning",
  message,
  fingerprint: `${rule}-0123456789`,
  evidence: [],
  ...more,
});

/**
 * A PDF in a folder with a blank in its Chinese name: findings with every kind of place, and every kind of suppression.
 */
const inFolder: ReviewReport = {
  ...sampleReview,
  path: "公开 2025/部门|预算.pdf",
  format: "pdf",
  findings: [
    finding("expenditure-total", "=1+1 不符", {
      severity: "error",
      cause: "c1",
      evidence: [
        place({ page: 3, box: [1, 2, 3, 4] }, "支出总计 5"),
        { ...place({ page: 7, box: [1, 2, 3, 4] }, "去年 5"), document: "公开 2024/部门 预算.pdf" },
      ],
    }),
    finding("@city/own-rule", '换\n行 | 竖线 \u0007 <b>粗</b> @某人 #1 “引号",', {
      evidence: [place({ sheet: "表|1", cell: "B2" }, "5")],
      edits: [
        { pointer: "/x", from: "去年", to: "" },
        { pointer: "/x", from: "去年", to: "" },
        { pointer: "/x", from: "增加（减少）", to: "增加" },
      ],
    }),
    finding("project-code", "曾经忽略", {
      severity: "info",
      evidence: [place({ paragraph: 9 }, "段"), place({ table: 1, row: 2, column: 3 }, "格")],
      expired: { reason: "等修订", until: "2026-06-30" },
    }),
  ],
  causes: [
    {
      id: "c1",
      kind: "value",
      pointer: "/expenditure/total",
      label: "支出总计",
      from: "5",
      to: "6",
      advice: "把第 3 页支出总计的 5 改为 6",
      resolves: ["expenditure-total-0123456789"],
      certainty: "one of several",
      alternatives: [],
    },
  ],
  incomplete: true,
  suppressed: [
    {
      ...finding("residue", "残留", { evidence: [place({ page: 4, box: [1, 2, 3, 4] }, "××")] }),
      suppression: { by: "config", reason: "模板如此", until: "2027-01-01" },
    },
    {
      ...finding("expenditure-total", "旧问题"),
      suppression: { by: "baseline", reason: "基线里已有的问题" },
    },
  ],
  baseline: { known: 1, new: 3, gone: ["0a", "0b"], unchecked: ["0c"] },
  configuration: { file: "地区/qingbei.config.json", off: ["numbering", "punctuation"], used: [1] },
};

const clean: ReviewReport = {
  ...sampleReview,
  path: "-",
  department: null,
  fiscalYear: null,
  reading: { ...sampleReview.reading, notices: [] },
  findings: [],
  causes: [],
};

/** A run with everything a format may meet: it was interrupted, and one input could not be reviewed. */
export const peculiarReport: CheckReport = {
  ...sampleReport,
  reviews: [sampleReview, inFolder, clean],
  passedOver: ["图/章|1.png", "-=旧.rar", "c", "d", "e", "f"],
  unusedSuppressions: [{ file: "地区/qingbei.config.json", index: 0, reason: "旧模板" }],
  interrupted: true,
};
