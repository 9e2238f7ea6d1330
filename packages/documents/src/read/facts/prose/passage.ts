import { toHalfWidth } from "@qingbei/domain";
import { saidInBrackets } from "../../../templates/changes.js";
import { ECONOMIC_CLASS, economicClassNames } from "../../../templates/economic-classes.js";
import { frameOfHead, proseTerms } from "../../../templates/frames.js";
import { FUNCTIONAL_CLASS, functionalClassNames } from "../../../templates/functional-classes.js";
import {
  listsParts,
  narrowNames,
  officeTail,
  otherBefore,
  otherBehind,
} from "../../../templates/prose-words.js";
import { cut, type Piece, trimPiece } from "../../blocks/blocks.js";
import { isMoney, type NumberToken, numbersOf } from "../amounts.js";
import { type TermToken, termMatcher } from "./vocabulary.js";

/** A paragraph as the grammar sees it: its words, its terms and its numbers. */
export interface Passage {
  readonly piece: Piece;
  /** The text, character for character, with quotation marks and remarks in brackets without amounts blanked out. */
  readonly plain: string;
  readonly terms: readonly TermToken[];
  readonly numbers: readonly NumberToken[];
}

const termsOf = termMatcher(proseTerms, {
  [FUNCTIONAL_CLASS]: functionalClassNames(),
  [ECONOMIC_CLASS]: economicClassNames(),
});
const QUOTES = /["“”＂「」『』‘’']/g;

/** Blanks out bracketed remarks without money. Brackets with amounts stay, since they nest clauses. */
function withoutRemarks(text: string, terms: readonly TermToken[], numbers: readonly NumberToken[]): string {
  if (!/[（(]/.test(text)) return text;
  const chars = text.split("");
  const open: { readonly at: number; hasMoney: boolean }[] = [];
  let term = 0;
  let number = 0;
  for (let at = 0; at < chars.length; at++) {
    while ((terms[term]?.end ?? Number.POSITIVE_INFINITY) <= at) term++;
    while ((numbers[number]?.end ?? Number.POSITIVE_INFINITY) <= at) number++;
    const inner = open.at(-1);
    const token = numbers[number];
    if (inner && token?.start === at && isMoney(token)) inner.hasMoney = true;
    const char = chars[at];
    // a term's own brackets belong to its name
    if ((terms[term]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    if (char === "(" || char === "（") {
      chars[at] = "（";
      open.push({ at, hasMoney: false });
    } else if (char === ")" || char === "）") {
      const closed = open.pop();
      if (!closed) {
        chars[at] = " ";
      } else if (closed.hasMoney) {
        chars[at] = "）";
        const outer = open.at(-1);
        if (outer) outer.hasMoney = true;
      } else chars.fill(" ", closed.at, at + 1);
    }
  }
  for (const { at } of open) chars[at] = " ";
  return chars.join("");
}

/** Drops rates side by side, 各下降23.5%、38.3%: they belong to several figures, in unknown order. */
function withoutRateLists(numbers: readonly NumberToken[], text: string): readonly NumberToken[] {
  const areListed = (one: NumberToken | undefined, other: NumberToken | undefined) =>
    one?.kind === "percent" && other?.kind === "percent" && text.slice(one.end, other.start).trim() === "、";
  return numbers.filter(
    (token, at) => !areListed(numbers[at - 1], token) && !areListed(token, numbers[at + 1]),
  );
}

/** The most characters of the words in front of and behind a term that make it another figure's name. */
const BEFORE = 4;
const BEHIND = 6;

/**
 * The terms outside the names of bodies, of the department's own and of others that end like one, and of other figures.
 */
function withoutNames(terms: readonly TermToken[], text: string, department: string): readonly TermToken[] {
  return terms.filter(({ id, start, end }) => {
    if (otherBefore[id]?.test(text.slice(Math.max(0, start - BEFORE), start))) return false;
    if (otherBehind[id]?.test(text.slice(end, end + BEHIND))) return false;
    const within = department.indexOf(text.slice(start, end));
    const isOwn = within >= 0 && start >= within && text.startsWith(department, start - within);
    return !isOwn && !officeTail.test(text.slice(end));
  });
}

/** Whether a bracket behind a term names the whole whose list the term ends: …、公务用车运行费（“三公”经费）. */
function isNamedAnew({ id, end }: TermToken, next: TermToken | undefined, text: string): boolean {
  if (!next || next.id === id || (frameOfHead.get(next.id) ?? "totals") === "totals") return false;
  return (
    /^\s{0,4}[（(][\s"“]{0,4}$/.test(text.slice(end, next.start)) &&
    /^[\s"”]{0,4}[）)]/.test(text.slice(next.end))
  );
}

/** The terms, with the narrower meaning of a whole's name if its other part stands beside it. */
function narrowed(terms: readonly TermToken[], text: string): readonly TermToken[] {
  return narrowNames.reduce((all, { whole, name, part, other }) => {
    const at = all.find(({ id, start, end }) => id === whole && name.test(text.slice(start, end)));
    const beside = at && all.find(({ id }) => id === other);
    if (!beside || all.some(({ id }) => id === part)) return all;
    const [first, second] = at.start < beside.start ? [at, beside] : [beside, at];
    if (listsParts.test(text.slice(first.end, second.start))) return all;
    return all.map((term) => (term === at ? { ...term, id: part } : term));
  }, terms);
}

/** Reads the tokens of a paragraph. @param text the paragraph in other words, character for character */
export function passageOf(piece: Piece, department = "", text: string = piece.text): Passage {
  const all = narrowed(withoutNames(termsOf(text), text, department), text);
  const numbers = withoutRateLists(numbersOf(piece), text);
  const said = toHalfWidth(text).replace(QUOTES, " ").replace(saidInBrackets, " $1 ");
  const plain = withoutRemarks(said, all, numbers);
  // the amount behind a remark in brackets, 人员经费（工资福利支出等）, is not that of the names in it
  const isRemark = ({ start, end }: TermToken) => plain.slice(start, end).trim() === "";
  const terms = all.filter((term, at) => !isRemark(term) && !isNamedAnew(term, all[at + 1], text));
  return { piece, plain, terms, numbers };
}

/** A part of a sentence between two marks. An amount belongs to the subject of its own clause. */
export interface Clause {
  /** Its index in the sentence. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** The marks around it, as half of a pair of one character: 、 ， ； ： （ ）. */
  readonly before: string;
  readonly after: string;
  readonly terms: readonly TermToken[];
  readonly numbers: readonly NumberToken[];
}

const MARKS: Readonly<Record<string, string>> = {
  "、": "、",
  "，": "，",
  ",": "，",
  "；": "；",
  ";": "；",
  "：": "：",
  ":": "：",
  "（": "（",
  "）": "）",
  "。": "。",
  "！": "。",
  "？": "。",
};
/** A numbering such as 一、 or 2. in front of the first words, which is not a clause. */
const BARE_NUMBERING = /^[\s一二三四五六七八九十\d.．①-⑳]*$/;

/** The sentences of a passage, each as a list of clauses. */
export function sentencesOf({ plain, terms, numbers }: Passage): Clause[][] {
  const sentences: Clause[][] = [];
  let sentence: Clause[] = [];
  let start = 0;
  let depth = 0;
  let before = "";
  let [term, number] = [0, 0];
  let [firstTerm, firstNumber] = [0, 0];
  for (let at = 0; at <= plain.length; at++) {
    while ((terms[term]?.end ?? Number.POSITIVE_INFINITY) <= at) term++;
    while ((numbers[number]?.end ?? Number.POSITIVE_INFINITY) <= at) number++;
    const mark = at === plain.length ? "。" : MARKS[plain[at] ?? ""];
    // a mark inside a name or a number separates nothing: 购置、运行维护费, 1,234.5万元
    if (!mark || (terms[term]?.start ?? at) < at || (numbers[number]?.start ?? at) < at) continue;
    if (!BARE_NUMBERING.test(plain.slice(start, at)) || number > firstNumber) {
      const own = { terms: terms.slice(firstTerm, term), numbers: numbers.slice(firstNumber, number) };
      sentence.push({ index: sentence.length, start, end: at, depth, before, after: mark, ...own });
    }
    before = mark;
    [firstTerm, firstNumber] = [term, number];
    start = at + 1;
    if (mark === "（") depth++;
    else if (mark === "）") depth = Math.max(0, depth - 1);
    else if (mark === "。") {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      depth = 0;
      before = "";
    }
  }
  return sentences;
}

/** A stretch of a passage as printed, without surrounding blanks, with its offset in the passage. */
export function quote({ piece }: Passage, start: number, end: number): Piece & { readonly start: number } {
  const raw = piece.text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { ...trimPiece(cut(piece, start, end)), start: start + lead };
}
