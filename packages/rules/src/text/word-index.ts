import type { RequiredWords } from "./required-words.js";

const FEWEST_PLACES = 1 << 8;
const MOST_PLACES = 1 << 15;
const END = -1;

/** The place of a character, and of two neighbours; several may have the same. */
const placeOfOne = (character: number) => Math.imul(character, 0x9e37_79b1) >>> 16;
const placeOfTwo = (first: number, second: number) =>
  Math.imul(Math.imul(first, 0x85eb_ca6b) ^ second, 0x9e37_79b1) >>> 16;

/**
 * In which texts a character, or two neighbouring ones, may occur: most of several hundred patterns need words that a
 * document does not have, or has in a few paragraphs. It may name a text that has not got the word, and never leaves
 * out one that has.
 */
export class WordIndex {
  readonly #mask: number;
  /** For each place the last entry of its list, and how many there are. */
  readonly #last: Int32Array;
  readonly #counts: Int32Array;
  /** For each entry its text, and the entry before it in the list. */
  readonly #texts: Int32Array;
  readonly #before: Int32Array;

  constructor(texts: readonly string[]) {
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    let places = FEWEST_PLACES;
    while (places < MOST_PLACES && places < 2 * characters) places *= 2;
    this.#mask = places - 1;
    this.#last = new Int32Array(places).fill(END);
    this.#counts = new Int32Array(places);
    this.#texts = new Int32Array(2 * characters);
    this.#before = new Int32Array(2 * characters);
    let entries = 0;
    const add = (place: number, text: number) => {
      const last = this.#last[place] as number;
      if (last !== END && this.#texts[last] === text) return;
      this.#texts[entries] = text;
      this.#before[entries] = last;
      this.#last[place] = entries++;
      this.#counts[place] = (this.#counts[place] as number) + 1;
    };
    for (const [index, text] of texts.entries()) {
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        add(placeOfOne(character) & this.#mask, index);
        if (at > 0) add(placeOfTwo(before, character) & this.#mask, index);
        before = character;
      }
    }
  }

  /** The place of the rarest two neighbours of a word, or of its only character. */
  #rarest(word: string): number {
    let before = word.charCodeAt(0);
    if (word.length === 1) return placeOfOne(before) & this.#mask;
    let rarest = -1;
    for (let at = 1; at < word.length; at++) {
      const character = word.charCodeAt(at);
      const place = placeOfTwo(before, character) & this.#mask;
      if (rarest < 0 || (this.#counts[place] as number) < (this.#counts[rarest] as number)) rarest = place;
      before = character;
    }
    return rarest;
  }

  /** How many texts may have one of the words, at most. */
  count(words: RequiredWords): number {
    let sum = 0;
    for (const word of words) sum += this.#counts[this.#rarest(word)] as number;
    return sum;
  }

  /** The texts that may have one of the words, in order. */
  textsWith(words: RequiredWords): readonly number[] {
    const found = new Set<number>();
    for (const word of words)
      for (
        let entry = this.#last[this.#rarest(word)] as number;
        entry !== END;
        entry = this.#before[entry] as number
      )
        found.add(this.#texts[entry] as number);
    return [...found].sort((a, b) => a - b);
  }
}
