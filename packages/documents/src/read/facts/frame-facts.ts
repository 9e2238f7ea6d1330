import { type Occurrence, toHalfWidth } from "@qingbei/domain";
import { comparisonMark } from "../../templates/changes.js";
import { institution } from "../../templates/prose-words.js";
import { tableDepartment, tableYear, titleTail } from "../../templates/sections.js";
import { isContentsLine, isTitle } from "../outline/headings.js";
import type { Outline, OutlineParagraph } from "../outline/outline.js";
import { numbersOf } from "./amounts.js";

/** Whose disclosure it is and of which year: what every other fact is read against. */
export interface FrameFacts {
  readonly department?: { readonly name: string; readonly occurrence: Occurrence };
  readonly fiscalYear?: { readonly year: number; readonly occurrence: Occurrence };
  /** Of the department with its units or of one unit, where the title says it. */
  readonly edition?: { readonly value: "department" | "unit"; readonly occurrence: Occurrence };
}

function occurrenceIn({ paragraph, piece }: OutlineParagraph, printed: string, value: string): Occurrence {
  const offset = Math.max(0, paragraph.text.indexOf(printed));
  return { position: piece.position, text: paragraph.text, printed, offset, value };
}

const YEAR = /(?:19|20)\d{2}|二[〇○０O零][〇○０O零一二三四五六七八九]{2}(?=年)/;
const NUMERALS = new Map([..."〇一二三四五六七八九"].map((char, digit) => [char, String(digit)]));
for (const nought of "○０O零") NUMERALS.set(nought, "0");

/** Digits of a title may be set as wide as its words. */
const halfDigits = (text: string) => text.replace(/[０-９]/g, toHalfWidth);

/** What a line of the whole document gives away by its form, one of a table's cells as well; the surer forms first. */
function toldByLine(
  { paragraphs, positions }: Outline,
  forms: readonly RegExp[],
): { readonly value: string; readonly occurrence: Occurrence } | undefined {
  for (const form of forms)
    for (const [index, { text }] of paragraphs.entries()) {
      const value = form.exec(text)?.groups?.value;
      const position = positions[index];
      if (value && position)
        return { value, occurrence: { position, text, printed: value, offset: text.indexOf(value), value } };
    }
  return undefined;
}

/** What stands above the tables of a document that has nothing but them: 预算年度：2025, or 2025年部门收支总表. */
function yearOfTables(outline: Outline): FrameFacts["fiscalYear"] {
  const found = toldByLine(outline, tableYear);
  return found && { year: Number(found.value), occurrence: found.occurrence };
}

/** So many titles of tables outweigh that of the document. */
const FEWEST_TABLES = 3;

/** Another year than the title's that all titles of tables name: a cover copied from last year's file stays behind them. */
function yearAheadOf(titled: number, { paragraphs, positions }: Outline): FrameFacts["fiscalYear"] {
  const [, form] = tableYear;
  const found = paragraphs.flatMap(({ text }, index) => {
    const value = form?.exec(text)?.groups?.value;
    const position = positions[index];
    return value && position ? [{ text, value, position }] : [];
  });
  const [first] = found;
  const isSure =
    first !== undefined &&
    Number(first.value) > titled &&
    found.every(({ value }) => value === first.value) &&
    new Set(found.map(({ text }) => text)).size >= FEWEST_TABLES;
  if (!isSure) return undefined;
  const { text, value, position } = first;
  const occurrence = { position, text, printed: value, offset: text.indexOf(value), value };
  return { year: Number(value), occurrence };
}

/**
 * The year that the amounts of the statement are of: the title's unless all tables name a later one, else the one that most clauses with an amount
 * begin with, years of comparison left out.
 */
function yearOf(items: readonly OutlineParagraph[], outline: Outline): FrameFacts["fiscalYear"] {
  const titled = items.find(({ paragraph }) => paragraph.role === "title");
  const found = titled && YEAR.exec(halfDigits(titled.paragraph.text));
  if (titled && found) {
    const printed = titled.paragraph.text.slice(found.index, found.index + found[0].length);
    const year = [...found[0]].map((char) => NUMERALS.get(char) ?? char).join("");
    const own = { year: Number(year), occurrence: occurrenceIn(titled, printed, year) };
    return yearAheadOf(own.year, outline) ?? own;
  }
  const votes = new Map<number, { count: number; first: OutlineParagraph }>();
  for (const item of items) {
    const { text } = item.paragraph;
    for (const token of numbersOf(item.piece)) {
      if (token.kind !== "year" || !/预算|安排|收入|支出|经费/.test(text.slice(token.end, token.end + 30)))
        continue;
      const before = text.slice(Math.max(0, token.start - 4), token.end);
      if (
        comparisonMark.test(before) ||
        /截[止至]|年度/.test(text.slice(Math.max(0, token.start - 2), token.end + 1))
      )
        continue;
      const vote = votes.get(token.year) ?? { count: 0, first: item };
      votes.set(token.year, { ...vote, count: vote.count + 1 });
    }
  }
  // of years named as often, the later: disclosures look back, not forward
  const winner = [...votes].sort(([a, x], [b, y]) => y.count - x.count || b - a)[0];
  if (!winner) return yearOfTables(outline);
  const [number, { first }] = winner;
  return { year: number, occurrence: occurrenceIn(first, `${number}年`, String(number)) };
}

