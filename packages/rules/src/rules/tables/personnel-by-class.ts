import { basicParts, termOf } from "@qingbei/domain";
import { categoryCode, isSectionCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { isNothing } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import { eitherColumn, personnelClasses, routineClasses } from "../../parameters/economic-columns.js";
import { basicExpenditureTable, codedRows, rowName } from "../../tables/coded-tables.js";
import { amountOf, type RowFields } from "../../tables/row-fields.js";

interface Placed {
  readonly row: RowFields;
  readonly belongs: (typeof basicParts)[number];
  readonly wrong: (typeof basicParts)[number];
}

/** Sections (款) with the column of their class, without those that some places put in either. */
function placedRows(context: CheckContext): readonly Placed[] {
  return codedRows(context, basicExpenditureTable).flatMap(({ row, code }): Placed[] => {
    if (code === undefined || !isSectionCode(code) || eitherColumn.has(code)) return [];
    const category = categoryCode(code);
    if (personnelClasses.has(category))
      return [{ row, belongs: "personnelExpenses", wrong: "routineOperatingExpenses" }];
    if (routineClasses.has(category))
      return [{ row, belongs: "routineOperatingExpenses", wrong: "personnelExpenses" }];
    return [];
  });
}

/** From this many rows on, all in the wrong column, the two headers are swapped. */
const FEWEST_TURNED = 3;

/** The rows to check one by one; all as one case if every one of them is in the wrong column. */
function casesOf(context: CheckContext): readonly (readonly Placed[])[] {
  const placed = placedRows(context).filter(({ row }) =>
    basicParts.some((column) => context.has(amountOf(row, column))),
  );
  const isTurned = ({ row, belongs, wrong }: Placed) =>
    isNothing(context, amountOf(row, belongs)) && !isNothing(context, amountOf(row, wrong));
  const areTurned = placed.length >= FEWEST_TURNED && placed.every(isTurned);
  return areTurned ? [placed] : placed.map((each) => [each]);
}

export const personnelByClass = defineRule<readonly Placed[]>({
  id: "personnel-by-class",
  title: "工资福利列人员经费，商品服务和资本性支出列公用经费",
  severity: "warning",
  basis: ["implementing-regulation-5"],
  covers: ["B-T6-CLASS"],
  each: casesOf,
  none: "没有分列人员经费和公用经费的基本支出表",
  check: (context, placed) => {
    const astray = placed.filter(({ row, wrong }) => !isNothing(context, amountOf(row, wrong)));
    const [first] = astray;
    if (!first) return context.passed();
    if (placed.length > 1)
      return context.failed(
        `基本支出表 ${placed.length} 行都列在相反的一列，像是“${termOf(first.belongs).zh}”与“${termOf(first.wrong).zh}”两列的表头写反了，请核对`,
      );
    return context.failed(
      `基本支出表的“${rowName(context, first.row)}”在${termOf(first.wrong).zh}一列有数，这一类支出一般列${termOf(first.belongs).zh}，请核对所在的列`,
    );
  },
});
