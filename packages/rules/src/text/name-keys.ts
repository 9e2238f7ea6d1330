import { withoutBlanks } from "@qingbei/domain";
import { withoutNumbering } from "@qingbei/domain/internal";

const QUOTATION_MARKS = /["“”'‘’「」『』]/g;
const YEAR = /(?:19|20)\d{2}年?度?/g;

/** A name for comparison: half-width, without blanks and quotation marks. */
export function plainName(name: string): string {
  return withoutBlanks(name.normalize("NFKC")).replace(QUOTATION_MARKS, "");
}

/**
 * The key of a project's name: a plain name without a final 项目. Two places mean the same project if their keys are
 * equal.
 * @param ignoreYear leaves years out, for documents of different years
 */
export function projectKey(name: string, { ignoreYear = false } = {}): string {
  const plain = plainName(name);
  return (ignoreYear ? plain.replace(YEAR, "") : plain).replace(/项目$/, "");
}

/** The name of a class without the optional 支出: 教育（类）, 教育支出（类）. */
export function className(name: string): string {
  return name.replace(/支出$/, "");
}

/** The key of a class in a table: its name without its number or code. 八、教育支出, 205 教育支出. */
export function classKey(name: string): string {
  return withoutNumbering(name.normalize("NFKC")).replaceAll(
    /^\s*\d{3,}(?=\p{Script=Han}|\s)|[\s、,，]/gu,
    "",
  );
}
