import { type FieldOf, fields, type StatementItem } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { plainName } from "../text/name-keys.js";

/** An item of the classification as the statement names it. */
export interface NamedItem {
  readonly field: FieldOf<StatementItem>;
  readonly index: number;
  readonly code: string | undefined;
  readonly level: "category" | "section" | "item" | undefined;
  readonly category: string | undefined;
  readonly section: string | undefined;
  readonly name: string;
}

/** Whether the item's amount is stated for another year than the budget's: no table prints it then. */
export function isMisdated({ occurrences, value }: CheckContext, { field }: NamedItem): boolean {
  const fiscalYear = value(fields.fiscalYear);
  return occurrences(field.amount).some(
    ({ year }) => year !== undefined && fiscalYear && year !== fiscalYear,
  );
}

/** The items that the statement names. For `each`: reads all of them. */
export function statementItems({ list, value }: CheckContext): readonly NamedItem[] {
  return list(fields.statementItems).flatMap((field, index) => {
    const name = value(field.name);
    if (!name) return [];
    const text = (part: string | null | undefined) => (part ? plainName(part) : undefined);
    return [
      {
        field,
        index,
        code: value(field.code) ?? undefined,
        level: value(field.level) ?? undefined,
        category: text(value(field.category)),
        section: text(value(field.section)),
        name: plainName(name),
      },
    ];
  });
}
