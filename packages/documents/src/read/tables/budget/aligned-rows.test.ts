import { expect, it } from "vitest";
import { aligned, alignedRight } from "./aligned-rows.js";
import type { Column } from "./columns.js";

const amount = (field: string): Column => ({
  role: "amount",
  field,
  year: { is: "unsaid" },
  run: 0,
  rank: 0,
});
const columns: readonly Column[] = [
  { role: "unitName" },
  { role: "code" },
  { role: "name" },
  amount("total"),
  amount("basicExpenditure"),
  amount("projectExpenditure"),
];
const put = (line: string, of: readonly Column[] = columns) =>
  aligned(
    line.split("|").map((text) => ({ text, position: { line: 1, column: 1 } })),
    of,
  )
    ?.map(({ text }) => text)
    .join("|");

it.each([
  ["as it stands", "某局|201|一般公共服务支出|3.00|2.00|1.00", "某局|201|一般公共服务支出|3.00|2.00|1.00"],
  ["blanks at its end are gone", "某局|201|一般公共服务支出|3.00", "某局|201|一般公共服务支出|3.00"],
  ["the unit's name ran down", "20103|事务|3.00|2.00|1.00", "|20103|事务|3.00|2.00|1.00"],
  ["合计 ran over unit, code and name", "合计|3.00|2.00|1.00", "合计|||3.00|2.00|1.00"],
  ["whole numbers too", "合计|3|2|1", "合计|||3|2|1"],
  ["合计 ran over them, and blanks fill its row up", "合计|3.00|2.00|1.00||", "合计|||3.00|2.00|1.00"],
  [
    "words where a number should stand",
    "某局|201|公共服务|见附件|2.00|1.00",
    "某局|201|公共服务|见附件|2.00|1.00",
  ],
  ["a row without numbers", "201|一般公共服务支出", "201|一般公共服务支出"],
  ["numbers that fit no columns", "20103|3.00|2.00|1.00", undefined],
])("%s", (_, line, expected) => expect(put(line)).toBe(expected));

it("blanks of lower parts of a code left no trace", () => {
  const parts: readonly Column[] = [{ role: "code" }, { role: "code" }, ...columns.slice(1)];
  expect(put("201|事务|3.00|2.00|1.00", parts)).toBe("201|||事务|3.00|2.00|1.00");
  expect(put("201|03|事务|3.00|2.00|1.00", parts)).toBe("201|03||事务|3.00|2.00|1.00");
});

it("asks nothing of a column that is not read", () => {
  const shares: readonly Column[] = [{ role: "nothing" }, ...columns.slice(1)];
  expect(put("12.50|201|一般公共服务支出|3.00|2.00", shares)).toBe("12.50|201|一般公共服务支出|3.00|2.00");
});

it.each([
  [
    "a label of expenditure on the left goes to the right",
    "6|六、科学技术支出|12.00",
    "6|||六、科学技术支出|12.00",
  ],
  ["one of revenue stays", "6|六、其他收入|12.00", "6|六、其他收入|12.00"],
  ["a whole row stays", "6|六、科学技术支出|12.00||", "6|六、科学技术支出|12.00||"],
])("revenue beside expenditure: %s", (_, line, expected) => {
  const row = line.split("|").map((text) => ({ text, position: { line: 1, column: 1 } }));
  expect(
    alignedRight(row, 1, 5)
      .map(({ text }) => text)
      .join("|"),
  ).toBe(expected);
});
