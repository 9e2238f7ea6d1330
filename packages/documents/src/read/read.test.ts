import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { LIMITS, type Notice } from "../reading.js";
import { exampleText, seedBytes } from "../testing/documents.js";
import { encode } from "../testing/encode.js";
import { madeDocx, paragraph, table } from "../testing/made-docx.js";
import { madeXlsx, sheetRow, sheetRows } from "../testing/made-xlsx.js";
import { readText, statementOf } from "../testing/statement.js";
import { read } from "./read.js";
import { readDecoded } from "./read-decoded.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const statement = (...lines: string[]) => statementOf("收支", lines);

async function faultOf(bytes: Uint8Array, limits = {}): Promise<InputFault> {
  try {
    await read(bytes, limits);
  } catch (fault) {
    if (fault instanceof InputFault) return fault;
    throw fault;
  }
  throw new Error("没有报错");
}

describe("what is no document, with a hint what to do", () => {
  const novel = "那天傍晚，他沿着河堤走了很久。水面上浮着一层薄雾，远处有人在唱歌。".repeat(40);
  const half = encode(exampleText(), "UTF-16LE with mark");
  it.each<[string, Uint8Array, string]>([
    ["nothing", bytesOf(""), "empty-document"],
    ["blanks", bytesOf(" \n\t\r\n　　\n"), "empty-document"],
    ["a mark alone", bytesOf("\ufeff"), "empty-document"],
    ["a PDF", bytesOf("%PDF-1.7\n预算 收入 支出 万元"), "unsupported-format"],
    ["a zip", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "unsupported-format"],
    ["an empty zip", Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0), "unsupported-format"],
    ["an old Word file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "unsupported-format"],
    ["a web page", bytesOf("<!DOCTYPE html><html><body>部门预算</body></html>"), "not-a-disclosure"],
    ["an image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), "unsupported-format"],
    [
      "random bytes",
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) & 0xff),
      "unsupported-format",
    ],
    ["zeros", new Uint8Array(5000), "unsupported-format"],
    [
      "Latin-1",
      Uint8Array.from([..."Le budget a été approuvé à l'unanimité. "].map((char) => char.charCodeAt(0))),
      "unknown-encoding",
    ],
    [
      "Shift-JIS",
      Uint8Array.of(
        0x97,
        0x5c,
        0x8e,
        0x5a,
        0x82,
        0xcc,
        0x8e,
        0x78,
        0x8f,
        0x6f,
        0x82,
        0xf0,
        0x8c,
        0xf6,
        0x8a,
        0x4a,
        0x82,
        0xb7,
        0x82,
        0xe9,
      ),
      "unknown-encoding",
    ],
    [
      "EUC-KR",
      Uint8Array.of(
        0xbf,
        0xb9,
        0xbb,
        0xea,
        0xc0,
        0xba,
        0x20,
        0xc0,
        0xcc,
        0xb9,
        0xcc,
        0x20,
        0xc8,
        0xae,
        0xc1,
        0xa4,
        0xb5,
        0xc7,
        0xbe,
        0xfa,
        0xb4,
        0xd9,
      ),
      "unknown-encoding",
    ],
    ["UTF-16 cut in the middle of a character", half.subarray(0, half.length - 1), "unknown-encoding"],
    ["UTF-8 cut in the middle of a character", bytesOf("部门预算").subarray(0, 11), "unknown-encoding"],
    ["a novel", bytesOf(novel), "not-a-disclosure"],
    ["source code", bytesOf("export const budget = (a: number) => a + 1;\n".repeat(20)), "not-a-disclosure"],
    ["JSON", bytesOf('{ "budget": { "total": "2277.23", "unit": "万元" } }'), "not-a-disclosure"],
    [
      "accounts of a building",
      bytesOf("某桥竣工财务决算\n支出120万元，其中设备30万元。"),
      "not-a-disclosure",
    ],
    ["a line of 10 MB", bytesOf(`${statement()}\n${"9".repeat(10_000_000)}`), "line-too-long"],
  ])("%s", async (_, bytes, code) => {
    const fault = await faultOf(bytes);
    expect(fault.code).toBe(code);
    expect(fault.hint).not.toBe("");
  });

  it("says which limit", async () => {
    expect((await faultOf(bytesOf(exampleText()), { bytes: 1000 })).message).toContain(
      "超过 1000 字节的上限",
    );
    expect((await faultOf(new Uint8Array(LIMITS.bytes + 1))).message).toContain("32 MiB");
    expect((await faultOf(bytesOf(`预算\n${"9".repeat(101)}`), { lineLength: 100 })).message).toContain(
      "每行 100 个字符",
    );
  });
});

