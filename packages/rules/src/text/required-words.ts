import { remember } from "../engine/remember.js";

/** Words of which every text that a pattern matches has at least one. */
export type RequiredWords = readonly string[];

/** More words of one kind, or longer ones, are not put together. */
const MOST_WORDS = 24;
const LONGEST_WORD = 12;

/** What is known of a part of a pattern. */
interface Known {
  /** All that it can match, if that is little; a condition that takes no room matches "". */
  readonly exact: readonly string[] | undefined;
  /** What a text must have for it to match, each apart. */
  readonly required: readonly RequiredWords[];
}

const ANYTHING: Known = { exact: undefined, required: [] };
const NOTHING: Known = { exact: [""], required: [] };

const isUseful = (words: readonly string[] | undefined): words is RequiredWords =>
  words !== undefined && words.length > 0 && words.every((word) => word !== "");

/** The kinds of words that a part requires, what it matches among them. */
const requiredBy = ({ exact, required }: Known): readonly RequiredWords[] =>
  isUseful(exact) ? [...required, exact] : required;

/** Long words are rarer than short ones, and few rarer than many. */
function weightOf(words: RequiredWords): number {
  return Math.min(...words.map(({ length }) => length)) - words.length / MOST_WORDS;
}

function best(kinds: readonly RequiredWords[]): RequiredWords | undefined {
  return kinds.reduce<RequiredWords | undefined>(
    (found, words) => (found === undefined || weightOf(words) > weightOf(found) ? words : found),
    undefined,
  );
}

function together(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > MOST_WORDS) return undefined;
  const words = heads.flatMap((head) => tails.map((tail) => head + tail));
  return words.every(({ length }) => length <= LONGEST_WORD) ? words : undefined;
}

/** Parts one behind the other. */
function sequence(parts: readonly Known[]): Known {
  const required: RequiredWords[] = [];
  let run: readonly string[] = [""];
  let isWhole = true;
  const end = () => {
    if (isUseful(run)) required.push(run);
    isWhole = false;
  };
  for (const part of parts) {
    required.push(...part.required);
    const longer = part.exact && together(run, part.exact);
    if (longer) run = longer;
    else {
      end();
      run = part.exact ?? [""];
    }
  }
  if (isWhole) return { exact: run, required };
  end();
  return { exact: undefined, required };
}

/** One of several parts. */
function alternatives(parts: readonly Known[]): Known {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== undefined) && exact.length <= MOST_WORDS)
    return { exact: [...new Set(exact)], required: [] };
  const each = parts.map((part) => best(requiredBy(part)));
  const words = each.flatMap((kind) => kind ?? []);
  const isKnown = each.every((kind) => kind !== undefined) && words.length <= MOST_WORDS * 2;
  return { exact: undefined, required: isKnown ? [[...new Set(words)]] : [] };
}

function repeated(part: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return part;
  if (least >= 1) return { exact: undefined, required: requiredBy(part) };
  const exact = most === 1 && part.exact && part.exact.length < MOST_WORDS ? ["", ...part.exact] : undefined;
  return { exact, required: [] };
}

/** Letters behind a backslash that stand for themselves in another writing. */
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" };

/** A pattern beyond what is known here. */
class Unknown extends Error {}

/** Reads the source of a pattern. */
class Source {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Known {
    const known = this.#alternatives();
    if (this.#at < this.#text.length) throw new Unknown();
    return known;
  }

  #next(): string {
    return this.#text[this.#at] ?? "";
  }

