import type { DisclosureKind, Occurrence } from "@qingbei/domain";
import { yearPattern } from "@qingbei/domain/internal";
import { HEAD_LINES, pagePath, sentence } from "../../templates/document-kinds.js";
import { announcement, headingOfYear, tableDepartment, titlePart } from "../../templates/sections.js";
import { isTitle } from "../outline/headings.js";
import type { Outline, OutlineParagraph } from "../outline/outline.js";
import { isBody } from "../outline/own-names.js";
import { type YearFact, yearOf } from "./frame-year.js";
import { occurrenceIn, valueInLines } from "./occurrence-in.js";
import { halfDigits, nameInTitle } from "./titled-body.js";

/** The department, the year and the edition of a disclosure: all other facts are read in this frame. */
export interface FrameFacts {
  readonly department?: { readonly name: string; readonly occurrence: Occurrence };
  readonly fiscalYear?: YearFact;
  /** The department with its units, or one unit alone; if the title says so. */
  readonly edition?: { readonly value: "department" | "unit"; readonly occurrence: Occurrence };
}

/** The most lines of a title below the name. */
const LINES_OF_TITLE = 2;
const LONGEST_NAME = 30;
const PLACE = /(?:省|市|区|县|州|盟|旗)$/;

const nameIn = ({ paragraph }: OutlineParagraph) => nameInTitle(paragraph.text);

const isTitleAgain = ({ paragraph, numbering }: OutlineParagraph) =>
  paragraph.role === "body" && numbering === undefined && isTitle(paragraph.text);

/** Whether a line at the head names a body and a year as titles do, or a year below a body: 某镇2024年度“三公”经费决算情况. */
function isHeadLike(item: OutlineParagraph, above: OutlineParagraph | undefined): boolean {
  const { text, role } = item.paragraph;
  if (
    item.numbering ||
    role === "contents" ||
    sentence.test(text) ||
    /[:：]/.test(text) ||
    pagePath.test(text)
  )
    return false;
  if (!headingOfYear.test(text) || text.includes("表")) return false;
  const name = nameIn(item);
  return isBody(name) || (name === "" && above !== undefined && isBody(above.paragraph.text));
}

/** The index of the statement's title, else of a line at the head that looks like a title with other words. */
function titleAt(items: readonly OutlineParagraph[]): number {
  const own = items.findIndex(({ paragraph }) => paragraph.role === "title");
  return own >= 0 ? own : items.slice(0, HEAD_LINES).findIndex((item, at) => isHeadLike(item, items[at - 1]));
}

/** The year at the end of a name's line, where the title goes on below it: 某局2026年 above 部门预算. */
const YEAR_BEHIND = new RegExp(String.raw`\s*${yearPattern}\s*年\s*度?$`);

/** The end of a name whose beginning is on the line above it, which is left unread. */
const END_OF_NAME = /^(?:(?:管理|工作)?委员会|(?:人民政府)?办公室|办事处|(?:服务|管理)?中心|管理局)$/;

/** The name of a body that a line above a title gives alone, or with the year; undefined if it gives none. */
function nameAlone({ paragraph: { text } }: OutlineParagraph): string | undefined {
  const name = halfDigits(text).replace(YEAR_BEHIND, "");
  return name.length <= LONGEST_NAME && !/[:：，。]/.test(name) && isBody(name) && !END_OF_NAME.test(name)
    ? text.slice(0, name.length)
    : undefined;
}

function departmentOf(
  items: readonly OutlineParagraph[],
  at: number,
  outline: Outline,
): FrameFacts["department"] {
  const title = items[at];
  const fromTitle = title && nameIn(title);
  // a title of several lines: 某街道办事处 above 2021年部门预算情况说明
  const above = items.slice(0, at).findLast(({ paragraph }) => !titlePart.test(paragraph.text.trim()));
  const isNear = above !== undefined && items.indexOf(above) >= at - LINES_OF_TITLE;
  const alone = isNear && title && !isBody(fromTitle ?? "") ? nameAlone(above) : undefined;
  if (above && alone) return { name: alone, occurrence: occurrenceIn(above, alone, alone) };
  const titled =
    title && fromTitle
      ? { name: fromTitle, occurrence: occurrenceIn(title, fromTitle, fromTitle) }
      : undefined;
  // 某市某区2025年部门预算 names only a place; the next line names the body
  if (titled && !PLACE.test(titled.name)) return titled;
  // a cover without a name, and the title again beneath the list of contents
  const again = items.slice(at + 1).find((item) => isTitleAgain(item) && isBody(nameIn(item)));
  if (title && !titled && again) {
    const name = nameIn(again);
    return { name, occurrence: occurrenceIn(again, name, name) };
  }
  const stated = valueInLines(outline, tableDepartment) ?? valueInLines(outline, announcement);
  return stated ? { name: stated.value, occurrence: stated.occurrence } : titled;
}

/** 部门预算 or 单位预算 in the title; a classification (部门预算经济分类) is neither. */
const EDITION = /(?<edition>部门|单位)(?:综合)?(?:预算|决算)(?!.{0,4}分类)/;

function editionOf(title: OutlineParagraph | undefined): FrameFacts["edition"] {
  const found = title && EDITION.exec(title.paragraph.text);
  if (!title || !found) return undefined;
  const value = found.groups?.edition === "部门" ? "department" : "unit";
  return { value, occurrence: occurrenceIn(title, found[0], value) };
}

/** Reads department, fiscal year and edition. */
export function readFrame(outline: Outline, kind: DisclosureKind): FrameFacts {
  const items = outline.items.filter((item) => item.kind === "paragraph");
  const at = titleAt(items);
  const title = items[at];
  const department = departmentOf(items, at, outline);
  const fiscalYear = yearOf(items, outline, { title, kind });
  const edition = editionOf(title);
  return {
    ...(department && { department }),
    ...(fiscalYear && { fiscalYear }),
    ...(edition && { edition }),
  };
}
