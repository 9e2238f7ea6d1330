import { describe, expect, it } from "vitest";
import { read } from "../read.js";
import { textBlocks } from "./text-blocks.js";

const STATEMENT = "某局2024年部门预算公开说明\n一、收支情况\n2024年收入总计6.00万元。\n";

describe("tables whose columns are uncertain", () => {
  it.each([
    ["a cell a line", "科目\n合计\n201\n甲\n1.50\n1.50\n202\n乙\n2.00\n2.00\n2.50\n"],
    [
      "a row a line, set apart by blanks",
      "科目   合计   基本\n201  甲   1.50    1.50\n202  乙   2.00   2.00\n合计  2.50\n",
    ],
  ])("their amounts count as not read, and the table is named: %s", async (_, table) => {
    const text = `${STATEMENT}2024年部门支出总表\n${table}`;
    const { amounts, notices } = await read(new TextEncoder().encode(text));
    expect(amounts).toMatchObject({ printed: 6, claimed: 1 });
    expect(amounts.unclaimed[0]?.text).toBe("1.50");
    expect(notices.map(({ code }) => code)).toContain("table-unread");
  });

  it.each([
    ["few amounts", "合计\n1.00\n2.00"],
    ["amounts far apart", Array.from({ length: 6 }, () => `1.00\n${"某科\n".repeat(8)}`).join("")],
    ["counts", "1\n2\n3\n4\n5\n6\n7"],
    [
      "sentences",
      "收入1.00万元，支出1.00万元。\n收入2.00万元，支出2.00万元。\n收入3.00万元。\n4.00万元。\n5.00万元。",
    ],
  ])("%s make no table", (_, text) => {
    expect(textBlocks(text.split("\n")).map(({ kind }) => kind)).not.toContain("grid");
  });

  it("very many lines before a sentence are no more than many lines", () => {
    const lines = [...Array.from({ length: 200_000 }, () => "甲"), "没有其他支出。"];
    expect(textBlocks(lines)).toHaveLength(lines.length);
  });

  it("the words around the amounts remain what they are", () => {
    const text = "一、支出\n1.00\n2.00\n3.00\n4.00\n5.00\n二、说明\n没有其他支出。";
    expect(
      textBlocks(text.split("\n")).map((block) => (block.kind === "grid" ? "grid" : block.text)),
    ).toEqual(["一、支出", "grid", "二、说明", "没有其他支出。"]);
  });
});
