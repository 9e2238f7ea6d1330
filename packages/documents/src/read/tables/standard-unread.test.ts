import { describe, expect, it } from "vitest";
import { blocksOf, captionsOf } from "../../testing/blocks.js";
import { standardUnreadNotice, unreadStandardTables } from "./standard-unread.js";

const five = [
  "summaryTable",
  "revenueTable",
  "expenditureTable",
  "fiscalAppropriationTable",
  "basicExpenditureTable",
];
const titles = ["收支总表", "收入总表", "支出总表", "财政拨款收支总表", "一般公共预算基本支出表"];
const listed = ["一般公共预算支出表", "“三公”经费支出表", "政府性基金预算支出表"];
const read = new Set([...five, "generalPublicBudgetTable"]);
const capital = "国有资本经营预算收支余表";

function unread(
  lines: readonly string[],
  { isLost = false, grids = false }: { isLost?: boolean; grids?: boolean } = {},
) {
  const captions = captionsOf(blocksOf(lines.join("\n")));
  const found = captions.items.filter((item) => item.kind === "grid");
  return unreadStandardTables(captions, read, { unread: grids ? found : [], isLost });
}

describe("standard tables that were not read", () => {
  it.each([
    ["no trace of any", [...titles, "一般公共预算支出表"], []],
    [
      "titled as often as the others, in words that nobody knows",
      [...titles, ...listed, capital],
      ["threePublicExpensesTable", "stateCapitalOperationsTable", "governmentManagedFundsTable"],
    ],
    ["in the list of contents alone", [...titles, ...listed, capital, ...titles, "一般公共预算支出表"], []],
    [
      "in both",
      [...titles, ...listed, ...titles, ...listed],
      ["threePublicExpensesTable", "governmentManagedFundsTable"],
    ],
    [
      "once, above amounts",
      [...titles, ...titles, capital, "甲 | 乙", "丙 | 3.50", ""],
      ["stateCapitalOperationsTable"],
    ],
    ["told of in a sentence", [...titles, "本部门没有国有资本经营预算支出，故公开空表。"], []],
    ["of another kind", [...titles, "“三公”经费绩效自评表"], []],
  ])("%s", (_, lines, expected) => {
    expect(unread(lines)).toEqual(expected);
  });

  it("are named if none of the nine was read: those with a title", () => {
    const said = (lines: readonly string[]) => {
      const captions = captionsOf(blocksOf(lines.join("\n")));
      const tables = unreadStandardTables(captions, new Set(), {
        unread: [],
        isLost: lines.length === 0,
      });
      return standardUnreadNotice(tables, captions).map(({ message }) => message);
    };
    expect(said(["部门支出总表", "201 一般公共服务支出 3.00"])).toEqual([
      "没有读到部门支出总表，但文件里有它的标题，或有读不出来的内容：不算缺少，其中的数没有核对",
    ]);
    expect(said([])).toEqual([]);
  });

  const notRead = ["threePublicExpensesTable", "stateCapitalOperationsTable", "governmentManagedFundsTable"];
  it("may be any where a part of the document is unknown", () => {
    expect(unread(titles, { isLost: true })).toEqual(notRead);
  });

  it("may be any where a table without a title was not read", () => {
    expect(
      unread([...titles, "一段。", "二段。", "三段。", "四段。", "甲 | 乙", "丙 | 3.50", ""], {
        grids: true,
      }),
    ).toEqual(notRead);
  });
});
