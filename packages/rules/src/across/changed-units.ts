import { fields } from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import { isListedUnit, isOwnOffice } from "../companions/relation.js";
import type { CheckContext } from "../engine/context.js";
import { restatementInWords } from "./restatement.js";

/** The units that last year's document and this one list, other than the department's own office. */
function unitNames({ list, value }: CheckContext, root: Companion["fields"]): readonly string[] {
  const department = value(root.department.name);
  return list(root.department.units).flatMap((unit) => {
    const name = value(unit.name) ?? "";
    return name === "" || isOwnOffice(name, department) ? [] : [name];
  });
}

/** What the two lists of units say of a unit that joined or left; undefined if nothing, or a list is missing. */
function changedUnits(context: CheckContext, { fields: root }: Companion): string | undefined {
  const { list, value } = context;
  const [count, before] = [list(fields.department.units).length, list(root.department.units).length];
  if (count === 0 || before === 0) return undefined;
  const [names, were] = [unitNames(context, fields), unitNames(context, root)];
  const department = value(fields.department.name);
  const isIn = (name: string, others: readonly string[]) =>
    others.some((other) => isListedUnit(name, other, department) || isListedUnit(other, name, department));
  if (names.every((name) => isIn(name, were)) && were.every((name) => isIn(name, names))) return undefined;
  if (names.length === were.length) return "两年列出的单位不同";
  return `上年列出 ${before} 个单位，本年 ${count} 个`;
}

/**
 * Why last year's figures in this document may be restated although nothing beside them says so: words elsewhere, or
 * another list of units. undefined if nothing hints at it.
 */
export function possiblyRestated(context: CheckContext, previous: Companion): string | undefined {
  const hint = context.withoutEvidence(() => changedUnits(context, previous)) ?? restatementInWords(context);
  return hint && `${hint}，上年数可能已按本年口径调整`;
}
