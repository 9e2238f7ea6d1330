import { titleEdition, titleTrailer, titleVariable } from "../../../templates/table-titles.js";
import { wordKey } from "./wording.js";

const withoutVariable = (title: string) => title.replace(titleVariable, "").replaceAll("总体", "总");

/** What titles have in common that differ at most in the year's or the money's usual words, for one edition. */
export function titleKey(title: string): string {
  const words = wordKey(title.trim().replace(titleTrailer, ""));
  return `${titleEdition.exec(words)?.[0] ?? ""}${withoutVariable(words)}`;
}

/** Whether two lines are the same title, as on further pages of a table. */
export function isSameTitle(one: string, other: string): boolean {
  const [a = "", b = ""] = [one, other].map((text) => wordKey(text.trim().replace(titleTrailer, "")));
  const [ofA, ofB] = [a, b].map((title) => titleEdition.exec(title)?.[0]);
  // a unit's own table is not a further page of the department's: 某局本级2025年部门支出总表
  if (ofA && ofB && ofA !== ofB) return false;
  return withoutVariable(a) === withoutVariable(b);
}
