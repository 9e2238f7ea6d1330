import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { cell, madeDocx, paragraph, run, table } from "../../../testing/made-docx.js";
import { displayLines } from "../display-lines.js";
import { decodeDocx } from "./decode-docx.js";

const decoded = (body: string) => decodeDocx(madeDocx(body), LIMITS);
const shown = (body: string) =>
  decoded(body).blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );
const across = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const down = '<w:vMerge w:val="restart"/>';
const beneath = "<w:vMerge/>";

describe("tables", () => {
  it.each<[string, string, readonly unknown[]]>([
    [
      "plain",
      table(["项目", "预算数"], ["办公费", "1.50"]),
      [
        [
          ["项目", "预算数"],
          ["办公费", "1.50"],
        ],
      ],
    ],
    [
      "merged cells",
      table(
        [cell("科目", across(2)), cell("合计", down)],
        ["编码", "名称", cell("", beneath)],
        ["201", "教育", "3"],
      ),
      [
        [
          ["科目", "", "合计"],
          ["编码", "名称", ""],
          ["201", "教育", "3"],
        ],
      ],
    ],
    [
      "cells merged the old way",
      table(
        [cell("科目", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), "合计"],
        ["编码", "名称", "3"],
      ),
      [
        [
          ["科目", "", "合计"],
          ["编码", "名称", "3"],
        ],
      ],
    ],
    [
      "two paragraphs in a cell",
      table(["甲", cell(paragraph("一") + paragraph("") + paragraph("二"))]),
      [[["甲", "一\n二"]]],
    ],
    [
      "rows that begin later or end sooner",
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("甲")}${cell("乙")}</w:tr><w:tr>${cell("丙")}</w:tr></w:tbl>`,
      [
        [
          ["", "甲", "乙"],
          ["丙", "", ""],
        ],
      ],
    ],
    [
      "a table within a cell",
      table(["甲", cell(paragraph("乙") + table(["丙", "1"]) + paragraph("丁"))]),
      [[["甲", "乙\n丁"]], [["丙", "1"]]],
    ],
    [
      "a frame around paragraphs",
      table([cell(paragraph("一、职责") + paragraph("部门职责。"))]),
      ["一、职责", "部门职责。"],
    ],
    ["a frame around a table", table([cell(paragraph("表") + table(["甲", "1"]))]), ["表", [["甲", "1"]]]],
    ["nothing in it", table(["", ""], ["", ""]) + paragraph("甲"), ["甲"]],
    [
      "fields and wrappers around rows and cells",
      `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${cell("甲")}</w:sdtContent></w:sdt>${cell("1")}</w:tr></w:sdtContent></w:sdt></w:tbl>`,
      [[["甲", "1"]]],
    ],
    [
      "text of a covered cell, which is not printed",
      table(["甲", cell("1", down)], ["乙", cell("2", beneath)]),
      [
        [
          ["甲", "1"],
          ["乙", ""],
        ],
      ],
    ],
    [
      "columns beyond sense",
      table(["甲", cell("1", across(2_000_000_000)), "2"]),
      [[["甲", "1", ...Array.from({ length: 254 }, () => "")]]],
    ],
  ])("%s", (_, body, expected) => {
    expect(shown(body)).toEqual(expected);
  });

  it("a deleted row is left out, an inserted one read; rows keep their numbers", () => {
    const row = (mark: string, ...texts: string[]) =>
      `<w:tr><w:trPr>${mark}</w:trPr>${texts.map((text) => cell(text)).join("")}</w:tr>`;
    const { blocks, notices } = decoded(
      `<w:tbl>${row("<w:del/>", "甲", "1")}${row("<w:ins/>", "乙", "2")}</w:tbl>`,
    );
    expect(blocks).toEqual([
      {
        kind: "grid",
        rows: [
          [
            { text: "乙", position: { table: 1, row: 2, column: 1 } },
            { text: "2", position: { table: 1, row: 2, column: 2 } },
          ],
        ],
      },
    ]);
    expect(notices.map(({ code, position }) => [code, position])).toEqual([
      ["tracked-changes", { table: 1, row: 1, column: 1 }],
    ]);
  });

  it("lines show a row as its cells", () => {
    const two = cell(paragraph(run("一")) + paragraph("二"));
    const { blocks } = decoded(paragraph("题") + table(["甲", two, ""]));
    expect(displayLines(blocks).text).toEqual(["题", "甲\t一 二"]);
  });
});
