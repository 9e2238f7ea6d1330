/** The sign for an unknown character. */
export const UNKNOWN = "\ufffd";

/**
 * Radicals that fonts name instead of the character of the same shape: ⽤ for 用. Only those that Unicode does not map.
 */
const RADICALS = new Map(
  [
    ..."⼾户⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟",
  ].reduce<[string, string][]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
    return pairs;
  }, []),
);
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
/** Marks of direction, joiners, soft hyphens, byte order marks and controls, none of which is printed. */
const INVISIBLE =
  /^[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]$|^[\ufe00-\ufe0f]$/;
const PRIVATE = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10ffff}]/u;
/** What the engine gives for the hyphen at the end of a line. */
const ENGINE_HYPHENS = new Set([0x02, 0xfffe]);

/** The character of a code in plain text; empty if it prints nothing. */
export function characterOf(code: number): string {
  if (ENGINE_HYPHENS.has(code)) return "-";
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return UNKNOWN;
  const character = String.fromCodePoint(code);
  if (code < 0xad && code >= 0x20 && code < 0x7f) return character;
  if (INVISIBLE.test(character)) return "";
  if (!COMPATIBILITY.test(character)) return character;
  return RADICALS.get(character) ?? character.normalize("NFKC");
}

export function isBlank(character: string): boolean {
  return character === " " || character === "\u3000" || character.trim() === "";
}

/** Whether a font uses a character without defining it. */
export function isUnmapped(character: string): boolean {
  return PRIVATE.test(character);
}

/** Ideographs and the punctuation and forms set like them, one em wide. */
export function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027) || code === 0x2103 || code === 0x2236;
}
