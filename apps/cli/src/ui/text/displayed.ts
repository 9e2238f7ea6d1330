/** What a terminal would obey or hide instead of showing: control, format and bidi characters, lone surrogates. */
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text of a document as a terminal can show it. Every replaced character keeps its length, so that offsets
 * into the document stay valid; a tab becomes one space.
 */
export function displayed(text: string): string {
  return text.replace(UNSHOWABLE, (character) => " ".repeat(character.length));
}
