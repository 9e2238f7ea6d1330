import { expect, it } from "vitest";
import { read } from "../read.js";

const reading = (...lines: string[]) =>
  read(
    new TextEncoder().encode(
      ["某县供销合作社2024年部门预算", "2024年收入总计5万元，支出总计5万元。", ...lines].join("\n"),
    ),
  );

const flat =
  "表1 部门收支总表 单位：万元 项目 预算数 一、一般公共预算拨款收入 1,204.35 二、政府性基金预算拨款收入 三、事业收入 12.00 本年收入合计 1,216.35 本年支出合计 1,216.35";

it("counts the amounts of a table whose cells ran together in a line, tells of it, and takes no table for absent", async () => {
  const { amounts, notices, unreadTables } = await reading(flat);
  expect(amounts).toMatchObject({ printed: 6, claimed: 2 });
  expect(amounts.unclaimed.map(({ text, position }) => ({ text, position }))).toEqual([
    { text: "1,204.35", position: { line: 3, column: flat.indexOf("1,204.35") + 1 } },
    { text: "12.00", position: { line: 3, column: flat.indexOf("12.00") + 1 } },
    { text: "1,216.35", position: { line: 3, column: flat.indexOf("1,216.35") + 1 } },
    { text: "1,216.35", position: { line: 3, column: flat.lastIndexOf("1,216.35") + 1 } },
  ]);
  const unread = notices.filter(({ code }) => code === "table-unread");
  expect(unread[0]?.message).toContain("像是压成一行的表格");
  expect(unread[0]?.position).toEqual({ line: 3, column: 1 });
  expect(unreadTables).toHaveLength(9);
});

it.each([
  ["a sentence with amounts", "2024年收入1,204.35万元，支出1,216.35万元，比上年增加12.00万元，增长1.00%。"],
  ["numbers of headings", "参见 1.1 、 1.2 、 2.1 、 3.10 各节"],
  ["whole numbers", "联系电话 8212345 邮编 123456 编制 23 在职 21"],
])("leaves alone %s", async (_, line) => {
  const { notices } = await reading(line);
  expect(notices.filter(({ code }) => code === "table-unread")).toEqual([]);
});
