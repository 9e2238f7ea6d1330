import { readFileSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { wordsOf } from "../../../testing/blocks.js";
import {
  at,
  double,
  label,
  long,
  low,
  type MadeRecord,
  type MadeXls,
  madeXls,
  number,
  wide,
} from "../../../testing/made-xls.js";
import { detectFormat } from "../../detect/detect-format.js";
import { decodeXls } from "./decode-xls.js";

const decoded = (made: MadeXls) => decodeXls(madeXls(made), LIMITS);
const sheet = (...records: readonly MadeRecord[]) => [{ name: "Sheet1", records }];
const words = (records: readonly MadeRecord[], globals: readonly MadeRecord[] = []) =>
  wordsOf(decoded({ sheets: sheet(...records), globals }).blocks);
/** Cells around the tested one, so that there is a table. */
const HEAD = [label(0, 0, "项目"), label(0, 1, "预算数")] as const;
const style = (format: number): MadeRecord => [
  0x00e0,
  0,
  0,
  ...low(format),
  ...Array.from({ length: 16 }, () => 0),
];

it("is recognised by its streams", () => {
  expect(detectFormat(madeXls({ sheets: sheet(...HEAD) }))).toBe("xls");
});

describe("what lies over the cells", () => {
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  /** An object of a kind, and its words. */
  const object = (kind: number, text: string): readonly MadeRecord[] => [
    [0x005d, ...low(0x15), ...low(18), ...low(kind), ...zeros(16)],
    [0x01b6, ...zeros(10), ...low(text.length), ...low(16), ...zeros(4)],
    [0x003c, 1, ...wide(text)],
    [0x003c, ...zeros(16)],
  ];

  it("text boxes stand behind", () => {
    const { blocks, notices } = decoded({
      sheets: sheet(...HEAD, ...object(6, "含上年结转3.20万元。\n另行说明。")),
    });
    expect(blocks.slice(1)).toEqual(
      ["含上年结转3.20万元。", "另行说明。"].map((text) => ({
        kind: "paragraph",
        text,
        position: { sheet: "Sheet1", cell: "A1" },
      })),
    );
    expect(notices).toEqual([]);
  });

  it("comments are spoken of", () => {
    const { blocks, notices } = decoded({
      sheets: sheet(...HEAD, ...object(0x19, "应为13万元"), ...object(2, "")),
    });
    expect(blocks).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toEqual(["comments"]);
  });
});

describe("cells", () => {
  it.each<[string, readonly MadeRecord[], readonly string[]]>([
    ["a number", [number(1, 1, 1469.53)], ["", "1469.53"]],
    ["noise of arithmetic", [number(1, 1, 0.1 + 0.2)], ["", "0.3"]],
    ["a whole number in four bytes", [[0x027e, ...at(1, 1), ...long((1234 << 2) | 2)]], ["", "1234"]],
    ["one of hundredths", [[0x027e, ...at(1, 1), ...long((-123456 << 2) | 3)]], ["", "-1234.56"]],
    ["the upper half of one", [[0x027e, ...at(1, 1), ...double(1.5).slice(4)]], ["", "1.5"]],
    [
      "several side by side",
      [[0x00bd, ...low(1), ...low(0), 0, 0, ...long((1 << 2) | 2), 0, 0, ...long((2 << 2) | 2), ...low(1)]],
      ["1", "2"],
    ],
    ["a formula by its result", [[0x0006, ...at(1, 1), ...double(12.5), 0, 0]], ["", "12.5"]],
    [
      "a formula whose result is text",
      [
        [0x0006, ...at(1, 1), 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0],
        [0x0207, ...low(2), 1, ...wide("无误")],
      ],
      ["", "无误"],
    ],
    ["a truth", [[0x0205, ...at(1, 1), 1, 0]], ["", "TRUE"]],
    ["text of one byte a sign", [[0x0204, ...at(1, 1), ...low(3), 0, 65, 66, 0xb7]], ["", "AB·"]],
  ])("%s", (_, records, row) => {
    expect(words([...HEAD, ...records])).toEqual([[["项目", "预算数"], row]]);
  });

  it("as their format prints them", () => {
    const globals: readonly MadeRecord[] = [
      style(0),
      style(4),
      style(200),
      [0x041e, ...low(200), ...low(4), 0, ...[..."0.0%"].map((sign) => sign.charCodeAt(0))],
    ];
    expect(words([...HEAD, number(1, 0, 1234.5, 1), number(1, 1, 0.125, 2)], globals)).toEqual([
      [
        ["项目", "预算数"],
        ["1,234.50", "12.5%"],
      ],
    ]);
  });

  it("text that runs over into the next record, written otherwise there", () => {
    const strings: MadeRecord = [0x00fc, ...long(2), ...long(2), ...low(4), 1, ...wide("基本")];
    const rest: MadeRecord = [0x003c, 0, 65, 66, ...low(1), 9, ...low(1), ...wide("元"), 1, 2, 3, 4];
    const cells: readonly MadeRecord[] = [
      [0x00fd, ...at(0, 0), ...long(0)],
      [0x00fd, ...at(0, 1), ...long(1)],
    ];
    expect(words(cells, [strings, rest])).toEqual([[["基本AB", "元"]]]);
  });

  it("merged, and charts left out", () => {
    const chart: readonly MadeRecord[] = [
      [0x0809, ...low(0x0600), 0x20, 0, 0, 0, 0, 0],
      number(5, 5, 99),
      [0x000a],
    ];
    const merged: MadeRecord = [0x00e5, ...low(1), ...low(0), ...low(0), ...low(0), ...low(1)];
    const rows = [
      label(0, 0, "收入"),
      label(0, 1, "旧"),
      label(0, 2, "支出"),
      label(1, 0, "a"),
      label(1, 1, "b"),
      label(1, 2, "c"),
    ];
    expect(words([...rows, ...chart, merged])).toEqual([
      [
        ["收入", "", "支出"],
        ["a", "b", "c"],
      ],
    ]);
  });

  it("that are hidden get a notice", () => {
    const hidden: MadeRecord = [0x0208, ...low(2), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0];
    const secret = { name: "底稿", records: [label(0, 0, "x")], isHidden: true };
    const { blocks, notices } = decoded({ sheets: [...sheet(...HEAD, hidden, number(2, 1, 99)), secret] });
    expect(wordsOf(blocks)).toEqual([[["项目", "预算数"]]]);
    expect(notices.map(({ code }) => code)).toEqual(["hidden-cells", "hidden-sheet"]);
  });

  it("of Excel 95, in GBK", () => {
    const records: readonly MadeRecord[] = [
      [0x0204, ...at(0, 0), ...low(4), 0xcf, 0xee, 0xc4, 0xbf],
      number(0, 1, 12),
    ];
    const { blocks } = decoded({
      sheets: sheet(...records),
      isNarrow: true,
      globals: [[0x0042, ...low(936)]],
    });
    expect(wordsOf(blocks)).toEqual([[["项目", "12"]]]);
  });
});

it.each<[string, Partial<MadeXls>, string]>([
  ["a password", { globals: [[0x002f, 0, 0]] }, "文件有密码，无法读取"],
  ["Excel 4", { version: 0x0400 }, "这是 Excel 4 或更早版本 的文件，太旧了，读不了"],
  ["sheets elsewhere", { start: 3 }, "旧版 Word 或 Excel 文件已损坏或不完整，无法读取"],
  ["sheets beyond the end", { start: 0x7fffffff }, "旧版 Word 或 Excel 文件已损坏或不完整，无法读取"],
  ["no sheet", { sheets: [] }, "Excel 文件里没有可读的内容"],
])("%s is refused by name", (_, lie, message) => {
  expect(() => decoded({ sheets: sheet(...HEAD), ...lie })).toThrow(message);
});

it("a thousand sheets in one place do not cost a thousand times as much", () => {
  const records = Array.from({ length: 5000 }, (_, row) => number(row, 1, row));
  const [first] = sheet(...records);
  const made = Array.from({ length: 1000 }, (_, index) =>
    index === 0 && first ? first : { name: "a", records: [] },
  );
  // all of them begin where the first one does
  const start = 12 + 1000 * (4 + 8 + 2) + 10 + 4;
  expect(() => decoded({ sheets: made, start })).toThrow("文件过大");
});

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 100), seed: Number(process.env.FUZZ_SEED ?? 1) };
const files = [
  madeXls({ sheets: sheet(...HEAD, number(1, 1, 12.5)), globals: [style(4)] }),
  new Uint8Array(
    readFileSync(new URL("../../../../../../tests/round-trip/documents/tables.xls", import.meta.url)),
  ),
];

it("any mutated file is read or refused by name", () => {
  const place = (length: number) => fc.oneof(fc.nat(length - 1), fc.nat(Math.min(length, 4096) - 1));
  const change = (length: number) =>
    fc.tuple(place(length), fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)), fc.nat(3));
  fc.assert(
    fc.property(
      fc
        .constantFrom(...files)
        .chain((file) =>
          fc.tuple(
            fc.constant(file),
            fc.array(change(file.length), { minLength: 1, maxLength: 12 }),
            fc.oneof({ weight: 4, arbitrary: fc.constant(file.length) }, fc.nat(file.length)),
          ),
        ),
      ([file, changes, length]) => {
        const bytes = file.slice(0, length);
        for (const [from, value, width] of changes) bytes.fill(value, from, from + width + 1);
        try {
          decodeXls(bytes, LIMITS);
        } catch (error) {
          if (!(error instanceof InputFault)) throw error;
          expect(error.hint).not.toBe("");
        }
      },
    ),
    runs,
  );
});
