import { type DisclosureKind, type TableKind, toHalfWidth, withoutBlanks, wordingsOf } from "@qingbei/domain";
import { noteOpening, noteWords, prefaceMark, tableKinds } from "../../templates/budget-tables.js";
import { projectTableTitle } from "../../templates/project-table.js";
import { institution } from "../../templates/prose-words.js";
import { noStandardTitle, standardTitles } from "../../templates/standard-titles.js";
import {
  anyTableTitle,
  anyYear,
  contentsLine,
  LONGEST_TITLE,
  noTitledBody,
  otherAccountsTitle,
  otherTableTitle,
  sentenceMark,
  titleAside,
  titledBody,
  titledByTail,
  titleFiller,
  titleNumber,
  titleQualifier,
  titleSetting,
  titleTrailer,
  titleYear,
  wholeTable,
} from "../../templates/table-titles.js";
import { wordKey } from "./budget/wording.js";

/** What a line is for the tables of a document. Only this module knows what the title of a table looks like. */
export type LineKind =
  /** The title of a standard table: of the whole body, or perhaps of another one (食堂收支总表). */
  | { readonly is: "standard title"; readonly table: TableKind; readonly isWhole: boolean }
  /** The title of a part of a standard table: 经常性支出预算表. */
  | { readonly is: "part title" }
  /** The title of a table other than the standard ones, however similar its header is. */
  | { readonly is: "other title" }
  /** The title of a form of a project. */
  | { readonly is: "project title" }
  /** The title of an unknown table. */
  | { readonly is: "title" }
  /** Words about the table above them. */
  | { readonly is: "note" }
  | { readonly is: "words" };

const LONGEST_NOTE = 400;

/** The words of a title that distinguish the tables: 2025年部门收支总体情况表 is 收支总表. */
function distinctiveWords(title: string): string {
  return wordKey(title).replace(titleFiller, "").replaceAll("总体", "总");
}

/** Whether a title names its table: 续表 and 公开05表 do not. */
function namesTable(line: string): boolean {
  return (
    !prefaceMark.test(withoutBlanks(line)) && distinctiveWords(line.replace(titleTrailer, "")).length > 1
  );
}

const accounts: readonly (readonly [TableKind, string])[] = tableKinds
  .flatMap((kind) => wordingsOf(kind).map((wording) => [kind, distinctiveWords(wording)] as const))
  .sort(([, a], [, b]) => b.length - a.length);

/** Titles with 决算 hold in final accounts only: in a budget they are last year's execution. */
const titles = { budget: accounts.filter(([, title]) => !/决算/.test(title)), finalAccounts: accounts };

/** Whether the words before a title's own words give only its number, its year and its body. */
function isOfBody(before: string): boolean {
  const body = before.replace(titleNumber, "").replace(anyYear, "").replace(titleSetting, "");
  return body === "" || ((institution.test(body) || titledBody.test(body)) && !noTitledBody.test(body));
}

/** Whether a line cannot be a title: it is too long, or a line of the contents. */
function isNoTitle(line: string): boolean {
  return line.length > LONGEST_TITLE || contentsLine.test(line);
}

/** A title of this year's 决算 in a budget with 预算, which is meant: what the year spends is not yet known. */
function asBudget(line: string, document: DisclosureKind, fiscalYear: number | undefined): string {
  const isMeant =
    document === "budget" &&
    fiscalYear !== undefined &&
    Number(titleYear.exec(toHalfWidth(line))?.[1]) === fiscalYear;
  return isMeant ? line.replaceAll("决算", "预算") : line;
}

/** The standard table whose words end a title, with any year and body in front; undefined if there is none. */
function standardTitle(
  printed: string,
  document: DisclosureKind,
  fiscalYear: number | undefined,
): LineKind | undefined {
  const line = asBudget(printed, document, fiscalYear);
  if (!line.includes("表") || isNoTitle(line) || sentenceMark.test(line)) return undefined;
  const title = line.replace(titleTrailer, "");
  if (!title.endsWith("表")) return undefined;
  const words = distinctiveWords(title);
  const aside = line.slice(title.length);
  let isOther = false;
  for (const [table, wording] of titles[document]) {
    if (!words.endsWith(wording)) continue;
    // 一般公共预算支出表（按政府预算经济分类）: the same money divided otherwise
    if (titleAside[table]?.test(aside)) {
      isOther = true;
      continue;
    }
    const before = words.slice(0, words.length - wording.length).replace(/（[^（）]*）/g, "");
    if (titledByTail.has(table)) {
      if (!/决算/.test(before)) return { is: "standard title", table, isWhole: true };
    } else if (!titleQualifier.test(before)) {
      const isWhole = isOfBody(before);
      return isWhole || wholeTable.test(words)
        ? { is: "standard title", table, isWhole }
        : { is: "part title" };
    }
  }
  return isOther ? { is: "other title" } : undefined;
}

/** Whether a line is a note on the table above it. */
export function isNote(text: string): boolean {
  return noteOpening.test(text) || noteWords.test(text);
}

/** The table that a line is the title of. */
function titleKind(
  line: string,
  document: DisclosureKind,
  fiscalYear: number | undefined,
): LineKind | undefined {
  const standard = standardTitle(line, document, fiscalYear);
  if (standard || isNoTitle(line)) return standard;
  const isSentence = sentenceMark.test(line);
  if (projectTableTitle.test(line) && !isSentence) return { is: "project title" };
  if (otherTableTitle.test(line) || (document === "finalAccounts" && otherAccountsTitle.test(line)))
    return { is: "other title" };
  const isTitle = anyTableTitle.test(line) && !isSentence && !isNote(line) && namesTable(line);
  return isTitle ? { is: "title" } : undefined;
}

/**
 * The kind of a line, in a budget or in final accounts.
 * @param fiscalYear the year of a budget: a title that calls its tables 决算 is a slip
 */
export function lineKind(text: string, document: DisclosureKind, fiscalYear?: number): LineKind {
  const line = text.trim();
  return (
    titleKind(line, document, fiscalYear) ?? {
      is: line.length <= LONGEST_NOTE && isNote(line) ? "note" : "words",
    }
  );
}

/** Whether a line is the title of any table. */
export function isTitle({ is }: LineKind): boolean {
  return is !== "words" && is !== "note";
}

/** Whether a line is the title of a table other than the standard ones. */
export function isOtherTitle({ is }: LineKind): boolean {
  return is === "part title" || is === "project title" || is === "other title";
}

/** The standard table that a line is the title of; undefined if it is not one. */
export function tableTitled(
  text: string,
  document: DisclosureKind,
  fiscalYear?: number,
): TableKind | undefined {
  const kind = standardTitle(text.trim(), document, fiscalYear);
  return kind?.is === "standard title" ? kind.table : undefined;
}

/**
 * The standard table that a line may be the title of, lines of the contents included: enough to say that it is there.
 */
export function tableMaybeTitled(text: string, document: DisclosureKind): TableKind | undefined {
  const line = withoutBlanks(text);
  if (line.length > LONGEST_TITLE || sentenceMark.test(line)) return undefined;
  const known = tableTitled(line, document);
  if (known) return known;
  const mayBe = contentsLine.test(line) || line.replace(titleTrailer, "").endsWith("表");
  if (!mayBe || noStandardTitle.test(line)) return undefined;
  return standardTitles.find(([, words]) => words.test(line))?.[0];
}