it("where characters cannot be read, no table is said to be missing", () => {
  const lines = ["松溪县水务局2022年部门预算", "2022年收入预算100万元，支出预算100万元，财政拨款100万元。"];
  const blocks = lines.map(
    (text, at) => ({ kind: "paragraph", text, position: { paragraph: at + 1 } }) as const,
  );
  const unread = (notices: readonly Notice[]) => readDecoded("pdf", { blocks, notices }).unreadTables;
  expect(unread([])).toEqual([]);
  expect(unread([{ code: "unmapped-characters", severity: "warning", message: "" }])).toHaveLength(9);
});

describe("a standard table without an amount read", () => {
  const head = ["“三公”经费合计", "因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"];
  it.each<[string, string[][], string[]]>([
    [
      "is unread if it prints amounts",
      [
        ["40.9", "0.0", "34.8", "6.1"],
        ["5", "0", "0", "5"],
      ],
      ["threePublicExpensesTable"],
    ],
    ["is empty if it prints none", [["", "", "", ""]], []],
    ["is read if it can be", [["40.95", "0.00", "34.80", "6.15"]], []],
  ])("%s", async (_, rows, expected) => {
    const lines = ["松溪县水务局2022年部门预算", "2022年收入预算100万元，支出预算100万元，财政拨款100万元。"];
    const titled = [...lines, "一般公共预算“三公”经费支出表", "单位：万元"].map((text) => paragraph(text));
    const { budget, unreadTables } = await read(madeDocx([...titled, table(head, ...rows)].join("")));
    expect(budget.tables).toHaveProperty("threePublicExpensesTable");
    expect(unreadTables).toEqual(expected);
  });
});

describe("no line is too long, whatever the format", () => {
  const long = "预算".repeat(60);
  it.each<[string, Uint8Array]>([
    ["a paragraph of Word", madeDocx(paragraph(long))],
    ["a cell of Word", madeDocx(table(["甲", long], ["乙", "1"]))],
    ["a cell of a workbook", madeXlsx([{ name: "表", rows: sheetRows(sheetRow("甲", long)) }])],
    ["a paragraph of a page", bytesOf(`<html><body><p>${long}</body></html>`)],
    ["lines of a text that belong together", bytesOf(`${"预算".repeat(20)}\n`.repeat(9))],
  ])("%s", async (_, bytes) => {
    const fault = await faultOf(bytes, { lineLength: 100 });
    expect([fault.code, fault.message]).toEqual(["line-too-long", expect.stringContaining("100 个字符")]);
  });
});

