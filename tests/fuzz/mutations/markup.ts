import type { Chance } from "../chance.js";

/** Characters that change the direction of writing, join others, or are invisible. */
export const UNSEEN = [
  ..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u00ad",
] as [string, ...string[]];
const HUGE = [
  "99999999999",
  "2147483647",
  "4294967296",
  "-1",
  "1e308",
  "9".repeat(400),
  "0.1",
  "NaN",
] as const;
const SCRAPS = [
  "<",
  ">",
  "</p>",
  "<td>",
  "</table>",
  "<tr>",
  "<w:p>",
  "</w:tc>",
  "<w:tbl>",
  "<row>",
  "<c><v>1</v></c>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "&amp;",
  "&#0;",
  "&#x202e;",
  "&#1114112;",
  "&nosuch;",
  '"',
  "'",
  "\u0000",
  "\uffff",
  "\ud800",
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  ' xmlns=""',
  ' colspan="9999" rowspan="9999"',
  '<w:gridSpan w:val="99999"/>',
] as const;
const CELL = /<(w:tc|w:tr|w:p|w:r|row|c|td|tr|p|si|mergeCell|w:tbl|table)[ >]/g;

/** The matches of a pattern, at most ten thousand. */
function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length === 10_000) break;
  }
  return found;
}

function replaced(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

type TextMutation = (text: string, chance: Chance) => string;

/** Characters that turn or hide their neighbours, half of them among digits. */
const unseen: TextMutation = (text, chance) => {
  const digits = matches(text, /(?<=[\d>])\d/g);
  let changed = text;
  for (let count = 1 + chance.below(20); count > 0; count--) {
    const digit = digits[chance.below(digits.length)];
    const at = digit && chance.once(2) ? digit.index : chance.below(changed.length);
    changed = replaced(changed, at, at, chance.pick(UNSEEN));
  }
  return changed;
};

const huge: TextMutation = (text, chance) => {
  let changed = text;
  for (let count = 1 + chance.below(3); count > 0; count--) {
    const numbers = matches(changed, /\d+(?:\.\d+)?/g);
    const number = numbers[chance.below(numbers.length)];
    if (!number) return changed;
    changed = replaced(changed, number.index, number.index + number[0].length, chance.pick(HUGE));
  }
  return changed;
};

const scraps: TextMutation = (text, chance) => {
  let changed = text;
  for (let count = 1 + chance.below(4); count > 0; count--) {
    const at = chance.below(changed.length);
    changed = replaced(changed, at, at + chance.below(chance.pick([1, 40])), chance.pick(SCRAPS));
  }
  return changed;
};

/** Wraps an element around a place many times. */
const nested: TextMutation = (text, chance) => {
  const found = matches(text, CELL);
  const element = found[chance.below(found.length)];
  const name = element?.[1] ?? chance.pick(["div", "table", "td", "w:sdt", "w:tbl"]);
  const depth = chance.pick([3, 40, 700, 5_000]);
  const [at, open, close] = [element?.index ?? chance.below(text.length), `<${name}>`, `</${name}>`];
  return replaced(text, at, at, open.repeat(depth) + (chance.once(2) ? close.repeat(depth) : ""));
};

/** Repeats a row, a cell or a paragraph many times, or removes it. */
const repeated: TextMutation = (text, chance) => {
  const found = matches(text, CELL);
  const element = found[chance.below(found.length)];
  if (!element?.[1]) return text + text.slice(chance.below(text.length));
  const close = `</${element[1]}>`;
  const end = text.indexOf(close, element.index);
  if (end < 0) return text;
  const whole = text.slice(element.index, end + close.length);
  const times = Math.floor(Math.min(chance.pick([0, 2, 30, 1_000]), 400_000 / whole.length));
  return replaced(text, element.index, end + close.length, whole.repeat(times));
};

/** Two elements change places. */
const exchanged: TextMutation = (text, chance) => {
  const found = matches(text, CELL);
  const [one, two] = [found[chance.below(found.length)], found[chance.below(found.length)]];
  if (!one || !two || one.index >= two.index) return text;
  return text.slice(0, one.index) + text.slice(two.index) + text.slice(one.index, two.index);
};

/** The name of a document with a repeated phrase. */
export const ENDLESS = "endless";
/** Lengths in characters of a repeated phrase: most are quick to read, the longest is the most that a line may hold. */
const LONG = [2_000, 2_000, 2_000, 8_000, 8_000, 8_000, 8_000, 90_000] as const;
/** A text between two tags, line breaks or marks: a clause, a heading, a cell. */
const PHRASE = /(?<=[>\n。；，、：])[^<>\n。；，、：&]{2,80}[。；，、：]?/g;

/** Repeats a phrase of the document in its place: quadratic code does not finish on it. */
const endless: TextMutation = (text, chance) => {
  const found = matches(text, PHRASE);
  const phrase = found[chance.below(found.length)];
  if (!phrase) return text;
  const [words, end] = [phrase[0], phrase.index + phrase[0].length];
  return replaced(text, phrase.index, end, words.repeat(Math.ceil(chance.pick(LONG) / words.length)));
};

const textMutations = { unseen, huge, scraps, nested, repeated, exchanged, [ENDLESS]: endless };
const names = Object.keys(textMutations) as [keyof typeof textMutations, ...(keyof typeof textMutations)[]];

/** Damages markup or plain text with regard for its structure; also gives the name of the damage. */
export function spoiltText(text: string, chance: Chance): readonly [text: string, how: string] {
  const how = chance.pick(names);
  return [textMutations[how](text, chance), how];
}
