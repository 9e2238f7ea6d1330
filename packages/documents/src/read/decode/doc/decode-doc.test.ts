import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { wordsOf } from "../../../testing/blocks.js";
import {
  type MadeDoc,
  type MadeParagraph,
  type MadeRun,
  madeDoc,
  paragraph,
  row,
} from "../../../testing/made-doc.js";
import { detectFormat } from "../../detect/detect-format.js";
import { decodeDoc } from "./decode-doc.js";

const decoded = (made: MadeDoc) => decodeDoc(madeDoc(made), LIMITS);
const words = (...paragraphs: readonly MadeParagraph[]) => wordsOf(decoded({ paragraphs }).blocks);
const noticed = (...paragraphs: readonly MadeParagraph[]) =>
  decoded({ paragraphs }).notices.map(({ code }) => code);
const DELETED = [[0x0800, 1]] as const;
const INSERTED = [[0x0801, 1]] as const;
const HIDDEN = [[0x083c, 1]] as const;

it("is recognised by its streams", () => {
  expect(detectFormat(madeDoc({ paragraphs: [paragraph("部门预算")] }))).toBe("doc");
});

describe("paragraphs", () => {
  it.each<[string, MadeParagraph, readonly string[]]>([
    ["the result of a field", paragraph("见第\u0013 PAGEREF a \u00143\u0015页"), ["见第3页"]],
    ["no mark of an index", paragraph("一、目标\u0013 TC 一、目标 \\f C \\l 1 \u0015"), ["一、目标"]],
    ["a field within a field", paragraph("\u0013 IF \u0013 X \u00141\u0015 \u0014甲\u0015乙"), ["甲乙"]],
    ["a field without an end", paragraph("甲\u0013 PAGE"), ["甲"]],
    [
      "line breaks, hyphens, pictures",
      paragraph("甲\u000b乙\u001e丙\u001f丁\u0001\u0008戊"),
      ["甲", "乙-丙丁戊"],
    ],
    ["a break of the page", { runs: [{ text: "甲\f" }] }, ["甲"]],
  ])("%s", (_, made, expected) => {
    expect(words(made)).toEqual(expected);
  });

  it("of one byte a sign", () => {
    expect(
      wordsOf(decoded({ paragraphs: [paragraph("A 12.5\u0096\u00a0\u00b7")], isNarrow: true }).blocks),
    ).toEqual(["A 12.5–\u00a0·"]);
  });

  it("with what was revised, as accepted", () => {
    const made = paragraph("收入", { text: "12", look: DELETED }, { text: "13", look: INSERTED }, "万元");
    expect(words(made)).toEqual(["收入13万元"]);
    expect(noticed(made)).toEqual(["tracked-changes"]);
  });

  it("joined where the mark between was deleted", () => {
    const first: MadeParagraph = { runs: [{ text: "甲" }, { text: "\r", look: DELETED }] };
    expect(words(first, paragraph("乙"))).toEqual(["甲乙"]);
  });

  it("without hidden words", () => {
    const made = paragraph("甲", { text: "99", look: HIDDEN });
    expect(words(made)).toEqual(["甲"]);
    expect(noticed(made)).toEqual(["hidden-text"]);
  });

  it("without struck words", () => {
    for (const look of [[[0x0837, 1]], [[0x2a53, 1]]] as const) {
      const made = paragraph({ text: "99", look }, "甲");
      expect(words(made)).toEqual(["甲"]);
      expect(noticed(made)).toEqual(["struck-text"]);
    }
  });

  it("with raised and lowered digits apart from the number beside them", () => {
    const made = paragraph("20.5", { text: "1", look: [[0x2a48, 1]] }, "万元，CO", {
      text: "2",
      look: [[0x2a48, 2]],
    });
    expect(words(made)).toEqual(["20.5¹万元，CO₂"]);
  });

  it("without comments, which are spoken of", () => {
    const paragraphs = [paragraph("收入12万元"), paragraph("应为13万元")];
    const { blocks, notices } = decoded({ paragraphs, length: 7, comments: 7 });
    expect(wordsOf(blocks)).toEqual(["收入12万元"]);
    expect(notices.map(({ code }) => code)).toEqual(["comments"]);
  });

  it("counted outside tables, blank ones too", () => {
    const { blocks } = decoded({
      paragraphs: [paragraph("甲"), paragraph(""), ...row(["a", "b"]), paragraph("乙")],
    });
    expect(
      blocks.map((block) => (block.kind === "paragraph" ? block.position : block.rows[0]?.[1]?.position)),
    ).toEqual([{ paragraph: 1 }, { table: 1, row: 1, column: 2 }, { paragraph: 3 }]);
  });
});

