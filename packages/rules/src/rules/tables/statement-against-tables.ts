import { type Field, pointerOf, type Wan } from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import { isPersonnelWithAid } from "../../arithmetic/aid-apart.js";
import { agreementOf } from "../../engine/agreement-of.js";
import type { CheckContext } from "../../engine/context.js";
import { isOneFigure } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import { expenditureUses } from "../../tables/coded-tables.js";
import { isSlipOf } from "../../tables/is-slip.js";
import { OF_TABLE } from "../../tables/of-tables.js";
import { isWithOtherUses } from "../../tables/other-uses.js";
import { type StatedFigure, statedFigures } from "../../tables/statement-figures.js";
import { explain, print } from "../../wording/explain.js";

/** The index of the figure's first occurrence in prose; −1 if only tables print it. */
function placeInProse({ occurrences }: CheckContext, field: Field<Wan>) {
  return occurrences(field).findIndex(({ group }) => group === undefined || !OF_TABLE.test(group));
}

function isWithOthers(context: CheckContext, stated: Field<Wan>): boolean {
  const use = expenditureUses.find((each) => pointerOf(stated) === `/expenditure/${each}`);
  return use !== undefined && isWithOtherUses(context, stated, use);
}

/** The Chinese name of a field's table. */
function tableOf({ label }: CheckContext, field: Field<Wan>): string {
  const [tables, kind, at] = segments(pointerOf(field));
  return label(`/${tables}/${kind}${kind === "otherTables" ? `/${at}` : ""}`);
}

export const statementAgainstTables = defineRule({
  id: "statement-against-tables",
  title: "说明文字里的数与报表一致",
  severity: "error",
  basis: ["budget-law-14", "disclosure-catalogue"],
  covers: ["D-TOTAL", "D-SRC", "D-BASIC-PROJ", "D-SANGONG", "D-OPER"],
  each: statedFigures,
  none: "没有在说明和报表里都披露的数",
  check: (context, { stated, printed, ofOneBudget = [], isCertain, isDoubtful }: StatedFigure) => {
    const { read, sameFigure, skipped, occurrences } = context;
    if (occurrences(stated).length > 0) {
      const place = placeInProse(context, stated);
      if (place < 0) return skipped("说明文字没有写这个数");
      context.citeOccurrence(pointerOf(stated), place);
    }
    const same = printed.find((field) => isOneFigure(agreementOf(context, stated, field)));
    if (same) return sameFigure(read(stated), read(same), { places: "as printed" });
    if (printed.every((field) => ofOneBudget.includes(field)))
      return skipped("报表只有一本预算的支出，说明里的可能是全部支出");
    if (isWithOthers(context, stated))
      return skipped("报表把单位自有等资金的支出另列几栏，说明里的是全部支出");
    if (
      pointerOf(stated).endsWith("/personnelExpenses") &&
      printed.some((field) => isPersonnelWithAid(context, field))
    )
      return skipped("说明把对个人和家庭的补助与人员支出分开写，报表的人员经费包括它");
    const slipped = printed.find((field) => !ofOneBudget.includes(field) && isSlipOf(context, stated, field));
    const field = slipped ?? printed[0];
    if (!field) return skipped("没有可以比较的数");
    const isError =
      !isDoubtful && (isCertain || slipped) && agreementOf(context, stated, field) !== "cut off";
    return explain(
      sameFigure(read(stated), read(field), {
        places: "as printed",
        ...(!isError && { severity: "warning" }),
      }),
      ({ actual, expected }) =>
        `说明里${context.label(stated)}为 ${print(actual)}，${tableOf(context, field)}为 ${print(expected)}，两处不一致`,
    );
  },
});