/** 部门预算单位 names nobody. */
const NOBODY = /(?:部门|单位|机关|机构|室)$/;
/** Whether a line ends as the name of a body does, whatever its bracket adds. */
function isBody(line: string): boolean {
  const name = line.replace(/[（(][^（()）]{1,8}[)）]$/, "");
  return institution.test(name) && !NOBODY.test(name.replace(/办公室$/, "办"));
}
const PLACE = /(?:省|市|区|县|州|盟|旗)$/;

/** Whose a disclosure is, by its title. */
function nameInTitle(text: string): string {
  return halfDigits(text)
    .replace(/^(?:关于)?(?:(?:19|20)\d{2}\s*年?\s*度?)?/, "")
    .replace(titleTail, "")
    .trim();
}

const nameIn = ({ paragraph }: OutlineParagraph) => nameInTitle(paragraph.text);

/** The body whose disclosure a line is the title of, 某局2025年部门预算; that of a table names none. */
export function bodyTitled(text: string): string | undefined {
  const line = text.trim();
  if (!isTitle(line) || isContentsLine(line) || line.includes("表")) return undefined;
  const name = nameInTitle(line);
  return name !== "" && isBody(name.replace(/本级$/, "")) ? name : undefined;
}

const isTitleAgain = ({ paragraph, numbering }: OutlineParagraph) =>
  paragraph.role === "body" && numbering === undefined && isTitle(paragraph.text);

function departmentOf(items: readonly OutlineParagraph[], outline: Outline): FrameFacts["department"] {
  const at = items.findIndex(({ paragraph }) => paragraph.role === "title");
  const title = items[at];
  const fromTitle = title && nameIn(title);
  const above = items[at - 1];
  // a title of two lines: 某街道办事处 above 2021年部门预算情况说明
  if (fromTitle === "" && above && above.paragraph.text.length <= 30 && isBody(above.paragraph.text)) {
    const { text } = above.paragraph;
    return { name: text, occurrence: occurrenceIn(above, text, text) };
  }
  const titled =
    title && fromTitle
      ? { name: fromTitle, occurrence: occurrenceIn(title, fromTitle, fromTitle) }
      : undefined;
  // 某市某区2025年部门预算 names where, and the next line whose
  if (titled && !PLACE.test(titled.name)) return titled;
  // a cover without a name, and the title again beneath the list of contents
  const again = items.slice(at + 1).find((item) => isTitleAgain(item) && isBody(nameIn(item)));
  if (title && !titled && again) {
    const name = nameIn(again);
    return { name, occurrence: occurrenceIn(again, name, name) };
  }
  const told = toldByLine(outline, tableDepartment);
  return told ? { name: told.value, occurrence: told.occurrence } : titled;
}

/** 部门预算 or 单位预算 in the title; a classification (部门预算经济分类) is neither. */
const EDITION = /(?<edition>部门|单位)(?:综合)?(?:预算|决算)(?!.{0,4}分类)/;

function editionOf(items: readonly OutlineParagraph[]): FrameFacts["edition"] {
  const title = items.find(({ paragraph }) => paragraph.role === "title");
  const found = title && EDITION.exec(title.paragraph.text);
  if (!title || !found) return undefined;
  const value = found.groups?.edition === "部门" ? "department" : "unit";
  return { value, occurrence: occurrenceIn(title, found[0], value) };
}

/** Finds out department, fiscal year and edition. */
export function readFrame(outline: Outline): FrameFacts {
  const items = outline.items.filter((item) => item.kind === "paragraph");
  const department = departmentOf(items, outline);
  const fiscalYear = yearOf(items, outline);
  const edition = editionOf(items);
  return {
    ...(department && { department }),
    ...(fiscalYear && { fiscalYear }),
    ...(edition && { edition }),
  };
}
