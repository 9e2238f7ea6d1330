import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { type MadeParts, madeDocx, paragraph, run } from "../../../testing/made-docx.js";
import { displayLines } from "../display-lines.js";
import { decodeDocx } from "./decode-docx.js";
import { printedOrdinal } from "./ordinals.js";

const decoded = (body: string, parts: MadeParts = {}) => decodeDocx(madeDocx(body, parts), LIMITS);
const textsOf = (body: string, parts: MadeParts = {}) =>
  decoded(body, parts).blocks.map((block) => (block.kind === "paragraph" ? block.text : "grid"));
const noticesOf = (body: string) => decoded(body).notices.map(({ code }) => code);

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
const picture = (cx: number, cy: number) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><a:graphic><a:blip/></a:graphic></wp:inline></w:drawing></w:r>`;

describe("the words of a paragraph", () => {
  it.each<[string, string, readonly string[]]>([
    ["runs", run("预算") + run("12.5") + run("万元"), ["预算12.5万元"]],
    ["blanks that do not count", "<w:r><w:t>  预算\n </w:t></w:r>", ["预算"]],
    ["a tab", `${run("项目")}<w:r><w:tab/></w:r>${run("12")}`, ["项目\t12"]],
    ["a line break", `${run("松溪县")}<w:r><w:br/></w:r>${run("部门预算")}`, ["松溪县", "部门预算"]],
    ["hyphens", `${run("5")}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${run("10")}`, ["5-10"]],
    ["a sign of a symbol font", `<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run("10人")}`, ["≥10人"]],
    ["an unknown sign", `<w:r><w:sym w:font="Wingdings" w:char="F099"/></w:r>${run("甲")}`, ["□甲"]],
    ["a link", `<w:hyperlink>${run("网址")}</w:hyperlink>`, ["网址"]],
    [
      "smart tags and links within each other",
      `<w:smartTag><w:hyperlink>${run("1")}</w:hyperlink></w:smartTag>`,
      ["1"],
    ],
    ["a formula", `<m:oMath><m:r><m:t>1.2</m:t></m:r></m:oMath>`, ["1.2"]],
    [
      "a gloss",
      `<w:r><w:ruby><w:rt>${run("yu")}</w:rt><w:rubyBase>${run("预")}</w:rubyBase></w:ruby></w:r>`,
      ["预"],
    ],
    ["a field's result", run("共") + field("= 1 + 1", run("2")) + run("项"), ["共2项"]],
    [
      "a field within an instruction",
      field(`IF </w:instrText></w:r>${field("PAGE", run("7"))}<w:r><w:instrText>`, run("12")),
      ["12"],
    ],
    [
      "a field that marks an index entry",
      `${run("一、职责")}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TC "一、职责" \\f C</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`,
      ["一、职责"],
    ],
    ["a simple field", `<w:fldSimple w:instr="DATE">${run("2024年")}</w:fldSimple>`, ["2024年"]],
    ["a form field", `<w:sdt><w:sdtContent>${run("12")}</w:sdtContent></w:sdt>`, ["12"]],
    [
      "a form field that nobody filled in",
      `${run("金额：")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处")}</w:sdtContent></w:sdt>`,
      ["金额："],
    ],
    [
      "a line of a table of contents",
      field("TOC \\o", `${run("一、职责")}<w:r><w:tab/></w:r>${field("PAGEREF", run("3"))}`),
      ["一、职责……3"],
    ],
    [
      "alternatives",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box("注：一")}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("注：一")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ["注：一"],
    ],
    [
      "an alternative that nobody knows",
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"><x/></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ["旧"],
    ],
    [
      "text boxes behind their paragraph",
      `<w:r><w:pict>${box("乙")}${box("丙")}</w:pict></w:r>${run("甲")}`,
      ["甲", "乙", "丙"],
    ],
  ])("%s", (_, content, expected) => {
    expect(textsOf(paragraph(content))).toEqual(expected);
  });

  it("stand at their paragraph, blank ones counted", () => {
    const { blocks } = decoded(paragraph("甲") + paragraph("") + paragraph("乙"));
    expect(blocks).toEqual([
      { kind: "paragraph", text: "甲", position: { paragraph: 1 } },
      { kind: "paragraph", text: "乙", position: { paragraph: 3 } },
    ]);
    expect(displayLines(blocks).text).toEqual(["甲", "乙"]);
  });

  it("of a field whose end is missing swallow nothing", () => {
    const open = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("甲")}`;
    expect(textsOf(paragraph(open) + paragraph("乙"))).toEqual(["乙"]);
  });

  it("of footnotes stand behind what refers to them, once", () => {
    const reference = `${run("甲")}<w:r><w:footnoteReference w:id="2"/></w:r>`;
    const footnotes = `<w:footnote w:id="-1">${paragraph("线")}</w:footnote><w:footnote w:id="2">${paragraph("注")}</w:footnote>`;
    expect(textsOf(paragraph(reference) + paragraph(reference), { footnotes })).toEqual(["甲", "注", "甲"]);
  });

  it("have any prefix", () => {
    const body = paragraph("甲").replaceAll("w:", "ns0:");
    const space = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    expect(textsOf(body.replace("<ns0:p>", `<ns0:p xmlns:ns0="${space}">`))).toEqual(["甲"]);
  });

  it("of another vocabulary are not taken for ours", () => {
    expect(textsOf(paragraph(`${run("甲")}<a:p><a:r><a:t>乙</a:t></a:r></a:p>`))).toEqual(["甲"]);
  });
});

it("a raised or lowered digit is not part of the number beside it", () => {
  const raised = '<w:vertAlign w:val="superscript"/>';
  const styles = `<w:style w:type="character" w:styleId="Up"><w:rPr>${raised}</w:rPr></w:style>`;
  const body = [
    run("20.50") + run("1", raised) + run("万元"),
    run("20.50") + run("2", '<w:rStyle w:val="Up"/>') + run("万元"),
    run("12") + run("3", '<w:rStyle w:val="Up"/><w:vertAlign w:val="baseline"/>'),
    run("CO") + run("2", '<w:vertAlign w:val="subscript"/>'),
  ];
  expect(textsOf(body.map((each) => paragraph(each)).join(""), { styles })).toEqual([
    "20.50¹万元",
    "20.50²万元",
    "123",
    "CO₂",
  ]);
});

describe("what is not printed as it stands", () => {
  const styles =
    '<w:style w:type="character" w:styleId="Struck"><w:rPr><w:strike/></w:rPr></w:style><w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="Q"/></w:style><w:style w:type="paragraph" w:styleId="Q"><w:rPr><w:vanish/></w:rPr></w:style>';
  it.each<[string, string, string, string]>([
    ["an insertion", paragraph(`<w:ins>${run("12")}</w:ins>`), "12", "tracked-changes"],
    [
      "a deletion",
      paragraph(`${run("12")}<w:del><w:r><w:delText>13</w:delText></w:r></w:del>`),
      "12",
      "tracked-changes",
    ],
    [
      "text moved away",
      paragraph(`<w:moveFrom>${run("1")}</w:moveFrom><w:moveTo>${run("2")}</w:moveTo>`),
      "2",
      "tracked-changes",
    ],
    [
      "the end of a paragraph deleted",
      paragraph("甲", "<w:rPr><w:del/></w:rPr>") + paragraph("乙"),
      "甲乙",
      "tracked-changes",
    ],
    ["a comment", paragraph(`${run("12")}<w:r><w:commentReference w:id="0"/></w:r>`), "12", "comments"],
    ["hidden words", paragraph(run("12") + run("13", "<w:vanish/>")), "12", "hidden-text"],
    [
      "words hidden by their style",
      paragraph(run("12") + run("13", '<w:rStyle w:val="Hid"/>')),
      "12",
      "hidden-text",
    ],
    [
      "words hidden by a style beneath",
      paragraph("13", '<w:pStyle w:val="P"/>') + paragraph("12"),
      "12",
      "hidden-text",
    ],
    ["struck words", paragraph(run("12") + run("13", "<w:strike/>")), "12", "struck-text"],
    ["words struck twice", paragraph(run("13", "<w:dstrike/>") + run("12")), "12", "struck-text"],
    [
      "words struck by their style",
      paragraph(run("12") + run("13", '<w:rStyle w:val="Struck"/>')),
      "12",
      "struck-text",
    ],
    ["a large picture", paragraph(run("12") + picture(6_000_000, 8_000_000)), "12", "picture-unread"],
    [
      "an embedded sheet",
      paragraph(`${run("12")}<w:r><w:object><o:OLEObject/></w:object></w:r>`),
      "12",
      "embedded-object",
    ],
    ["a part of another file", `${paragraph("12")}<w:altChunk/>`, "12", "embedded-object"],
  ])("%s", (_, body, text, notice) => {
    const { blocks, notices } = decoded(body, { styles });
    expect(blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual([text]);
    expect(notices.map(({ code }) => code)).toEqual([notice]);
    expect(notices[0]?.position).toBeDefined();
  });

  it("nothing is said of words that are shown after all, of a seal, of blanks", () => {
    const shown = run("13", '<w:vanish w:val="0"/>');
    expect(
      noticesOf(paragraph(run("12") + shown + run(" ", "<w:vanish/>") + picture(1_000_000, 1_000_000))),
    ).toEqual([]);
  });
});

describe("labels of lists", () => {
  const level = (index: number, format: string, label: string, more = "") =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}${level(3, "decimal", "%1.%4", "<w:isLgl/>")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "")}${level(1, "decimal", "第%2条", '<w:lvlRestart w:val="0"/><w:suff w:val="space"/>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, "japaneseCounting", "%1、", '<w:pStyle w:val="H1"/>')}${level(1, "decimal", "%2、", '<w:pStyle w:val="H2"/>')}</w:abstractNum>`,
    '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Linked"/></w:abstractNum>',
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
    '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>',
  ].join("");
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:type="numbering" w:styleId="Linked"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const item = (list: number, at: number, text = "甲") =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  const styled = (style: string, more = "") => paragraph("甲", `<w:pStyle w:val="${style}"/>${more}`);

  it.each<[string, string, readonly string[]]>([
    [
      "one after the other",
      item(1, 0) + item(1, 0) + paragraph("乙") + item(1, 0),
      ["一、甲", "二、甲", "乙", "三、甲"],
    ],
    [
      "anew beneath the next above",
      item(1, 0) + item(1, 1) + item(1, 1) + item(1, 0) + item(1, 1),
      ["一、甲", "（一）甲", "（二）甲", "二、甲", "（一）甲"],
    ],
    ["levels above that were skipped", item(1, 3), ["1.1 甲"]],
    [
      "all in digits where the level says so",
      item(1, 0) + item(1, 0) + item(1, 3),
      ["一、甲", "二、甲", "2.1 甲"],
    ],
    ["apart from the number that follows", item(1, 2, "5万元"), ["1. 5万元"]],
    [
      "another list of the same kind",
      item(1, 0) + item(2, 0) + item(2, 0) + item(1, 0),
      ["一、甲", "五、甲", "六、甲", "七、甲"],
    ],
    ["never anew", item(3, 1) + item(3, 0) + item(3, 1), ["第1条 甲", "甲", "第2条 甲"]],
    [
      "by style",
      styled("H1") + styled("H2") + styled("H2") + styled("H1"),
      ["一、甲", "1、甲", "2、甲", "二、甲"],
    ],
    ["of a style, taken off", styled("H1", '<w:numPr><w:numId w:val="0"/></w:numPr>'), ["甲"]],
    ["by a style that names the list", item(5, 0), ["一、甲"]],
    ["of a list that is not there", item(9, 0), ["甲"]],
    ["of an empty item", item(1, 0, "") + item(1, 0), ["一、", "二、甲"]],
    [
      "not of an item that is hidden or deleted",
      paragraph(run("甲", "<w:vanish/>"), '<w:numPr><w:numId w:val="1"/></w:numPr>') + item(1, 0),
      ["一、甲"],
    ],
  ])("%s", (_, body, expected) => {
    expect(textsOf(body, { numbering, styles })).toEqual(expected);
  });

  it.each<[string, number, string]>([
    ["chineseCounting", 10, "十"],
    ["chineseCountingThousand", 11, "十一"],
    ["chineseCountingThousand", 20, "二十"],
    ["japaneseCounting", 103, "一百〇三"],
    ["ideographDigital", 10, "一〇"],
    ["chineseLegalSimplified", 12, "壹拾贰"],
    ["ideographTraditional", 3, "丙"],
    ["decimalEnclosedCircle", 4, "④"],
    ["decimalEnclosedCircle", 21, "21"],
    ["decimalFullWidth", 12, "１２"],
    ["decimalZero", 3, "03"],
    ["upperLetter", 28, "BB"],
    ["lowerRoman", 14, "xiv"],
    ["none", 4, ""],
    ["unheardOf", 4, "4"],
    ["chineseCounting", 0, "0"],
    ["upperRoman", 1_000_000, "1000000"],
  ])("%s %i", (format, ordinal, text) => {
    expect(printedOrdinal(ordinal, format)).toBe(text);
  });

  it("are missed by name where their part is damaged", () => {
    const { blocks, notices } = decoded(item(1, 0), { numbering: "<w:num" });
    expect(blocks).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toEqual(["list-numbers-unread"]);
  });
});
