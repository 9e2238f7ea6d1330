import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { wordsOf } from "../../../testing/blocks.js";
import { type Encoding, encode } from "../../../testing/encode.js";
import { detectFormat } from "../../detect/detect-format.js";
import { displayLines } from "../display-lines.js";
import { decodeHtml } from "./decode-html.js";

const bytes = (html: string) => new TextEncoder().encode(html);
const decoded = (html: string) => decodeHtml(bytes(html), LIMITS);
const words = (html: string) => wordsOf(decoded(html).blocks);

describe("paragraphs", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "of any block",
      "<h1>标题</h1><p>一</p><div>二<div>三</div>四</div><ul><li>五</ul>",
      ["标题", "一", "二", "三", "四", "五"],
    ],
    ["broken by br", "<p>一<br>二<br/><br>三</p>", ["一", "二", "三"]],
    ["of bare text", "部门<b>预算</b><font color=red>公开</font>说明", ["部门预算公开说明"]],
    ["with blanks as one", "<p>  收入  12.00\n 万元 \n</p>", ["收入 12.00 万元"]],
    ["broken in the source between ideographs", "<p>部门预\n    算收入\n2024年</p>", ["部门预算收入 2024年"]],
    [
      "with entities and full-width blanks",
      "<p>&nbsp;&nbsp;&#8220;三公&#8221;&emsp;经费&#x3000;&lt;5</p>",
      ["\u00a0\u00a0“三公”\u2003经费\u3000<5"],
    ],
    ["without what has no width", "<p>12\u200b34\ufeff.5&shy;6</p>", ["1234.56"]],
    [
      "with raised and lowered digits apart from the number beside them",
      '<p>20.5<sup>1</sup>万元，10<span style="vertical-align:super">3</span>元，<sup><a href="#a">[2]</a></sup>CO<sub>2</sub></p>',
      ["20.5¹万元，10³元，[²]CO₂"],
    ],
    ["as written in pre", "<pre>一行\n  二行</pre>", ["一行", "  二行"]],
    [
      "with the numbers of a list",
      '<ol start="3"><li>办公费<li>水费</ol><ul><li>电费</ul>',
      ["3. 办公费", "4. 水费", "电费"],
    ],
    ["with their own numbers", "<ol><li>一、办公费<li>（二）水费</ol>", ["一、办公费", "（二）水费"]],
    [
      "of what is filled in",
      '<p>金额：<input value="12.00">万元<input type="hidden" value="99"></p>',
      ["金额：12.00万元"],
    ],
    [
      "as Word exports them",
      "<p class=MsoNormal><span lang=EN-US\nstyle='mso-list:Ignore'>1.<span>&nbsp;</span></span>机关<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>",
      ["1.\u00a0机关"],
    ],
  ])("%s", (_, html, expected) => {
    expect(words(html)).toEqual(expected);
  });

  it("stand in their order", () => {
    const { blocks } = decoded("<p>一</p><table><tr><td>a<td>b<tr><td>c<td>d</table><p>二</p>");
    expect(
      blocks.map((block) => (block.kind === "paragraph" ? block.position : block.rows[1]?.[1]?.position)),
    ).toEqual([{ paragraph: 1 }, { table: 1, row: 2, column: 2 }, { paragraph: 2 }]);
    expect(displayLines(blocks).text).toEqual(["一", "a\tb", "c\td", "二"]);
  });
});

