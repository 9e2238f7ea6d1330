import { expect, it } from "vitest";
import { readText, statementOf } from "../../testing/statement.js";

/** The terms that are read of a glossary with these lines beneath it. */
const termsOf = (...lines: readonly string[]) =>
  readText(statementOf(undefined, ["八、名词解释", ...lines])).budget.glossary?.map(({ term }) => term) ?? [];

it.each([
  ["an entry", "基本支出：保障机构正常运转的支出。", ["基本支出"]],
  ["the unit of a table", "单位：万元", []],
  ["year and unit of a table", "（2024年度）　金额单位：万元", []],
  ["office and unit of a table", "2024年度　编制部门　单位：人民币元", []],
  ["a note of a table", "注：本表为空表。", []],
])("glossary: %s", (_, line, expected) => {
  expect(termsOf(line)).toEqual(expected);
});
