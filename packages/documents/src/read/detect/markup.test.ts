import { expect, it } from "vitest";
import { markupOf } from "./markup.js";

it.each([
  ["html", "<!DOCTYPE html><p>"],
  ["html", "\ufeff\n <HTML xmlns:o='urn:x'>"],
  ["html", "<?xml version='1.0'?>\n<!-- saved -->\n<!DOCTYPE html PUBLIC>"],
  ["html", "<div class=TRS><p>部门预算</p></div>"],
  ["html", "2024年部门预算<p>一</p><p>二</p><table><tr><td>1</td></tr></table>"],
  ["mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n"],
  ["rtf", "{\\rtf1\\ansi"],
  [
    "word-2003",
    "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument xmlns:w='x'>",
  ],
  ["excel-2003", "<?xml version='1.0'?>\n<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"],
  ["office-xml", "<?xml version='1.0'?>\n<uof:UOF xmlns:uof='http://schemas.uof.org/cn/2009/uof'>"],
  ["office-xml", "<?xml version='1.0'?>\n<office:document xmlns:office='urn:oasis'>"],
  ["flat-package", "<?xml version='1.0'?>\n<pkg:package xmlns:pkg='x'>"],
  [undefined, "2024年部门预算\n增长率<5%，占比>3%"],
  [undefined, "<2024年部门预算>\n收入12万元"],
  [undefined, "<p 没有结束的标签"],
  [undefined, "用 <br> 换行的说明"],
  [undefined, "From: 财政局\n收入"],
])("%s: %j", (expected, text) => {
  expect(markupOf(text)).toBe(expected);
});