  #takes(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #alternatives(): Known {
    const parts = [this.#sequence()];
    while (this.#takes("|")) parts.push(this.#sequence());
    return alternatives(parts);
  }

  #sequence(): Known {
    const parts: Known[] = [];
    while (this.#at < this.#text.length && this.#next() !== "|" && this.#next() !== ")")
      parts.push(this.#counted(this.#one()));
    return sequence(parts);
  }

  #counted(part: Known): Known {
    const [least, most] = this.#count() ?? [1, 1];
    this.#takes("?");
    return repeated(part, least, most);
  }

  #count(): readonly [least: number, most: number] | undefined {
    if (this.#takes("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.#takes("+")) return [1, Number.POSITIVE_INFINITY];
    if (this.#takes("?")) return [0, 1];
    const counted = /\{(\d+)(,(\d*))?\}/y;
    counted.lastIndex = this.#at;
    const match = counted.exec(this.#text);
    if (!match) return undefined;
    this.#at = counted.lastIndex;
    const least = Number(match[1]);
    const most =
      match[2] === undefined ? least : match[3] === "" ? Number.POSITIVE_INFINITY : Number(match[3]);
    return [least, most];
  }

  #one(): Known {
    if (this.#takes("(?=") || this.#takes("(?<=")) {
      const part = this.#group();
      return { exact: [""], required: requiredBy(part) };
    }
    if (this.#takes("(?!") || this.#takes("(?<!")) {
      this.#group();
      return NOTHING;
    }
    if (this.#takes("(?:")) return this.#group();
    if (this.#takes("(?<")) {
      this.#at = this.#text.indexOf(">", this.#at) + 1;
      return this.#group();
    }
    if (this.#takes("(?")) throw new Unknown();
    if (this.#takes("(")) return this.#group();
    if (this.#takes("[")) return this.#class();
    if (this.#takes("^") || this.#takes("$")) return NOTHING;
    if (this.#takes(".")) return ANYTHING;
    if (this.#takes("\\")) return this.#escape();
    return this.#literal();
  }

  #group(): Known {
    const part = this.#alternatives();
    if (!this.#takes(")")) throw new Unknown();
    return part;
  }

  #literal(): Known {
    const character = this.#next();
    // half of a character beyond the first plane
    if (/[\ud800-\udfff*+?{}\]]/.test(character)) throw new Unknown();
    this.#at++;
    return { exact: [character], required: [] };
  }

  /** A character by its escape; undefined for a class, a back reference and the like. */
  #character(): string | undefined {
    const letter = this.#next();
    this.#at++;
    if (letter === "u" || letter === "x") {
      const digits = letter === "u" ? /[\dA-Fa-f]{4}/y : /[\dA-Fa-f]{2}/y;
      digits.lastIndex = this.#at;
      const [code] = digits.exec(this.#text) ?? [];
      if (code === undefined) throw new Unknown();
      this.#at += code.length;
      const character = String.fromCharCode(Number.parseInt(code, 16));
      if (/[\ud800-\udfff]/.test(character)) throw new Unknown();
      return character;
    }
    const control = CONTROLS[letter];
    if (control !== undefined) return control;
    if (/[pPk]/.test(letter) && /[{<]/.test(this.#next())) {
      this.#at = this.#text.indexOf(letter === "k" ? ">" : "}", this.#at) + 1;
      return undefined;
    }
    return /[\dA-Za-z]/.test(letter) ? undefined : letter;
  }

  #escape(): Known {
    if (this.#takes("b") || this.#takes("B")) return NOTHING;
    const character = this.#character();
    return character === undefined ? ANYTHING : { exact: [character], required: [] };
  }

  /** A class of characters; undefined stands for many. */
  #class(): Known {
    const isNegated = this.#takes("^");
    const characters = new Set<string>();
    let isLarge = isNegated;
    while (!this.#takes("]")) {
      if (this.#at >= this.#text.length) throw new Unknown();
      const from = this.#member();
      if (from !== undefined && this.#next() === "-" && this.#text[this.#at + 1] !== "]") {
        this.#at++;
        const to = this.#member();
        const [first, last] = [from.charCodeAt(0), to?.charCodeAt(0) ?? Number.NaN];
        if (!(last - first < MOST_WORDS)) isLarge = true;
        else for (let code = first; code <= last; code++) characters.add(String.fromCharCode(code));
      } else if (from === undefined) isLarge = true;
      else characters.add(from);
    }
    return isLarge || characters.size > MOST_WORDS || characters.size === 0
      ? ANYTHING
      : { exact: [...characters], required: [] };
  }

  #member(): string | undefined {
    if (this.#takes("\\")) return this.#character();
    const character = this.#next();
    this.#at++;
    // a pair of halves is one character, which a class without `u` takes apart
    return /[\ud800-\udfff]/.test(character) ? undefined : character;
  }
}

function kindsOf({ source, flags }: RegExp): readonly RequiredWords[] {
  if (/[iv]/.test(flags)) return [];
  try {
    return requiredBy(new Source(source).whole());
  } catch (error) {
    if (error instanceof Unknown) return [];
    throw error;
  }
}

const known = remember<RegExp, readonly RequiredWords[]>();

/**
 * Kinds of words that a text must have for a pattern to match in it: of each kind one word at least. None where the pattern
 * requires none, or is beyond what is known here. Each pattern is read once.
 */
export function requiredWords(pattern: RegExp): readonly RequiredWords[] {
  return known(pattern, kindsOf);
}
