import { columns, head } from "./columns.js";

/**
 * Numbers with their units, identifiers and styled words stay together; between Chinese characters a line may break.
 */
const WORD = /\s+|[\p{Cc}!-~]+(?:万元|[元％年月行页段条处个份])?(?:\p{Cc}\[\d+m)*|./gsu;
/** Punctuation that never begins a line (GB/T 15834), and punctuation that never ends one. */
const CLOSING = /^[，。；：、！？）】》〉」』”’％…·.,;:!?)\]%]+$/u;
const OPENING = /[（【《〈「『“‘(［]$/u;

function words(text: string): string[] {
  const joined: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const last = joined.at(-1);
    if (last !== undefined && !/\s$/.test(last) && (CLOSING.test(word) || OPENING.test(last))) {
      joined[joined.length - 1] = last + word;
    } else joined.push(word);
  }
  return joined;
}

/** The pieces of a word that is longer than a line. */
function pieces(word: string, room: number): string[] {
  const all: string[] = [];
  for (let rest = word; rest !== ""; ) {
    const piece = columns(rest) <= room ? rest : head(rest, room);
    all.push(piece);
    rest = rest.slice(piece.length);
  }
  return all;
}

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges of a text's lines of at most `width` columns. Blanks at a break belong to no line. */
export function wrapRanges(text: string, width: number): readonly Range[] {
  const room = Math.max(2, width);
  const ranges: Range[] = [];
  let start = 0;
  let at = 0;
  let taken = 0;
  const end = () => {
    ranges.push({ start, end: start + text.slice(start, at).trimEnd().length });
    start = at;
    taken = 0;
  };
  const fitting = words(text).flatMap((word) =>
    word.length > room / 2 && !word.includes("\u001b") && columns(word.trimEnd()) > room
      ? pieces(word, room)
      : [word],
  );
  for (const word of fitting) {
    if (at > start && taken + columns(word.trimEnd()) > room) end();
    const begun = at === start && ranges.length > 0 ? word.trimStart() : word;
    if (at === start) start += word.length - begun.length;
    at += word.length;
    taken += columns(begun);
  }
  if (text.slice(start, at).trim() !== "" || ranges.length === 0) end();
  return ranges;
}

/** Breaks a text into lines of at most `width` columns. */
export function wrap(text: string, width: number): string[] {
  return wrapRanges(text, width).map(({ start, end }) => text.slice(start, end));
}

/** A paragraph whose first line begins with `first`; the other lines are indented by its width. */
export function hanging(first: string, text: string, width: number): string[] {
  const indent = columns(first);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? first : " ".repeat(indent)) + line);
}
