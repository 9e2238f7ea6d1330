/** Characters that a terminal would obey or hide: control, format and bidi characters, lone surrogates. */
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text of a document that is safe to show on a terminal. Replaced characters keep their length, so that offsets into
 * the document stay valid; a tab becomes one space.
 */
export function displayed(text: string): string {
  return text.replace(UNSHOWABLE, (character) => " ".repeat(character.length));
}