describe("what is not shown is not read", () => {
  it.each([
    [
      "scripts and styles",
      "<script>document.write('<p>99万元</p>')</script><style>p{}</style><p>一</p><template>二</template>",
    ],
    ["menus", '<nav>首页</nav><ul><li><a href="/">首页</a><li><a href="/a.html">政务公开</a></ul><p>一</p>'],
    ["comments", "<!-- 99万元 --><p>一<!--[if gte vml 1]>图<![endif]--></p>"],
    ["hidden words without figures", '<p hidden>二</p><p style="color:red; display: none">三</p><p>一</p>'],
    ["pictures", '<p>一<img alt="二" src="http://localhost/x"></p>'],
  ])("%s", (_, html) => {
    expect(words(html)).toEqual(["一"]);
    expect(decoded(html).notices).toEqual([]);
  });

  it.each([
    ["of a row", '<tr style="display:none"><td>合计<td>99.00<tr><td>a<td>b'],
    [
      "beside an amount in its cell, be they whole",
      '<tr><td>合计<td>9.00<span style="display:none">77</span><tr><td>a<td>b',
    ],
    ["of a part of a table", "<tbody hidden><tr><td>合计<td>99.00</tbody><tr><td>a<td>b"],
    ["of nothing's size", '<tr><td>合计<td><span style="font-size: 0px">99.00</span>1<tr><td>a<td>b'],
    ["not seen", '<tr><td>合计<td><span style="opacity:0">99.00</span>1<tr><td>a<td>b'],
    ["collapsed", '<tr style="visibility: collapse"><td>合计<td>99.00<tr><td>a<td>b'],
    ["of a cell", '<tr><td>合计<td>1<td style="display:none">1234.56万元<tr><td>a<td>b'],
  ])("hidden figures %s get a notice", (_, rows) => {
    const { notices } = decoded(`<p>一</p><table>${rows}</table>`);
    expect(notices.map(({ code }) => code)).toEqual(["hidden-text"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["a picture of a page", '<img src="1.jpg" width="700" height="900">', ["picture-unread"]],
    ["one by its style", '<img src=1.jpg style="width:15cm; height: 20cm">', ["picture-unread"]],
    [
      "one called a table",
      '<a href="1.jpg"><img src=1.jpg alt="部门收支总表（一）.jpg"></a>',
      ["picture-unread"],
    ],
    [
      "a scan within the page",
      `<img src="data:image/png;base64,${"A".repeat(200_000)}">`,
      ["picture-unread"],
    ],
    ["a letterhead", '<img src="top.jpg" width="1000" height="120" alt="预算公开">', []],
    ["a picture as wide as the page", '<img src="top.jpg" width="100%">', []],
    ["an icon", '<img src="data:image/png;base64,AAAA">', []],
    ["a hidden picture", '<div hidden><img src="1.jpg" width="700" height="900"></div>', []],
    ["a document", '<iframe src="a/附件.pdf?x=1"></iframe>', ["embedded-object"]],
    ["an object", '<object type="application/pdf" data="/x"></object>', ["embedded-object"]],
    ["a player", '<iframe src="https://map.example.cn/a.html"></iframe>', []],
  ])("%s gets a notice if it may hold content", (_, html, codes) => {
    expect(decoded(`<p>一</p>${html}`).notices.map(({ code }) => code)).toEqual(codes);
  });

  it("so are deletions", () => {
    const { blocks, notices } = decoded("<p>预算<del>12</del><ins>13</ins>万元</p>");
    expect(wordsOf(blocks)).toEqual(["预算13万元"]);
    expect(notices.map(({ code }) => code)).toEqual(["tracked-changes"]);
  });

  it.each([
    "<s>12</s>",
    "<strike>12</strike>",
    '<span style="text-decoration: underline line-through">12</span>',
    "<span style='color:red;text-decoration-line:line-through'>12</span>",
  ])("so are struck words: %s", (struck) => {
    const { blocks, notices } = decoded(`<p>预算${struck}13万元</p>`);
    expect(wordsOf(blocks)).toEqual(["预算13万元"]);
    expect(notices.map(({ code }) => code)).toEqual(["struck-text"]);
  });

  it("small and faint words are shown", () => {
    expect(words('<p style="font-size:0.8em;opacity:0.5">12.50万元</p>')).toEqual(["12.50万元"]);
  });

  it("links within the page, and links with an amount, are", () => {
    const html = '<p><a href="#a">一、收入</a></p><p><a href="b.html">收入12万元</a></p>';
    expect(words(html)).toEqual(["一、收入", "收入12万元"]);
  });
});

describe("tables", () => {
  const grid = (html: string) => words(`<table>${html}</table>`)[0];
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      "cells",
      "<tr><th>项目<th>预算数<tr><td>收入<td>1",
      [
        ["项目", "预算数"],
        ["收入", "1"],
      ],
    ],
    [
      "columns merged",
      "<tr><td colspan=2>收入<td>支出<tr><td>a<td>b<td>c",
      [
        ["收入", "", "支出"],
        ["a", "b", "c"],
      ],
    ],
    [
      "rows merged",
      "<tr><td rowspan=2>年<td>人<td>公<tr><td>1<td>2",
      [
        ["年", "人", "公"],
        ["", "1", "2"],
      ],
    ],
    [
      "both",
      '<tr><td rowspan="2" colspan="2">甲<td>乙<tr><td>丙<tr><td>1<td>2<td>3',
      [
        ["甲", "", "乙"],
        ["", "", "丙"],
        ["1", "2", "3"],
      ],
    ],
    [
      "down to the end",
      "<tr><td rowspan=0>甲<td>1<tr><td>2",
      [
        ["甲", "1"],
        ["", "2"],
      ],
    ],
    [
      "beyond the end",
      "<tr><td rowspan=99>甲<td>1<tr><td>2",
      [
        ["甲", "1"],
        ["", "2"],
      ],
    ],
    [
      "wider than its columns",
      "<tr><td colspan=900>甲<td>乙<tr><td colspan=900>1<td>2",
      [
        ["甲", "乙"],
        ["1", "2"],
      ],
    ],
    [
      "nonsense for spans",
      "<tr><td colspan=x>甲<td rowspan=-1>乙<tr><td colspan=0>1<td>2",
      [
        ["甲", "乙"],
        ["1", "2"],
      ],
    ],
    [
      "a short row",
      "<tr><td>a<td>b<tr><td>c",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ["paragraphs in a cell", "<tr><td><p>一；</p><p>二。</p><td>a<br>b", [["一；\n二。", "a\nb"]]],
    [
      "head and foot as shown",
      "<tbody><tr><td>1<td>2<thead><tr><td>a<td>b",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
  ])("%s", (_, html, expected) => {
    expect(grid(html)).toEqual(expected);
  });

  it("for layout only are paragraphs and tables of their own", () => {
    const inner = "<table><tr><td>项目<td>预算数<tr><td>收入<td>1</table>";
    const html = `<table><tr><td>目录<td><p>一</p>${inner}<p>二</p></table>`;
    expect(words(html)).toEqual([
      "目录",
      "一",
      [
        ["项目", "预算数"],
        ["收入", "1"],
      ],
      "二",
    ]);
  });

  it("that only frame words are paragraphs", () => {
    expect(words("<table><tr><td>收支总表<tr><td><p>一</p><p>二</p></table>")).toEqual([
      "收支总表",
      "一",
      "二",
    ]);
  });

  it("beside a menu are the page's words", () => {
    const lines = ["一", "二", "三", "四", "五"].map((line) => `<p>${line}</p>`).join("");
    expect(words(`<table><tr><td>菜单<td>${lines}</table>`)).toEqual(["菜单", "一", "二", "三", "四", "五"]);
  });

  it("within a table of data stand behind it", () => {
    const inner = "<table><tr><td>3月<td>6月<tr><td>25%<td>50%</table>";
    const html = `<table><tr><td>编码<td>1<tr><td>名称<td>甲<tr><td>计划<td>${inner}</table>`;
    expect(words(html)).toEqual([
      [
        ["编码", "1"],
        ["名称", "甲"],
        // the cell is not blank
        ["计划", "（内有表格）"],
      ],
      [
        ["3月", "6月"],
        ["25%", "50%"],
      ],
    ]);
  });

  it("that frame the words of one cell are its words", () => {
    const inner = "<table><tr><td><table><tr><td>100.00</table></table>";
    const html = `<table><tr><td>名称<td>合计<td>基本支出<tr><td>行政运行<td>${inner}<td>80.00</table>`;
    expect(words(html)).toEqual([
      [
        ["名称", "合计", "基本支出"],
        ["行政运行", "100.00", "80.00"],
      ],
    ]);
  });

  it("flattened into paragraphs are found as in text", () => {
    const html = "<p>表</p><p>| 项目 | 预算数 |</p><p>| 收入 | 1 |</p><p>完</p>";
    const { blocks } = decoded(html);
    expect(wordsOf(blocks)).toEqual([
      "表",
      [
        [" 项目 ", " 预算数 "],
        [" 收入 ", " 1 "],
      ],
      "完",
    ]);
    const [, grid] = blocks;
    expect(grid?.kind === "grid" && grid.rows[1]?.[1]?.position).toEqual({ paragraph: 3, offset: 6 });
  });
});

describe("encodings", () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>部门预算收入支出</p></body></html>`;
  it.each<[string, string, Encoding]>([
    ["named", "utf-8", "UTF-8"],
    ["named as of old", "gb2312", "GB18030"],
    ["named as a program does that knows no Chinese", "iso-8859-1", "GB18030"],
    ["not named", "", "GB18030"],
    ["named wrongly", "utf-8", "GB18030"],
    ["named wrongly the other way", "gbk", "UTF-8 with mark"],
    ["marked", "utf-8", "UTF-16LE with mark"],
    ["two bytes", "utf-16", "UTF-16BE"],
  ])("%s", (_, charset, encoding) => {
    const encoded = encode(page(charset), encoding);
    expect(detectFormat(encoded)).toBe("html");
    expect(wordsOf(decodeHtml(encoded, LIMITS).blocks)).toEqual(["部门预算收入支出"]);
  });

  it("one broken character hides nothing", () => {
    const encoded = encode(page("gb2312").replace("</p>", `${"支出".repeat(400)}</p>`), "GB18030");
    encoded[encoded.length - 30] = 0xff;
    expect(wordsOf(decodeHtml(encoded, LIMITS).blocks)[0]).toContain("部门预算收入支出支出");
  });
});
