import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { wordsOf } from "../../../testing/blocks.js";
import { madeWord2003 } from "../../../testing/made-2003.js";
import { detectFormat } from "../../detect/detect-format.js";
import { decode } from "../decode.js";
import { decodeWord2003 } from "./decode-word-2003.js";

const run = (text: string, look = "") => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((each) => (each.startsWith("<") ? each : cell(each))).join("")}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const decoded = (body: string, before = "") => decodeWord2003(madeWord2003(body, before), LIMITS);
const words = (body: string, before = "") => wordsOf(decoded(body, before).blocks);
const codes = (body: string) => decoded(body).notices.map(({ code }) => code);

const mark = (type: string, content: string) =>
  `<aml:annotation aml:id="0" w:type="Word.${type}"><aml:content>${content}</aml:content></aml:annotation>`;
const item = (list: number, level = 0) =>
  `<w:listPr><w:ilvl w:val="${level}"/><w:ilfo w:val="${list}"/><wx:t wx:val="九、"/></w:listPr>`;

describe("a Word file of 2003 in XML", () => {
  it("is recognised by its first element, behind what programs write before it", () => {
    expect(detectFormat(madeWord2003(p("部门预算")))).toBe("word-2003");
  });

  it.each<[string, string, readonly unknown[]]>([
    [
      "paragraphs within sections",
      `<wx:sub-section>${p("一、职责")}${p("二、收支")}</wx:sub-section>`,
      ["一、职责", "二、收支"],
    ],
    ["blanks are kept", p(run("收入 ") + run(" 12.50")), ["收入  12.50"]],
    [
      "a smart tag around words",
      p(`${run("2024年")}<st1:chmetcnv>${run("12.50")}${run("万元")}</st1:chmetcnv>`),
      ["2024年12.50万元"],
    ],
    ["a custom tag around paragraphs", `<st1:place>${p("甲")}</st1:place>`, ["甲"]],
    ["insertions accepted", p(`${run("收入")}${mark("Insertion", run("12.50万元"))}`), ["收入12.50万元"]],
    [
      "deletions left out",
      p(`${run("收入12.50万元")}${mark("Deletion", "<w:r><w:delText>3.00万元</w:delText></w:r>")}`),
      ["收入12.50万元"],
    ],
    ["hidden words left out", p(run("收入") + run("12.50万元", "<w:vanish/>")), ["收入"]],
    ["a bookmark and its text", p(mark("Bookmark.Start", run("收入"))), ["收入"]],
    [
      "a footnote behind its paragraph",
      p(`${run("收入")}<w:r><w:footnote><w:p>${run("含上年结转")}</w:p></w:footnote></w:r>`) + p("支出"),
      ["收入", "含上年结转", "支出"],
    ],
    [
      "merged cells",
      table(
        row(cell("科目", '<w:vmerge w:val="restart"/>'), cell("预算数", '<w:gridSpan w:val="2"/>')),
        row(cell("", "<w:vmerge/>"), "本年", "上年"),
        row("甲", "1", "2"),
      ),
      [
        [
          ["科目", "预算数", ""],
          ["", "本年", "上年"],
          ["甲", "1", "2"],
        ],
      ],
    ],
    [
      "a page number's instruction left out",
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("3")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      ["3"],
    ],
  ])("%s", (_, body, expected) => {
    expect(words(body)).toEqual(expected);
  });

  it("counts the items of its lists itself, since what it notes of their labels may be old", () => {
    const lists =
      '<w:lists><w:listDef w:listDefId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="37"/><w:suff w:val="Nothing"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:suff w:val="Space"/><w:lvlText w:val="%2."/></w:lvl></w:listDef><w:list w:ilfo="1"><w:ilst w:val="3"/></w:list></w:lists>';
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="a1"><w:pPr>${item(1)}</w:pPr></w:style></w:styles>`;
    const body =
      p("职责", item(1)) + p("机构", '<w:pStyle w:val="a1"/>') + p("办公室", item(1, 1)) + p("收支", item(1));
    expect(words(body, lists + styles)).toEqual(["一、职责", "二、机构", "1. 办公室", "三、收支"]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "changes that nobody accepted",
      p(run("收入") + mark("Insertion", run("12.50万元"))),
      ["tracked-changes"],
    ],
    ["comments", p(run("收入") + mark("Comment", p("请核对"))), ["comments"]],
    ["hidden words", p(run("收入") + run("12.50万元", "<w:vanish/>")), ["hidden-text"]],
    [
      "a picture as large as a page",
      p(
        `${run("收入")}<w:r><w:pict><w:binData w:name="a">${"A".repeat(99)}</w:binData><v:shape style="width:500pt;height:700pt"><v:imagedata src="a"/></v:shape></w:pict></w:r>`,
      ),
      ["picture-unread"],
    ],
    ["nothing of a plain paragraph", p("收入"), []],
  ])("says of %s what was not read", (_, body, expected) => {
    expect(codes(body)).toEqual(expected);
  });

  it.each<[string, Buffer, string]>([
    ["without words", madeWord2003(p("<w:r/>")), "empty-document"],
    ["cut off", madeWord2003(p("部门预算")).subarray(0, -30), "unsupported-format"],
    [
      "with entities of its own",
      Buffer.from(
        String(madeWord2003(p("&a;"))).replace(
          "<w:wordDocument",
          '<!DOCTYPE a [<!ENTITY a "b">]><w:wordDocument',
        ),
      ),
      "unsupported-format",
    ],
    ["nested without end", madeWord2003("<w:sdt>".repeat(500)), "unsupported-format"],
  ])("is refused %s", async (_, bytes, code) => {
    const fault = await decode(bytes, LIMITS).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(InputFault);
    expect(fault).toMatchObject({ code, hint: expect.stringMatching(/./) });
  });
});
