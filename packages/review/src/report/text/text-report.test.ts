import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleReport } from "../../testing/sample-report.js";
import type { CheckReport, FindingReport, ReviewReport } from "../report.js";
import type { TextOptions } from "./style.js";
import { faultText, noticeText, summaryText, textReport } from "./text-report.js";

const PLAIN: TextOptions = { colour: false, width: 80, detail: "normal" };

describe("the text of a run", () => {
  it.each([
    ["one document", sampleReport, "共审查 1 份文件：2 处错误，1 处提醒，4 处提示；1 份无法审查\n"],
    [
      "clean documents",
      { version: 1, reviews: [{ ...sampleReport.reviews[0], findings: [] }], faults: [] },
      "共审查 1 份文件：没有发现问题\n",
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
  const words = fc.string({ unit: "binary", maxLength: 60 });
  const position = fc.oneof(
    fc.record({ line: fc.integer({ min: 1, max: 9999 }), column: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ paragraph: fc.integer({ min: 1, max: 99 }) }),
    fc.record({ sheet: words, cell: words }),
  );
  const evidence = fc.record(
    { pointer: words, label: words, text: words, printed: words, position },
    { requiredKeys: ["pointer", "label", "text"] },
  );
  const finding = fc.record(
    {
      rule: fc.constantFrom("a", "b", "c"),
      title: words,
      severity: fc.constantFrom("error", "warning", "info"),
      message: words,
      fingerprint: fc.constantFrom("f1", "f2", "f3"),
      cause: fc.constantFrom("c1", "c2"),
      evidence: fc.array(evidence, { maxLength: 8 }),
      figures: fc.record({ actual: words, expected: words, difference: words, rounding: words }),
      calculation: words,
    },
    { requiredKeys: ["rule", "title", "severity", "message", "fingerprint", "evidence"] },
  ) as fc.Arbitrary<FindingReport>;
  const correction = { pointer: words, label: words, from: words, to: words };
  const cause = fc.record({
    ...correction,
    id: fc.constantFrom("c1", "c2", "c3"),
    kind: fc.constantFrom("value", "missing-row", "year", "text"),
    advice: words,
    resolves: fc.subarray(["f1", "f2", "f3"]),
    certainty: fc.constantFrom("only", "likely", "one of several"),
    alternatives: fc.array(fc.record(correction), { maxLength: 5 }),
  });
  const review = fc.record({
    path: words,
    format: fc.constant("text"),
    kind: fc.constantFrom("budget", "finalAccounts"),
    department: fc.option(words),
    fiscalYear: fc.option(fc.integer({ min: 1990, max: 2100 })),
    reading: fc.record({
      amounts: fc.record({
        printed: fc.nat(9),
        claimed: fc.nat(9),
        unclaimed: fc.array(fc.record({ text: words, position }), { maxLength: 5 }),
      }),
      notices: fc.constant([]),
    }),
    rules: fc.record({
      passed: fc.nat(9),
      failed: fc.nat(9),
      skipped: fc.nat(9),
      skips: fc.array(fc.record({ rule: words, title: words, reason: words }), { maxLength: 5 }),
    }),
    findings: fc.array(finding, { maxLength: 8 }),
    causes: fc.array(cause, { maxLength: 3 }),
  }) as fc.Arbitrary<ReviewReport>;
  const report = fc.record({
    version: fc.constant(1 as const),
    reviews: fc.array(review, { maxLength: 2 }),
    faults: fc.array(fc.record({ path: words, code: words, message: words, hint: words }), { maxLength: 2 }),
  });
  const options = fc.record({
    colour: fc.boolean(),
    width: fc.integer({ min: 1, max: 150 }),
    detail: fc.constantFrom("brief", "normal", "full"),
  }) as fc.Arbitrary<TextOptions>;

  it("has a text, with no control character but our own styles", () => {
    fc.assert(
      fc.property(report, options, (any, drawn) => {
        const text = textReport(any as CheckReport, drawn).replace(/\p{Cc}\[\d+m/gu, "");
        expect(text).toMatch(/^共审查/m);
        expect(text).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
