import { readFileSync } from "node:fs";
import { review } from "@qingbei/review";
import { describe, expect, it } from "vitest";

const text = readFileSync(new URL("water-bureau-2023-accounts.txt", import.meta.url), "utf8");
const lines = text.trimEnd().split("\n");
const statement = lines.filter((line) => /^[一二三四五六七八九]、.*决算.*说明$/.test(line));
const listed = ["四、", "九、"].map((mark) => lines.findIndex((line) => line.startsWith(mark)));
/** A document whose contents list every section of the statement. */
const whole = lines.flatMap((line, at) => (at === 4 ? [line, ...statement, "第四部分 名词解释"] : [line]));
const read = async (words: readonly string[]) =>
  (await review(new TextEncoder().encode(words.join("\n")), "accounts.txt")).report;

describe("accounts that are cut off", () => {
  it("are left in peace, with one notice, wherever they end", async () => {
    expect(listed.every((at) => at > 0)).toBe(true);
    const first = whole.findLastIndex((line) => line.startsWith("第二部分"));
    for (let end = first + 4; end < whole.length; end += 9) {
      const { findings, reading } = await read(whole.slice(0, end));
      expect([end, findings]).toEqual([end, []]);
      expect(reading.notices.filter(({ code }) => code === "cut-off")).toHaveLength(1);
    }
  });

  it("name what is absent at the contents", async () => {
    const end = whole.findLastIndex((line) => line.startsWith("八、"));
    const { reading } = await read(whole.slice(0, end));
    expect(reading.notices.find(({ code }) => code === "cut-off")).toMatchObject({
      severity: "warning",
      message: expect.stringMatching(
        /“八、机关运行经费支出决算说明”、“九、政府采购支出决算说明”、“第四部分名词解释”/,
      ),
      position: { line: 2 },
    });
  });

  it("that go on after a gap have a fault", async () => {
    const [from, to] = [whole.findLastIndex((line) => line.startsWith("九、")), whole.length];
    const { findings } = await read([
      ...whole.slice(0, from),
      ...whole.slice(to),
      "第四部分 名词解释",
      "略。",
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["procurement-stated"]);
  });
});
