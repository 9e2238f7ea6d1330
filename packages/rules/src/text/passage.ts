import type { Paragraph, Statement } from "@qingbei/domain";
import { remember } from "../engine/remember.js";
import { segmentAround } from "./clauses.js";

/** A stretch of the document's text: its place, and the matched text. */
export interface Passage {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether a paragraph is prose (a heading or sentence), not a table cell. */
export function isProse({ role }: Paragraph): boolean {
  return role !== "cell";
}

type Stretch = Omit<Passage, "paragraph">;

/** The matches of a global pattern in one text. */
function matchesIn(text: string, pattern: RegExp): readonly Stretch[] {
  // most texts do not match: a test costs less than an iterator
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return [];
  pattern.lastIndex = 0;
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    text: match,
  })).filter(({ start, end }) => end > start);
}

function madeGlobal({ source, flags }: RegExp): RegExp {
  return new RegExp(source, [...new Set(`${flags}gm`)].join(""));
}

const globals = remember<RegExp, RegExp>();

/** The global, multi-line version of a pattern; made once for each pattern. */
function globalOf(pattern: RegExp): RegExp {
  const global = globals(pattern, madeGlobal);
  global.lastIndex = 0;
  return global;
}

/** The matches of `pattern` in one text. The pattern need not be global. */
export function stretchesOf(text: string, pattern: RegExp): readonly Stretch[] {
  return matchesIn(text, globalOf(pattern));
}

/** The whole document as one string, and where each paragraph begins in it. */
interface Whole {
  readonly text: string;
  readonly starts: readonly number[];
}

function joined({ paragraphs }: Statement): Whole {
  let length = 0;
  const starts = paragraphs.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  return { text: paragraphs.map(({ text }) => text).join("\n"), starts };
}

const wholes = remember<Statement, Whole>();
const wholeOf = (statement: Statement) => wholes(statement, joined);

/** The indices of the paragraphs in which, or across which, a pattern matches. */
function matched({ text, starts }: Whole, pattern: RegExp): readonly number[] {
  const paragraphs: number[] = [];
  let at = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= index) at++;
    if (paragraphs.at(-1) !== at) paragraphs.push(at);
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) < index + match.length) paragraphs.push(++at);
  }
  return paragraphs;
}

/** Whether words occur anywhere in the document: a cheap test before a costly pattern. */
export function includesWords(statement: Statement, words: string): boolean {
  return wholeOf(statement).text.includes(words);
}

/** Whether a pattern matches anywhere in the document, also across paragraphs; if not, no paragraph matches. */
export function matchesAnywhere(statement: Statement, pattern: RegExp): boolean {
  return globalOf(pattern).test(wholeOf(statement).text);
}

/**
 * All matches of a pattern in the paragraphs that `within` accepts, in the order of the document.
 * @param near a cheaper pattern that matches in every paragraph in which `pattern` does
 */
export function passagesOf(
  statement: Statement,
  pattern: RegExp,
  within: (paragraph: Paragraph) => boolean = isProse,
  near: RegExp = pattern,
): readonly Passage[] {
  const global = globalOf(pattern);
  return matched(wholeOf(statement), globalOf(near)).flatMap((index) => {
    const paragraph = statement.paragraphs[index];
    if (!paragraph || !within(paragraph)) return [];
    return matchesIn(paragraph.text, global).map((stretch) => ({ paragraph: index, ...stretch }));
  });
}

/** The indices of the paragraphs in which a pattern matches that cannot match across paragraphs. */
export function paragraphsMatching(statement: Statement, pattern: RegExp): readonly number[] {
  return matched(wholeOf(statement), globalOf(pattern));
}

/** Tells which paragraphs match a pattern; each is tested once, however often it is asked for. */
export function paragraphsWith({ paragraphs }: Statement, pattern: RegExp): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const matches = pattern.test(paragraphs[index]?.text ?? "");
    known.set(index, matches);
    return matches;
  };
}

/** The sentence of a passage, or its part between 。 and ；. */
export function sentenceOf(statement: Statement | undefined, passage: Passage): string {
  return segmentAround(statement?.paragraphs[passage.paragraph]?.text ?? "", passage, "sentence");
}

/** Names the first few words, each once, for a message: 甲、乙、丙等 5 处. */
export function listed(words: readonly string[], measure = "处", most = 3): string {
  const distinct = [...new Set(words)];
  const shown = distinct
    .slice(0, most)
    .map((word) => `“${word}”`)
    .join("、");
  return words.length > Math.min(most, distinct.length) ? `${shown}等 ${words.length} ${measure}` : shown;
}
