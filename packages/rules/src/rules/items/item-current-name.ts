import { type Field, type FiscalYear, fields } from "@qingbei/domain";
import { codesByName, isCurrentName } from "@qingbei/domain/classification";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { itemRows } from "../../items/item-rows.js";
import { isMisdated, statementItems } from "../../items/statement-items.js";
import { renamedClasses } from "../../parameters/dated-terms.js";
import { plainName } from "../../text/name-keys.js";

/** A name of the functional classification in the statement. */
interface Named {
  readonly field: Field<string>;
  readonly name: string;
}

/** The names of all items, each once; none if there are tables by code, whose names other rules compare. */
function namesIn(context: CheckContext): readonly Named[] {
  if (itemRows(context).length > 0) return [];
  const seen = new Set<string>();
  return statementItems(context)
    .filter((item) => !isMisdated(context, item))
    .flatMap(({ field: { category, section, name } }) =>
      [category, section, name].flatMap((field): readonly Named[] => {
        const words = context.value(field);
        if (!words || seen.has(words)) return [];
        seen.add(words);
        return [{ field, name: plainName(words) }];
      }),
    );
}

/** The last year of a name that no code bears any more, and the name that its code bears instead. */
function retired(
  name: string,
  year: FiscalYear,
): { readonly until: number; readonly now: string } | undefined {
  const codes = codesByName(name, { table: "functional" });
  const usages = codes.map((code) => isCurrentName(code, name, year));
  const [first, ...others] = usages;
  const isOther = others.some(({ status }) => status !== "former");
  if (first?.status !== "former" || isOther || first.confidence === "uncertain" || !first.now)
    return undefined;
  return { until: first.until, now: first.now };
}

export const itemCurrentName = defineRule<Named>({
  id: "item-current-name",
  title: "说明里的科目名称是预算年度在用的",
  severity: "warning",
  basis: ["budget-law-32"],
  covers: ["B-CODE-NAME"],
  each: namesIn,
  none: "说明没有写支出科目，或已与报表里的科目核对",
  check: ({ value, passed, failed, skipped }, { field, name }) => {
    const year = value(fields.fiscalYear);
    value(field);
    if (!year) return skipped("未披露：预算年度");
    const found = renamedClasses.some(({ pattern }) => pattern.test(name)) ? undefined : retired(name, year);
    return found
      ? failed(`“${name}”是旧科目名称，只用到 ${found.until} 年，现称“${found.now}”，请核对`)
      : passed();
  },
});
