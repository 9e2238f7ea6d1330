import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryReport } from "../../testing/arbitrary-report.js";
import { peculiarReport } from "../../testing/peculiar-report.js";
import type { CheckReport } from "../report.js";
import { csvReport } from "./csv-report.js";

/** The cells as RFC 4180 has them. */
function parsed(report: CheckReport): string[][] {
  const text = csvReport(report);
  expect(text.startsWith("\ufeff")).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

describe("CSV", () => {
  it("has a row for each finding, after the state of its document", () => {
    const rows = parsed(peculiarReport);
    expect(rows[0]).toEqual([
      "文件",
      "级别",
      "位置",
      "问题",
      "更正",
      "规则",
      "规则名称",
      "指纹",
      "原文",
      "同一原因",
    ]);
    expect(rows.map(([document, kind]) => `${document} ${kind}`)).toEqual([
      "文件 级别",
      "statement-2021.txt 概况",
      ...["错误", "错误", "提醒", "提示", "提示", "提示", "提示", "说明", "说明"].map(
        (kind) => `statement-2021.txt ${kind}`,
      ),
      ...["概况", "错误", "提醒", "提示", "说明", "说明", "说明", "没有列出", "说明", "说明"].map(
        (kind) => `公开 2025/部门|预算.pdf ${kind}`,
      ),
      ...["概况", "说明"].map((kind) => `标准输入 ${kind}`),
      "照片.png 无法审查",
      " 说明",
      " 说明",
      " 中途结束",
    ]);
  });

  it("keeps formulas from being run", () => {
    const row = parsed(peculiarReport).find(([, , , problem]) => problem?.includes("1+1"));
    expect(row?.[3]).toBe("'=1+1 不符");
  });

  it("has no cell that begins like a formula, whatever the words are", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const rows = parsed(report);
        expect(rows.every(({ length }) => length === 10)).toBe(true);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });

  it.each(["=", "+", "-", "@", "＝", "＋", "－", "＠"])("defuses %s", (sign) => {
    const [review] = peculiarReport.reviews;
    if (!review) throw new Error("no review");
    const report: CheckReport = { version: 1, reviews: [{ ...review, path: `${sign}cmd` }], faults: [] };
    expect(parsed(report)[1]?.[0]).toBe(`'${sign}cmd`);
  });
});
