import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryReport } from "../../testing/arbitrary-report.js";
import { sampleReport } from "../../testing/sample-report.js";
import type { CheckReport, ReviewReport } from "../report.js";
import type { TextOptions } from "./style.js";
import { faultText, noticeText, summaryText, textReport } from "./text-report.js";

const PLAIN: TextOptions = { colour: false, width: 80, detail: "normal" };

const nothingRead = (review: ReviewReport): ReviewReport => ({
  ...review,
  findings: [],
  reading: { ...review.reading, amounts: { ...review.reading.amounts, claimed: 0 } },
});

describe("the text of a run", () => {
  it.each([
    ["one document", sampleReport, "共审查 1 份文件：2 处错误，1 处提醒，4 处提示；1 份无法审查\n"],
    [
      "clean documents",
      { version: 1, reviews: [{ ...sampleReport.reviews[0], findings: [] }], faults: [] },
      "共审查 1 份文件：没有发现问题\n",
    ],
    [
      "a document of which no amount was understood",
      {
        version: 1,
        reviews: [sampleReport.reviews[0], nothingRead(sampleReport.reviews[0] as ReviewReport)],
        faults: [],
      },
      "共审查 2 份文件：2 处错误，1 处提醒，4 处提示；1 份没有读懂任何金额\n",
    ],
    [
      "nothing but documents of which no amount was understood",
      { version: 1, reviews: [nothingRead(sampleReport.reviews[0] as ReviewReport)], faults: [] },
      "共审查 1 份文件：查过的没有发现问题；1 份没有读懂任何金额\n",
    ],
    ["nothing but faults", { ...sampleReport, reviews: [] }, "共审查 0 份文件；1 份无法审查\n"],
  ] as const)("sums up %s", (_, report, line) => {
    expect(summaryText(report as CheckReport, PLAIN)).toBe(line);
  });

  it("says what to do about an input that cannot be used", () => {
    const [fault] = sampleReport.faults;
    expect(fault && faultText(fault, PLAIN)).toBe(
      "无法审查 照片.png：这是图片\n  怎么办  请给出文字版的预算公开文件 [unsupported-format]\n",
    );
  });

  it("says where the reading was in doubt", () => {
    const [notice] = sampleReport.reviews[0]?.reading.notices ?? [];
    expect(notice && noticeText("a.txt", notice, PLAIN)).toBe(
      "阅读说明 a.txt：第 1150 行：有一行没有读懂 [row-unread]\n",
    );
  });
});

describe("any report", () => {
  const options = fc.record({
    colour: fc.boolean(),
    width: fc.integer({ min: 1, max: 150 }),
    detail: fc.constantFrom("brief", "normal", "full"),
  }) as fc.Arbitrary<TextOptions>;

  it("has a text, with no control character but our own styles", () => {
    fc.assert(
      fc.property(arbitraryReport, options, (any, drawn) => {
        const text = textReport(any, drawn).replace(/\p{Cc}\[\d+m/gu, "");
        expect(text).toMatch(/^共审查/m);
        expect(text).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