describe("what is hostile is read in bounded time", () => {
  const many = 90_000;
  const purpose = (text: string) => `\t项目名称\n\t甲\n\n\t预算数\n\t1\n\n\t资金用途\n\t${text}\n`;
  it.each<[string, string]>([
    ["a number of 90,000 digits", `收入预算${"9".repeat(many)}万元`],
    ["digits and commas", "1,".repeat(many / 2)],
    ["thousands without end", "123，".repeat(many / 4)],
    ["blanks before a unit", `收入预算1${" ".repeat(many)}万元`],
    ["dots", ".".repeat(many)],
    ["dots beneath 目录", `目录\n${".".repeat(many)}`],
    ["quotation marks", "“".repeat(many)],
    ["其中", "其中".repeat(many / 2)],
    ["其中 with amounts", "其中：公用经费1万元，".repeat(many / 12)],
    ["brackets in brackets", `${"（".repeat(many / 2)}1万元${"）".repeat(many / 2)}`],
    ["a term over and over", `${"收入预算".repeat(many / 4)}1万元`],
    ["amounts without a mark between", "收入预算1万元".repeat(many / 10)],
    ["comparisons", `收入预算1万元，${"比上年增加1%".repeat(many / 10)}`],
    ["directions", "增加减少".repeat(many / 4)],
    ["differences from a plan", `部门决算\n${"比预算数减少".repeat(many / 6)}1万元`],
    [
      "expenses beside their plans",
      `部门决算\n${"支出1万元（年1万元），比预算数减少1万元，".repeat(many / 24)}`,
    ],
    ["what was really spent", `部门决算\n${"实际支出".repeat(many / 4)}1万元`],
    ["shares behind brackets", `收入预算1万元${"（1万元），占1%".repeat(many / 10)}`],
    ["reasons", "主要原因是人员；".repeat(many / 10)],
    ["names for one amount", `${"人员经费、".repeat(many / 10)}分别为${"1万元、".repeat(many / 10)}`],
    ["words of arranging", `收入预算${"共计".repeat(many / 2)}1万元`],
    ["field codes", " TC x".repeat(many / 5)],
    ["numbering in numbering", "（一）甲\n1.乙\n(1)丙\n①丁\n".repeat(many / 40)],
    ["a list of units that never begins", `三、部门概况\n${"预算单位包括".repeat(many / 6)}`],
    ["a unit of commas", `三、部门概况\n预算单位包括：\n1.${"，".repeat(many)}甲`],
    ["pairs of commas", "1,,".repeat(many / 3)],
    ["blanks behind dots", `…${" ".repeat(many)}甲`],
    ["100,000 short lines", "甲\n".repeat(100_000)],
    ["100,000 cells", "\t1.5\n".repeat(100_000)],
    ["cells of one row", `甲${"\t1.5".repeat(many / 4)}`],
    ["a purpose of many parts", purpose("甲1万元，共计1万元，".repeat(many / 20))],
    ["a purpose of marks", purpose("；".repeat(many))],
    ["cells of two lines", "\t1.目标按时完成；\n2.目标二。\n".repeat(many / 20)],
    [
      "lines broken at a margin",
      "收入预算情况说明如下我单位按照规定编制了预算并且公开了全部内容没有遗漏\n".repeat(many / 40),
    ],
    [
      "thresholds",
      `五、绩效目标\n（二）分项绩效目标\n1.甲\n绩效指标：${"率达到90%以上；".repeat(many / 10)}`,
    ],
    [
      "a threshold of commas",
      `五、绩效目标\n（二）分项绩效目标\n1.甲\n绩效指标：甲${"1,".repeat(many / 2)}乙丙丁戊己`,
    ],
  ])("%s", (_, text) => {
    const { amounts } = readText(`${statement()}\n${text}`);
    expect(amounts.claimed + amounts.unclaimed.length).toBe(amounts.printed);
  });
});

describe("every printed amount is claimed or listed with its place", () => {
  const share = async (bytes: Uint8Array) => {
    const { amounts, lines } = await read(bytes);
    expect(amounts.claimed + amounts.unclaimed.length).toBe(amounts.printed);
    for (const { text, position } of amounts.unclaimed) {
      expect("line" in position && lines.text[position.line - 1]?.slice(position.column - 1)).toContain(text);
    }
    return amounts.claimed / amounts.printed;
  };
  it("in our example", async () => {
    expect(await share(bytesOf(exampleText()))).toBeGreaterThanOrEqual(0.99);
  });

  const seed = seedBytes();
  it.skipIf(seed === undefined)("in the seed (skipped where ../shared is absent)", async () => {
    expect(await share(seed ?? new Uint8Array())).toBeGreaterThanOrEqual(0.99);
  });

  it("those that nothing is sure of are listed", () => {
    const { amounts, lines } = readText(statement("社区建设经费12.5万元，每人500元/月。", "\t3,400.00\t甲"));
    expect(amounts.unclaimed.map(({ text }) => text)).toEqual(["12.5万元", "500元", "3,400.00"]);
    for (const { text, position } of amounts.unclaimed) {
      expect("line" in position && lines.text[position.line - 1]?.slice(position.column - 1)).toContain(text);
    }
  });
});

it("every source quotes the document at its place", () => {
  const { sources, lines } = readText(exampleText());
  expect(Object.values(sources).flat().length).toBeGreaterThan(50);
  for (const [pointer, occurrences] of Object.entries(sources)) {
    for (const { position, text, printed, offset } of occurrences) {
      if (!("line" in position)) throw new Error(pointer);
      const line = lines.text[position.line - 1] ?? "";
      expect(line.slice(position.column - 1)).toContain(text.split("\n")[0] ?? "");
      expect(text.slice(offset, offset + printed.length)).toBe(printed);
    }
  }
});

