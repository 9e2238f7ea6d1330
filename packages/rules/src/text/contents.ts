import { type Paragraph, type Statement, withoutBlanks } from "@qingbei/domain";
import { grouped, withoutNumbering } from "@qingbei/domain/internal";
import { contentsOwner, contentsTables, longestTitle } from "../parameters/contents-words.js";
import { type Numbering, parseNumbering } from "./numeral.js";

/** A numbered line of the contents, or a numbered heading of the text. */
export interface NumberedTitle extends Numbering {
  readonly paragraph: number;
  /** The line as printed, without dots and page. */
  readonly line: string;
  /** The words that distinguish it: without number, year and owner. */
  readonly name: string;
}

/** A heading of the text, with its place in the outline and among the headings. */
export interface Heading extends NumberedTitle {
  readonly level: number;
  readonly index: number;
}

/** The words that distinguish a title, without its number, its year and the body's name. */
export function nameOfTitle(title: string, body: string): string {
  const words = withoutBlanks(withoutNumbering(title.trim()));
  return (body === "" ? words : words.replace(body, "")).replace(contentsOwner, "");
}

function numbered({ label, title }: Paragraph, paragraph: number, body: string): NumberedTitle | undefined {
  const numbering = label === undefined ? undefined : parseNumbering(label);
  if (!numbering || label === undefined || title === undefined) return undefined;
  return { ...numbering, paragraph, line: `${label}${title}`, name: nameOfTitle(title, body) };
}

/**
 * The lists of the contents: entries of one style under one parent. A list goes on behind the lists within its entries,
 * and another begins at 1.
 */
export function contentsLists(
  { paragraphs }: Statement,
  body: string,
): readonly (readonly NumberedTitle[])[] {
  const all: NumberedTitle[][] = [];
  let open: NumberedTitle[][] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const entry = paragraph.role === "contents" ? numbered(paragraph, index, body) : undefined;
    if (!entry) continue;
    const at = open.findIndex(([first]) => first?.style === entry.style);
    const isFirst = entry.value === 1;
    if (at >= 0) open = open.slice(0, isFirst ? at : at + 1);
    if (at >= 0 && !isFirst) open.at(-1)?.push(entry);
    else {
      const list = [entry];
      open.push(list);
      all.push(list);
    }
  }
  return all;
}

/** What stands behind the contents and may be a title: numbered headings in their order, and all short lines by name. */
export interface Titles {
  readonly headings: readonly Heading[];
  /** The headings of each name. */
  readonly headingsNamed: ReadonlyMap<string, readonly Heading[]>;
  /** The first line of each name. */
  readonly firstNamed: ReadonlyMap<string, number>;
}

export function titlesOf({ paragraphs }: Statement, body: string): Titles {
  const headings: Heading[] = [];
  const firstNamed = new Map<string, number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const { role, level, text } = paragraph;
    if (role === "contents" || text.length > longestTitle) continue;
    const heading = role === "heading" && level ? numbered(paragraph, index, body) : undefined;
    if (heading && level) headings.push({ ...heading, level, index: headings.length });
    // cells count only as titles of tables
    if (role === "cell" && !contentsTables.test(text)) continue;
    const name = nameOfTitle(text, body);
    if (!firstNamed.has(name)) firstNamed.set(name, index);
  }
  return { headings, headingsNamed: grouped(headings, ({ name }) => name), firstNamed };
}

/** The next heading in the list of a heading; undefined if a heading above ends the list, or its number does not follow. */
export function nextOf(headings: readonly Heading[], heading: Heading): Heading | undefined {
  const next = headings
    .slice(heading.index + 1)
    .find(
      ({ level, style }) => level < heading.level || (level === heading.level && style === heading.style),
    );
  return next?.level === heading.level && next.value === heading.value + 1 ? next : undefined;
}
