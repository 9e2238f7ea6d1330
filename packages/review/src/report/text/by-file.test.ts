import { describe, expect, it } from "vitest";
import { sampleReport } from "../../testing/sample-report.js";
import type { CheckReport, FindingReport, ReviewReport } from "../report.js";
import { byFileText } from "./by-file.js";

const PLAIN = { colour: false, width: 80, detail: "normal" } as const;
const [sample] = sampleReport.reviews as readonly ReviewReport[];
const [finding] = sample?.findings ?? [];

/** A document with so many errors, warnings and remarks. */
function document(path: string, ...counts: readonly number[]): ReviewReport {
  const findings = (["error", "warning", "info"] as const).flatMap((severity, at) =>
    Array.from({ length: counts[at] ?? 0 }, () => ({ ...finding, severity }) as FindingReport),
  );
  return { ...(sample as ReviewReport), path, findings };
}
const text = (...reviews: readonly ReviewReport[]) =>
  byFileText({ version: 1, reviews: [...reviews], faults: [] } as CheckReport, PLAIN);

describe("what each document has", () => {
  it("stands from the worst to the best, in their order where they have as much", () => {
    expect(
      text(
        document("甲.pdf", 0, 2, 1),
        document("乙.pdf", 12, 0, 3),
        document("丙.pdf", 0, 2, 1),
        document("丁.pdf", 12, 1),
      ),
    ).toBe(
      [
        "各文件，问题多的在前",
        "  错误  提醒  提示  文件",
        "    12     1        丁.pdf",
        "    12           3  乙.pdf",
        "           2     1  甲.pdf",
        "           2     1  丙.pdf",
        "",
      ].join("\n"),
    );
  });

  it("counts documents that have neither errors nor warnings", () => {
    const clean = [document("甲.pdf"), document("乙.pdf", 0, 0, 4), document("丙.pdf")];
    expect(text(...clean, document("丁.pdf", 1))).toContain(
      "     1              丁.pdf\n  另有 3 份没有错误和提醒\n",
    );
    expect(text(...clean, document("丁.pdf"))).toBe("");
  });

  it("is not shown for a few documents", () => {
    expect(text(document("甲.pdf", 1), document("乙.pdf", 1), document("丙.pdf", 1))).toBe("");
  });
});