describe("whose and which year's it is", () => {
  const frame = (...lines: string[]) => {
    const { budget } = readText(
      [...lines, "二、部门预算收支情况", "2022年收入预算100万元，支出预算100万元。项目支出、政府采购。"].join(
        "\n",
      ),
    );
    return [budget.department.name, budget.fiscalYear];
  };
  it.each([
    [["松溪街道办事处2022年部门预算情况说明"], "松溪街道办事处", 2022],
    [["松溪街道办事处部门预算情况说明"], "松溪街道办事处", 2022],
    [["2022年度松溪街道办事处部门预算公开说明"], "松溪街道办事处", 2022],
    [["关于松溪县水务局2022年部门预算的说明"], "松溪县水务局", 2022],
    [["松溪县水务局二〇二二年部门预算公开情况说明"], "松溪县水务局", 2022],
    [["松溪街道办事处", "2022年部门预算信息公开情况说明"], "松溪街道办事处", 2022],
    [["松溪市松溪区2022年区级部门预算", "预算主管部门：松溪区司法局"], "松溪区司法局", 2022],
    [["附件2", "松溪县档案馆2022年单位预算"], "松溪县档案馆", 2022],
    [["2022 年度松溪街道办事处部门预算公开说明"], "松溪街道办事处", 2022],
    [["松溪县水务局 2022 年 部门预算公开"], "松溪县水务局", 2022],
    [["松溪县水务局2022年部门综合预算"], "松溪县水务局", 2022],
    [["目录", "一、部门职责", "松溪县水务局2022年部门预算公开说明"], "松溪县水务局", 2022],
    [["2022年部门预算", "目录", "一、部门职责", "松溪县水务局2022年部门预算说明"], "松溪县水务局", 2022],
    [["编制部门：松溪县气象局"], "松溪县气象局", 2022],
    [["松溪县气象局2022年“三公”经费预算"], "松溪县气象局", 2022],
  ] as const)("%j", (lines, name, year) => {
    expect(frame(...lines)).toEqual([name, year]);
  });

  it.each([
    ["部门收支总表", "单位名称：松溪县水务局\t\t预算年度：2024\t单位：万元", "松溪县水务局", 2024],
    ["2024年部门收支总表", "单位：[106001]松溪县水务局\t\t\t单位：万元", "松溪县水务局", 2024],
    ["2024年度部门收支总表", "920松溪县溪口镇财政所\t\t\t单位：万元", "松溪县溪口镇财政所", 2024],
    ["部门收支总表", "单位：万元\t\t\t", undefined, undefined],
    ["部门收支总表", "2080104综合业务管理所\t\t\t单位：万元", undefined, undefined],
  ])("tables alone: %s, %s", (title, preface, name, year) => {
    const { budget } = readText(
      [
        title,
        preface,
        "收入\t\t支出\t",
        "项目\t预算数\t项目\t预算数",
        "一、一般公共预算拨款收入\t10.00\t一、农林水支出\t10.00",
        "收入总计\t10.00\t支出总计\t10.00",
      ].join("\n"),
    );
    expect([budget.department.name, budget.fiscalYear]).toEqual([name, year]);
    expect(budget.tables?.summaryTable?.revenueTotal?.toString()).toBe("10");
  });
});

it.each([
  ["a path", "部门预算.pdf", "string"],
  ["nothing", undefined, "undefined"],
  ["a buffer", new ArrayBuffer(4), "ArrayBuffer"],
  ["a file not awaited", Promise.resolve(new Uint8Array()), "Promise"],
  ["a file", new Blob(["x"]), "Blob"],
])("%s is no bytes, and the message says what to give instead", async (_, given, what) => {
  await expect(read(given as never)).rejects.toThrow(new RegExp(`Uint8Array.*实际为 ${what}：.*readFile`));
});

it("a limit that is not a number lets nothing through", async () => {
  expect((await faultOf(bytesOf(exampleText()), { bytes: Number.NaN })).code).toBe("invalid-option");
  expect((await read(bytesOf(exampleText()), { bytes: undefined as never })).format).toBe("text");
});
