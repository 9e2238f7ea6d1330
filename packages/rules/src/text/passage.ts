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

/** What `pattern` matches in one text, as stretches of it. The pattern need not be global. */
export function stretchesOf(text: string, pattern: RegExp): readonly Omit<Passage, "paragraph">[] {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return [...text.matchAll(global)]
    .filter(([match]) => match !== "")
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** Every place of the paragraphs that `within` admits where the pattern matches, in the order of the document. */
export function passagesOf(
  statement: Statement,
  pattern: RegExp,
  within: (paragraph: Paragraph) => boolean = isProse,
): readonly Passage[] {
  return statement.paragraphs.flatMap((paragraph, index) =>
    within(paragraph)
      ? stretchesOf(paragraph.text, pattern).map((stretch) => ({ paragraph: index, ...stretch }))
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
