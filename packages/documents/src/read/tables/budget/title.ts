import { prefaceMark } from "../../../templates/budget-tables.js";
import { titleEdition, titleFiller, titleTrailer, titleVariable } from "../../../templates/table-titles.js";
import { wordKey } from "./wording.js";

/** The words of a title that tell which table it is: 2025年部门收支总体情况表 is 收支总表. */
export function telling(title: string): string {
  return wordKey(title).replace(titleFiller, "").replaceAll("总体", "总");
}

/** Whether a line says of which table it is the title: 续表 and 公开05表 do not. */
export function namesTable(text: string): boolean {
  const line = text.trim();
  return !prefaceMark.test(line.replace(/\s/g, "")) && telling(line.replace(titleTrailer, "")).length > 1;
}

const withoutVariable = (title: string) => title.replace(titleVariable, "").replaceAll("总体", "总");

/** Whether two lines are one title, as at the head of a table and of its further pages. */
export function isSameTitle(one: string, other: string): boolean {
  const [a = "", b = ""] = [one, other].map((text) => wordKey(text.trim().replace(titleTrailer, "")));
  const [ofA, ofB] = [a, b].map((title) => titleEdition.exec(title)?.[0]);
  // a unit's own table is no page of its department's: 某局本级2025年部门支出总表
  if (ofA && ofB && ofA !== ofB) return false;
  return withoutVariable(a) === withoutVariable(b);
}
