import { columns, head } from "./columns.js";

/** Numbers with their units, identifiers and styled words hold together; between Chinese characters a line may break. */
const WORD = /\s+|[\p{Cc}!-~]+(?:万元|[元％年月行页段条处个份])?(?:\p{Cc}\[\d+m)*|./gsu;
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

/** A word longer than a line, in pieces that fit. */
function pieces(word: string, room: number): string[] {
  const all: string[] = [];
  for (let rest = word; rest !== ""; ) {
    const piece = columns(rest) <= room ? rest : head(rest, room);
    all.push(piece);
    rest = rest.slice(piece.length);
  }
  return all;
}

/** Breaks a text into lines of at most `width` columns. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  const end = () => {
    lines.push(line.trimEnd());
    line = "";
    taken = 0;
  };
  const fitting = words(text).flatMap((word) =>
    word.length > room / 2 && !word.includes("\u001b") && columns(word.trimEnd()) > room
      ? pieces(word, room)
      : [word],
  );
  for (const word of fitting) {
    if (line !== "" && taken + columns(word.trimEnd()) > room) end();
    const begun = line === "" && lines.length > 0 ? word.trimStart() : word;
    line += begun;
    taken += columns(begun);
  }
  if (line.trim() !== "" || lines.length === 0) end();
  return lines;
}

/** A paragraph whose first line begins with `first` and whose other lines are indented as far. */
export function hanging(first: string, text: string, width: number): string[] {
  const indent = columns(first);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? first : " ".repeat(indent)) + line);
}
