import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { reportFormat } from "./report-format.js";

const KNOWN = ["text", "ndjson", "json", "csv", "xlsx", "markdown"] as const;
type Known = (typeof KNOWN)[number];

function faultOf(file: string, format?: Known): InputFault {
  try {
    reportFormat<Known>(file, format, KNOWN);
  } catch (error) {
    if (error instanceof InputFault) return error;
  }
  throw new Error(`${file} was not refused`);
}

describe("the format of a report", () => {
  it.each<[string | undefined, Known | undefined, Known | undefined]>([
    [undefined, undefined, undefined],
    [undefined, "json", "json"],
    ["报告.txt", undefined, "text"],
    ["报告.CSV", undefined, "csv"],
    ["a/报告.jsonl", undefined, "ndjson"],
    ["报告.txt", "json", "json"],
    ["报告", undefined, undefined],
    ["报告2021.12", undefined, undefined],
    [".报告", undefined, undefined],
    ["a.b/报告", undefined, undefined],
    ["报告.log", "text", "text"],
    ["报告.html", "markdown", "markdown"],
  ])("of %s with %s is %s", (file, format, expected) => {
    expect(reportFormat<Known>(file, format, KNOWN)).toBe(expected);
  });

  it.each<[string, Known | undefined, string]>([
    ["报告.docx", undefined, "不会写 报告.docx 这种文件"],
    ["报告.html", undefined, "不会写 报告.html 这种文件"],
    ["报告.rtf", undefined, "不会写 报告.rtf 这种文件"],
    ["报告.log", undefined, "不会写 报告.log 这种文件"],
    ["报告.xml", undefined, "不会写 报告.xml 这种文件"],
    ["报告.xlsx", "csv", "报告.xlsx 的扩展名与 --format csv 不符"],
    ["报告.docx", "text", "报告.docx 的扩展名与 --format text 不符"],
  ])("%s with %s is refused", (file, format, message) => {
    expect(faultOf(file, format).message).toContain(message);
  });

  it("names the endings that the command writes, and --format where a name needs it", () => {
    expect(faultOf("报告.html").hint).toBe(
      "改一个扩展名：.txt .json .ndjson .jsonl .md .csv .xlsx；要用这个名字，请用 --format 写明格式",
    );
    expect(faultOf("报告.docx").hint).toBe("改一个扩展名：.txt .json .ndjson .jsonl .md .csv .xlsx");
    expect(faultOf("报告.xlsx", "csv").hint).toBe("去掉 --format（按扩展名写成 xlsx），或改一个扩展名");
  });
});
