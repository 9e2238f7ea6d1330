import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "./json-fault.js";

describe("the first fault of a JSON text", () => {
  it.each<[string, string, number, number, string]>([
    ["nothing", "", 1, 1, "没有内容"],
    ["a word", "{bad\n", 1, 2, "这里应为一个键（用双引号）或 }，写的是 bad"],
    ["a comma too many", '{\n  "a": 1,\n}', 3, 1, "} 前面多了一个逗号，或少了一个值"],
    ["a comma too many in a list", "[1,\r\n]", 2, 1, "] 前面多了一个逗号，或少了一个值"],
    ["no comma", '{"a": 1\n "b": 2}', 2, 2, '这里应为逗号，或括号的另一半，写的是 "'],
    ["no colon", '{"a" 1}', 1, 6, "这里应为冒号，写的是 1"],
    ["no end", '{"a": [1, 2', 1, 12, "没有写完，这里应为逗号，或括号的另一半"],
    ["more than one", "{} {}", 1, 4, "这里应为结尾，写的是 {"],
    ["the wrong bracket", '{"a": [1}', 1, 9, "这里应为逗号，或括号的另一半，写的是 }"],
    ["Chinese quotes", "{“a”: 1}", 1, 2, "引号用了中文的"],
    ["a Chinese comma", '{"单位": 1，"b": 2}', 1, 9, "逗号用了中文的"],
    ["a Chinese colon", '{"a"：1}', 1, 5, "冒号用了中文的"],
    ["single quotes", "{'a': 1}", 1, 2, "要用双引号"],
    ["a comment", '{\n  // 说明\n  "a": 1}', 2, 3, "JSON 里不能写注释"],
    ["a text without an end", '{"a": "甲\n"}', 1, 7, "引号没有成对"],
    ["a path of Windows", '{"a": "D:\\预算"}', 1, 10, "\\ 后面写错了"],
    ["a tabulator in a text", '{"a": "甲\t乙"}', 1, 9, "控制字符"],
    ["a number with a zero before it", '{"a": 01}', 1, 7, "这里应为一个值，写的是 01"],
    ["no number", '{"a": NaN}', 1, 7, "写的是 NaN"],
    ["a word of another language", '{"a": True}', 1, 7, "写的是 True"],
    ["a character of two units before it", '["𠮷" 1]', 1, 6, "写的是 1"],
  ])("%s", (_, text, line, column, words) => {
    expect(jsonFault(text)).toMatchObject({
      code: "syntax",
      line,
      column,
      message: expect.stringContaining(words),
    });
  });

  it.each<[string, string, number, number, readonly (string | number)[]]>([
    ["in the whole", '{"a": 1, "a": 2}', 1, 10, ["a"]],
    ["within", '{"revenue": {"total": "1",\n "total": "2"}}', 2, 2, ["revenue", "total"]],
    ["in an item", '[{"a": 1}, {"a": 1, "b": 2, "a": 1}]', 1, 29, [1, "a"]],
    ["written in two ways", '{"a": 1, "\\u0061": 2}', 1, 10, ["a"]],
    ["of a name that objects inherit", '{"__proto__": 1, "__proto__": 2}', 1, 18, ["__proto__"]],
  ])("a key twice %s", (_, text, line, column, path) => {
    expect(jsonFault(text)).toEqual({
      code: "duplicate-key",
      line,
      column,
      path,
      message: "这个键写了两次",
    });
  });

  it("is none in what JSON.stringify writes, and in one of many levels", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        expect(jsonFault(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
    expect(jsonFault("[".repeat(200_000) + "]".repeat(200_000))).toBeUndefined();
  });

  it("is there where JSON.parse finds one, and else only a key that is there twice", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "{", "]", "0", "\\", "x", ":"))
      .map(
        ([text, at, what]) =>
          text.slice(0, at % (text.length + 1)) + what + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(broken, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const fault = jsonFault(text);
        if (isJson) expect(fault?.code ?? "duplicate-key").toBe("duplicate-key");
        else expect(fault?.code).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});
