import { type EconomicItem, type Field, type FieldOf, fields, type Wan } from "@qingbei/domain";
import { isSectionCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { printsAmount } from "../../items/prints-amount.js";
import { basicExpenditureTable, codedRows } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";
import { plainName } from "../../text/name-keys.js";
import { explain, print } from "../../wording/explain.js";

/** A section (款) with an amount in the statement, and the row of that name. */
interface Listed {
  readonly item: FieldOf<EconomicItem>;
  readonly name: string;
  readonly row: Field<Wan>;
  /** Set if list and table are about the same budget. */
  readonly isOfTable: boolean;
}

const lists = [
  [fields.appropriations.generalPublicBudget.economicItems, true],
  [fields.expenditure.economicItems, false],
] as const;

/** The rows of sections (款) by name; undefined for a name that occurs twice. */
function rowsByName(context: CheckContext): ReadonlyMap<string, Field<Wan> | undefined> {
  const rows = new Map<string, Field<Wan> | undefined>();
  for (const { row, code } of codedRows(context, basicExpenditureTable)) {
    const name = plainName(context.value(row.name) ?? "");
    if (isSectionCode(code ?? "") && name !== "")
      rows.set(name, rows.has(name) ? undefined : amountOf(row, "total"));
  }
  return rows;
}

/** The sections listed under personnel and routine expenses; none if most amounts differ from the table's. */
function comparable(context: CheckContext): readonly Listed[] {
  const { list, value, has } = context;
  const rows = rowsByName(context);
  const listed = lists.flatMap(([items, isOfTable]) =>
    list(items).flatMap((item): Listed[] => {
      const name = plainName(value(item.name) ?? "");
      const row = rows.get(name);
      const within = value(item.within);
      const isSection = within === "personnelExpenses" || within === "routineOperatingExpenses";
      return row && isSection && has(item.amount) && has(row) ? [{ item, name, row, isOfTable }] : [];
    }),
  );
  const agreeing = listed.filter(({ item, row }) => printsAmount(context, item.amount, row));
  return agreeing.length >= 2 && agreeing.length * 2 > listed.length ? listed : [];
}

export const economicSectionAmount = defineRule<Listed>({
  id: "economic-section-amount",
  title: "说明里逐项列出的人员经费、公用经费与基本支出表的同一科目一致",
  severity: "error",
  basis: ["implementing-regulation-6"],
  covers: ["D-ITEM"],
  each: comparable,
  none: "说明没有逐项列出人员经费、公用经费，或与基本支出表的口径不同",
  check: ({ read, sameFigure }, { item, name, row, isOfTable }) =>
    explain(
      sameFigure(read(item.amount), read(row), {
        places: "cut off",
        ...(!isOfTable && { severity: "warning" }),
      }),
      ({ actual, expected }) =>
        `“${name}”文中写 ${print(actual)}，基本支出表为 ${print(expected)}，两处不一致`,
    ),
});
