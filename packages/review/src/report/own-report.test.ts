import { read } from "@qingbei/documents";
import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { diffReport } from "../comparison/diff-report.js";
import { diffText } from "../comparison/diff-text.js";
import { resultLine } from "../files/check-report.js";
import { peculiarReport } from "../testing/peculiar-report.js";
import { isOwnReport, isReportText } from "./own-report.js";
import { REPORT_FORMATS, renderReport } from "./render.js";
import type { CheckReport } from "./report.js";
import { textReport } from "./text/text-report.js";

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
const nothing: CheckReport = { version: 1, reviews: [], faults: [] };
const DRAWN = { colour: false, width: 80, detail: "normal" } as const;

describe("a report of ours", () => {
  it.each(REPORT_FORMATS)("is known as %s", async (format) => {
    for (const report of [peculiarReport, nothing]) {
      const bytes = bytesOf(await renderReport(report, format));
      expect(await isOwnReport(bytes)).toBe(true);
      expect(isReportText(bytes)).toBe(format !== "xlsx");
    }
  });

  it("is known as the text for people", () => {
    for (const report of [peculiarReport, nothing])
      expect(isReportText(bytesOf(textReport(report, DRAWN)))).toBe(true);
  });

  it("is known as what differs between two documents", async () => {
    const text = [
      "临溪街道办事处2021年部门预算情况说明",
      "一、部门预算收支情况",
      "2021年收入预算总数为100.00万元。",
    ].join("\n");
    const document = async (path: string, words: string) => ({ path, reading: await read(bytesOf(words)) });
    const before = await document("前.txt", text);
    for (const after of [before, await document("后.txt", text.replace("100.00", "120.00"))]) {
      const report = diffReport(before, after);
      expect(isReportText(bytesOf(`${JSON.stringify(report, null, 2)}\n`))).toBe(true);
      expect(isReportText(bytesOf(diffText(report, DRAWN)))).toBe(true);
    }
  });

  it("is known by its first line", () => {
    const [report] = peculiarReport.reviews;
    if (!report) throw new Error("no review");
    const path = '公开 "1"/预算.pdf';
    const fault = new InputFault("empty-document", "空的", "换一份");
    expect(isReportText(bytesOf(resultLine({ path, review: { report } })))).toBe(true);
    expect(isReportText(bytesOf(resultLine({ path, fault })))).toBe(true);
  });

  it.each([
    ["a statement", "某办事处2021年部门预算\n共审查 3 份文件。\n收入合计1万元\n"],
    ["nothing", ""],
    ["another program's JSON", '{ "version": 1, "runs": [] }'],
    ["another program's JUnit", '<?xml version="1.0"?><testsuites name="eslint"/>'],
    ["what only looks like a workbook", "PK\u0003\u0004"],
  ])("is not %s", async (_, content) => {
    expect(await isOwnReport(bytesOf(content))).toBe(false);
  });
});
