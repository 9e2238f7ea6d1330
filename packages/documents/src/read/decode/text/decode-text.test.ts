import { DepartmentBudget, encode as toJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { exampleText } from "../../../testing/documents.js";
import { type Encoding, encode } from "../../../testing/encode.js";
import { readText } from "../../../testing/statement.js";
import { detectFormat } from "../../detect/detect-format.js";
import { read } from "../../read.js";
import { decodeText, splitLines } from "./decode-text.js";

const ENCODINGS: readonly Encoding[] = [
  "UTF-8",
  "UTF-8 with mark",
  "UTF-16LE",
  "UTF-16LE with mark",
  "UTF-16BE",
  "UTF-16BE with mark",
  "GB18030",
];
const ENDINGS = [
  ["\\n", "\n"],
  ["\\r\\n", "\r\n"],
  ["\\r", "\r"],
] as const;

describe("an example in every encoding, with every line ending", () => {
  const text = exampleText();
  const plain = readText(text);
  const asJson = ({ budget, ...rest }: typeof plain) => ({
    ...rest,
    budget: toJson(DepartmentBudget, budget),
  });

  it.each(
    ENCODINGS.flatMap((encoding) => ENDINGS.map(([name, ending]) => [encoding, name, ending] as const)),
  )("%s, %s", async (encoding, _, ending) => {
    const bytes = encode(text.replaceAll("\n", ending), encoding);
    expect(detectFormat(bytes)).toBe("text");
    expect(asJson(await read(bytes))).toEqual(asJson(plain));
  });
});

describe("text", () => {
  it.each(ENCODINGS)("%s with few ASCII characters", (encoding) => {
    const text = `${"部门预算收入支出情况说明，一般公共预算拨款。".repeat(200)}\n2022年`;
    expect(decodeText(encode(text, encoding))).toBe(text);
  });

  it("keeps four-byte characters of GB18030", () => {
    const text = "部门预算收入支出".repeat(10);
    const bytes = Uint8Array.from([...encode(text, "GB18030"), 0x95, 0x32, 0x82, 0x36]);
    expect(decodeText(bytes)).toBe(`${text}\u{20000}`);
  });

  it("loses a word processor's marks, one for one", () => {
    expect(decodeText(new TextEncoder().encode("预算\u0007数\u0013TC\u0015"))).toBe("预算 数 TC ");
  });
});

it.each([
  ["a\nb", ["a", "b"]],
  ["a\r\nb\r\n", ["a", "b", ""]],
  ["a\rb", ["a", "b"]],
  ["a\n\rb", ["a", "", "b"]],
  ["页\f下页\v末", ["页\f下页\v末"]],
  ["", [""]],
])("lines of %j", (text, lines) => {
  expect(splitLines(text, { bytes: 100, lineLength: 100 })).toEqual(lines);
});
