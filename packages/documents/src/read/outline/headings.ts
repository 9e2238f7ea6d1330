import type { SectionTheme } from "@qingbei/domain";
import { type Numbering, speaksOfMoney } from "@qingbei/domain/internal";
import { pagePath } from "../../templates/document-kinds.js";
import { sectionTitles, statementTitle } from "../../templates/sections.js";

/** The index field that word processors put behind a title: TC 3、… \f C \l 1. */
const FIELD = /\s(?:TC|XE|TOC|PAGEREF|HYPERLINK|REF)\s/;
const SWITCH = /\\[a-z](?:\s|$)/;
const HEADING_LENGTH = 60;
/** A line of a table of contents, which is not a heading of the text. */
const CONTENTS_LINE = /(?:…|\.{4}|·{4}|—{4}|-{4})\s*(?:\d+\s*)?$/;

/** The field code that a word processor left behind a title; undefined if there is none. */
export function residueOf(text: string): string | undefined {
  const field = text.includes("\\") ? text.search(FIELD) : -1;
  return field >= 0 && SWITCH.test(text.slice(field)) ? text.slice(field).trim() : undefined;
}

/** The subject of a title, the more specific first; undefined if it is unknown. */
export function themeOf(title: string): SectionTheme | undefined {
  return sectionTitles.find(([, pattern]) => pattern.test(title))?.[0];
}

/** Whether a numbered line is a title, not a sentence. */
export function isHeading(text: string, numbering: Numbering | undefined): boolean {
  if (!numbering || text.length > HEADING_LENGTH || speaksOfMoney(text)) return false;
  // a sentence, or a term with its explanation, is not a title
  return !/[。；;].+|；$|[：:].{16}|[：:].{4,}。$/.test(text) && (text.length <= 30 || !text.endsWith("。"));
}

/** Whether a text can be a section's title without numbering: short, and nothing but the title. */
export function isBareSectionTitle(text: string): boolean {
  if (text.length > 30 || /[。；，,：:\d０-９元]/.test(text.replace(/(?:19|20)\d{2}/, ""))) return false;
  return /(情况|说明|解释|职责|职能|设置|目标|概况|信息)$/.test(text);
}

/** The subject of a section whose text begins on its title's line: 三、机关运行经费：2021年安排…. */
export function openingTheme(title: string): SectionTheme | undefined {
  const opening = /^[^：:。，,；;\d０-９]{2,24}/.exec(title)?.[0];
  return opening === undefined ? undefined : themeOf(opening);
}

/** Whether a line can be the title of the statement. */
export function isTitle(text: string): boolean {
  return (
    text.length <= HEADING_LENGTH &&
    statementTitle.test(text) &&
    !/[。；，]/.test(text) &&
    !pagePath.test(text)
  );
}

/** Whether a line belongs to a table of contents. */
export function isContentsLine(text: string): boolean {
  return CONTENTS_LINE.test(text);
}
