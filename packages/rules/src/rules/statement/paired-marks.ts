import type { Statement } from "@qingbei/domain";
import { isProse, listed, type Passage } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["《", "》"],
  ["（", "）"],
];
/** The number of a list item before a closing bracket without an opening one: 1） 一). */
const LIST_NUMBER = /(?:^|[。；;：:，,、\s])[\dA-Za-z一二三四五六七八九十]{1,3}$/;
/**
 * Characters looked at before a bracket: LIST_NUMBER is a mark and up to three characters. A longer run of characters
 * is no list number.
 */
const LIST_NUMBER_WITHIN = 4;
/** A paragraph may have been split between two marks: this many paragraphs on either side are searched too. */
const BESIDE = 2;
/** Characters shown on either side of a mark. */
const AROUND = 6;

interface Loose {
  readonly at: number;
  readonly isOpening: boolean;
}

const NONE: readonly Loose[] = [];

/** Brackets with full-width ones for half-width ones: one may close the other. */
const folded = (text: string) => text.replaceAll("(", "（").replaceAll(")", "）");

/** The marks of a text without a partner in it. */
function looseIn(printed: string, [opening, closing]: readonly [string, string]): readonly Loose[] {
  const text = folded(printed);
  if (!text.includes(opening) && !text.includes(closing)) return NONE;
  const open: Loose[] = [];
  const loose: Loose[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === opening) open.push({ at, isOpening: true });
    else if (
      text[at] === closing &&
      !open.pop() &&
      !(closing === "）" && LIST_NUMBER.test(text.slice(Math.max(0, at - LIST_NUMBER_WITHIN), at)))
    )
      loose.push({ at, isOpening: false });
  }
  return [...loose, ...open];
}

function unpaired({ paragraphs }: Statement): readonly Passage[] {
  return PAIRS.flatMap((pair) => {
    const loose = paragraphs.map((paragraph) => (isProse(paragraph) ? looseIn(paragraph.text, pair) : NONE));
    if (loose.every((marks) => marks.length === 0)) return [];
    const opens = loose.map((marks) => marks.some(({ isOpening }) => isOpening));
    const closes = loose.map((marks) => marks.some(({ isOpening }) => !isOpening));
    const hasOther = (from: number, to: number, isOpening: boolean) =>
      (isOpening ? opens : closes).slice(Math.max(0, from), to).includes(true);
    return loose.flatMap((marks, paragraph) => {
      const text = paragraphs[paragraph]?.text ?? "";
      return marks
        .filter(({ isOpening }) =>
          isOpening
            ? !hasOther(paragraph + 1, paragraph + 1 + BESIDE, false)
            : !hasOther(paragraph - BESIDE, paragraph, true),
        )
        .map(({ at }) => {
          const [start, end] = [Math.max(0, at - AROUND), Math.min(text.length, at + AROUND)];
          return { paragraph, start, end, text: text.slice(start, end) };
        });
    });
  });
}

export const pairedMarks = phraseRule({
  id: "paired-marks",
  title: "引号、书名号和括号成对",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-QUOTE"],
  find: unpaired,
  message: (found) => `引号、书名号或括号不成对，少了一半：${listed(found.map(({ text }) => text))}`,
});