describe("tables", () => {
  it.each<[string, readonly MadeParagraph[], readonly (readonly string[])[]]>([
    [
      "cells",
      [...row(["项目", "预算数"]), ...row(["收入", ""])],
      [
        ["项目", "预算数"],
        ["收入", ""],
      ],
    ],
    [
      "wider cells by their edges",
      [...row(["甲", "乙"], [0, 2000]), ...row(["a", "b", "c"], [0, 1010, 1995])],
      [
        ["甲", "", "乙"],
        ["a", "b", "c"],
      ],
    ],
    [
      "cells merged down",
      [...row(["年", "人"], [0, 1000], [0x60]), ...row(["", "1"], [0, 1000], [0x20])],
      [
        ["年", "人"],
        ["", "1"],
      ],
    ],
    [
      "words beneath a merged cell are not printed",
      [...row(["年", "人"], [0, 1000], [0x60]), ...row(["旧", "1"], [0, 1000], [0x20])],
      [
        ["年", "人"],
        ["", "1"],
      ],
    ],
    [
      "cells merged across",
      [...row(["甲", "旧", "乙"], [0, 1000, 2000], [2, 1, 0]), ...row(["a", "b", "c"])],
      [
        ["甲", "", "乙"],
        ["a", "b", "c"],
      ],
    ],
    [
      "the other way about",
      [...row(["甲", "旧", "乙"], [0, 1000, 2000], [1, 2, 0]), ...row(["a", "b", "c"])],
      [
        ["甲", "", "乙"],
        ["a", "b", "c"],
      ],
    ],
    [
      "two paragraphs in a cell",
      [{ runs: [{ text: "一；\r" }], properties: [[0x2416, 1]] }, ...row(["二。", "1"])],
      [["一；\n二。", "1"]],
    ],
  ])("%s", (_, paragraphs, expected) => {
    expect(words(...paragraphs)).toEqual([expected]);
  });

  it("that frame words are paragraphs", () => {
    expect(words(...row(["收支总表"]), ...row(["", "单位：万元"]))).toEqual(["收支总表", "单位：万元"]);
  });

  it("within a cell stand behind the table", () => {
    const inner = row(["3月", "6月"], [0, 500], [], [[0x6649, 2, 0, 0, 0]]);
    expect(words(...row(["编码", "1"]), ...inner, ...row(["计划", "2"]))).toEqual([
      [
        ["编码", "1"],
        ["计划", "2"],
      ],
      [["3月", "6月"]],
    ]);
  });
});

describe("pictures and objects", () => {
  /** A picture of this many points, at half of its own size. */
  const pictureOf = (width: number, height: number) => {
    const data = new Uint8Array(600);
    const view = new DataView(data.buffer);
    for (const [index, number] of [width * 40, height * 40, 500, 500].entries())
      view.setUint16(100 + 28 + 2 * index, number, true);
    return data;
  };
  const picture = { text: "\u0001", look: [[0x6a03, 100, 0, 0, 0]] } as const;
  const tells = (data: Uint8Array, ...runs: readonly (string | MadeRun)[]) =>
    decoded({ paragraphs: [paragraph("甲", ...runs)], data }).notices.map(({ code }) => code);

  it("get a notice if they may hold content", () => {
    expect(tells(pictureOf(500, 700), picture)).toEqual(["picture-unread"]);
    expect(tells(pictureOf(100, 50), picture)).toEqual([]);
    expect(tells(pictureOf(500, 700), { ...picture, look: [...picture.look, ...HIDDEN] })).toEqual([]);
    expect(tells(pictureOf(100, 50), "\u0013 EMBED Excel.Sheet.8 \u0014", picture, "\u0015")).toEqual([
      "embedded-object",
    ]);
  });

  it("alone are no text", () => {
    expect(() => decoded({ paragraphs: [paragraph(picture)], data: pictureOf(500, 700) })).toThrow(
      "只有图片",
    );
  });
});

it.each([
  ["a password", { flags: 0x0300 }, "文件有密码，无法读取"],
  ["Word 95", { mark: 0xa5dc }, "这是 Word 6 或 Word 95 的文件，太旧了，读不了"],
  ["a version before 97", { version: 104 }, "这是 Word 6 或 Word 95 的文件，太旧了，读不了"],
  ["another mark", { mark: 1 }, "旧版 Word 或 Excel 文件已损坏或不完整，无法读取"],
  ["no text", { length: 0 }, "文件里没有内容"],
])("%s is refused by name", (_, lie, message) => {
  expect(() => decoded({ paragraphs: [paragraph("甲")], ...lie })).toThrow(message);
});
