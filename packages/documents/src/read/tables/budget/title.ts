import { type DisclosureKind, type TableKind, wordingsOf } from "@qingbei/domain";
import { prefaceMark, tableKinds } from "../../../templates/budget-tables.js";
import { institution } from "../../../templates/prose-words.js";
import {
  anyYear,
  contentsLine,
  LONGEST_TITLE,
  noTitledBody,
  sentenceMark,
  titleAside,
  titledBody,
  titledByTail,
  titleEdition,
  titleFiller,
  titleNumber,
  titleQualifier,
  titleSetting,
  titleTrailer,
  titleVariable,
  wholeTable,
} from "../../../templates/table-titles.js";
import { wordKey } from "./wording.js";

/** The words of a title that tell which table it is: 2025年部门收支总体情况表 is 收支总表. */
function telling(title: string): string {
  return wordKey(title).replace(titleFiller, "").replaceAll("总体", "总");
}

const accounts: readonly (readonly [TableKind, string])[] = tableKinds
  .flatMap((kind) => wordingsOf(kind).map((wording) => [kind, telling(wording)] as const))
  .sort(([, a], [, b]) => b.length - a.length);

/** A table of last year's execution within a budget is none of the budget's: its titles hold in final accounts only. */
const titles = { budget: accounts.filter(([, title]) => !/决算/.test(title)), finalAccounts: accounts };

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

/** Whether the words before a title's own say no more than its number, its year and whose it is. */
function isOfBody(before: string): boolean {
  const body = before.replace(titleNumber, "").replace(anyYear, "").replace(titleSetting, "");
  return body === "" || ((institution.test(body) || titledBody.test(body)) && !noTitledBody.test(body));
}

/** Which table a line is titled, and whether it is all of that table: 食堂收支总表 may be none. */
interface Titled {
  readonly kind: TableKind;
  readonly isWhole: boolean;
}

/** The standard table by whose words a line ends, as a title does, whatever year and office stand before them. */
function titledBy(text: string, document: DisclosureKind): Titled | undefined {
  const line = text.trim();
  if (
    line.length > LONGEST_TITLE ||
    !line.includes("表") ||
    contentsLine.test(line) ||
    sentenceMark.test(line)
  )
    return undefined;
  const title = line.replace(titleTrailer, "");
  if (!title.endsWith("表")) return undefined;
  const words = telling(title);
  const aside = line.slice(title.length);
  for (const [kind, wording] of titles[document]) {
    if (!words.endsWith(wording) || titleAside[kind]?.test(aside)) continue;
    const before = words.slice(0, words.length - wording.length).replace(/（[^（）]*）/g, "");
    if (titledByTail.has(kind)) {
      if (!/决算/.test(before)) return { kind, isWhole: true };
    } else if (!titleQualifier.test(before)) return { kind, isWhole: isOfBody(before) };
  }
  return undefined;
}

/** The standard table that a line is the title of, in a budget or in final accounts. */
export function kindOfTitle(text: string, document: DisclosureKind): TableKind | undefined {
  const titled = titledBy(text, document);
  return titled && (titled.isWhole || wholeTable.test(telling(text.trim().replace(titleTrailer, ""))))
    ? titled.kind
    : undefined;
}

/** Whether a line is the title of a part of a standard table, or of another body's: 经常性支出预算表, 食堂收支总表. */
export function isOfPart(text: string, document: DisclosureKind): boolean {
  return titledBy(text, document)?.isWhole === false;
}
