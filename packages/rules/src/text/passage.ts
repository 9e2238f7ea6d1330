import type { Paragraph, Statement } from "@qingbei/domain";

/** A stretch of the document's own words: where it stands and what was matched. */
export interface Passage {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether a paragraph is running text: headings and sentences, not the cells of a table. */
export function isProse({ role }: Paragraph): boolean {
  return role !== "cell";
}

type Stretch = Omit<Passage, "paragraph">;

/** What a global pattern matches in one text. */
function matchesIn(text: string, pattern: RegExp): readonly Stretch[] {
  // most texts match nothing: asking first costs less than an iterator
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return [];
  pattern.lastIndex = 0;
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    text: match,
  })).filter(({ start, end }) => end > start);
}

const globals = new WeakMap<RegExp, RegExp>();

/** The pattern for searching all of a text, with lines for its ends; made once for each pattern. */
function globalOf(pattern: RegExp): RegExp {
  let global = globals.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, [...new Set(`${pattern.flags}gm`)].join(""));
    globals.set(pattern, global);
  }
  global.lastIndex = 0;
  return global;
}

/** What `pattern` matches in one text, as stretches of it. The pattern need not be global. */
export function stretchesOf(text: string, pattern: RegExp): readonly Stretch[] {
  return matchesIn(text, globalOf(pattern));
}

const wholes = new WeakMap<Statement, string>();

/** The document in one string. What does not match here matches in none of its paragraphs. */
function wholeOf(statement: Statement): string {
  let whole = wholes.get(statement);
  if (whole === undefined) {
    whole = statement.paragraphs.map(({ text }) => text).join("\n");
    wholes.set(statement, whole);
  }
  return whole;
}

/** Every place of the paragraphs that `within` admits where the pattern matches, in the order of the document. */
export function passagesOf(
  statement: Statement,
  pattern: RegExp,
  within: (paragraph: Paragraph) => boolean = isProse,
): readonly Passage[] {
  const global = globalOf(pattern);
  if (!global.test(wholeOf(statement))) return [];
  return statement.paragraphs.flatMap((paragraph, index) =>
    within(paragraph)
      ? matchesIn(paragraph.text, global).map((stretch) => ({ paragraph: index, ...stretch }))
      : [],
  );
}

/** 甲、乙、丙等 5 处: the first few of many, each once, for a message. */
export function listed(words: readonly string[], measure = "处", most = 3): string {
  const distinct = [...new Set(words)];
  const shown = distinct
    .slice(0, most)
    .map((word) => `“${word}”`)
    .join("、");
  return words.length > Math.min(most, distinct.length) ? `${shown}等 ${words.length} ${measure}` : shown;
}
