import { columns, head } from "./columns.js";

/** Numbers with their units, identifiers and styled words hold together; between Chinese characters a line may break. */
const WORD = /[\u001b!-~]+(?:万元|[元％年月行页段条处个份])?\u001b?(?:\[\d+m)*|\s+|[^]/gu;
/** Punctuation that never begins a line (GB/T 15834), and that never ends one. */
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

/** Breaks a text into lines of at most `width` columns, so far as a word is not itself longer: that one is cut. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = "";
  for (let word of words(text)) {
    if (line !== "" && columns(line) + columns(word.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
      word = word.trimStart();
    }
    while (columns(word) > room && !word.includes("\u001b")) {
      const part = head(word, room);
      lines.push(part);
      word = word.slice(part.length);
    }
    line += word;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** A paragraph whose first line begins with `first` and whose other lines are indented as far. */
export function hanging(first: string, text: string, width: number): string[] {
  const indent = columns(first);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? first : " ".repeat(indent)) + line);
}
