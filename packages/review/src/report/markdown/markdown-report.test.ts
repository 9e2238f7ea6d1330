import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryReport } from "../../testing/arbitrary-report.js";
import { peculiarReport } from "../../testing/peculiar-report.js";
import { plain } from "./escape.js";
import { markdownReport } from "./markdown-report.js";

/** The cells of a row of a table, by its bars that are not escaped. */
const cellsOf = (row: string) => row.split(/(?<!\\)(?:\\\\)*\|/).slice(1, -1);

describe("words of a document", () => {
  it.each([
    ["a bar", "a|b", "a\\|b"],
    ["a backslash before a bar", "a\\|b", "a\\\\\\|b"],
    ["HTML", "<img src=x> &amp;", "&lt;img src=x\\> &amp;amp;"],
    ["emphasis, code and links", "*a* `b` [c](d)", "\\*a\\* \\`b\\` \\[c\\]\\(d\\)"],
    ["a mention", "@someone", "&#64;someone"],
    ["an issue", "#1", "&#35;1"],
    ["numbers and Chinese", "支出总计 2277.23 － 5％", "支出总计 2277.23 － 5％"],
  ])("%s", (_, text, escaped) => {
    expect(plain(text)).toBe(escaped);
  });
});

describe("Markdown", () => {
  it("has a table for each document, hints folded away", () => {
    const text = markdownReport(peculiarReport);
    expect(text).toContain("### 公开 2025/部门\\|预算.pdf");
    expect(text).toMatch(/^\| 错误 \| 第 3 页、部门 预算\.pdf 第 7 页 \| =1\+1 不符 \| 把第 3 页/m);
    expect(text).toMatch(/<details><summary>提示 4 处<\/summary>\n\n\| 级别/);
    expect(text).toContain("&lt;b\\>粗&lt;/b\\> &#64;某人 &#35;1");
    expect(text).toContain("- 没有列出：配置 1 处（模板如此）；基线里的旧问题 1 处");
  });

  it("has as many cells in a row as its table has titles, whatever the words are", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        let titles = 0;
        for (const line of markdownReport(report).split("\n")) {
          if (!line.startsWith("| ")) titles = 0;
          else if (titles === 0) titles = cellsOf(line).length;
          else expect(cellsOf(line).length).toBe(titles);
        }
      }),
    );
  });
});
