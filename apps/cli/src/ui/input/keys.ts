import type { Key } from "ink";

/** Names for keys that are not printed as they are. */
const NAMES: Readonly<Record<string, string>> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  enter: "Enter",
  escape: "Esc",
  tab: "Tab",
  "shift+tab": "Shift+Tab",
  space: "空格",
  backspace: "退格",
};

export const nameOfKey = (key: string): string =>
  NAMES[key] ?? key.replace(/^ctrl\+(.)$/, (_, letter: string) => `Ctrl-${letter.toUpperCase()}`);

const SPECIAL = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  ["delete", "backspace"],
] as const satisfies readonly (readonly [keyof Key, string])[];

const CONTROLS: Readonly<Record<string, string>> = {
  " ": "space",
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\b": "backspace",
  "\u007F": "backspace",
};

/** Control characters are letters with Ctrl: U+0003 is Ctrl-C. */
function keyOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const control = code > 0 && code < 27 ? `ctrl+${String.fromCodePoint(code + 96)}` : undefined;
  return CONTROLS[character] ?? control ?? character;
}

/**
 * The names of the keys in one input event: several characters arrive together when typed fast, pasted, or made by an
 * input method.
 */
export function keysIn(input: string, key: Partial<Key>): readonly string[] {
  const special = SPECIAL.find(([name]) => key[name]);
  if (special) return [special[1]];
  if (key.tab) return [key.shift ? "shift+tab" : "tab"];
  if (key.ctrl) return [`ctrl+${input}`];
  const keys = Array.from(input, keyOf);
  // Esc with the next typed key looks like Alt, which has no meaning here
  return key.meta ? ["escape", ...keys] : keys;
}

/** The character of a key; undefined if it has none. */
export function characterOf(key: string): string | undefined {
  if (key === "space") return " ";
  const isOne = [...key].length === 1;
  return isOne && !/[\p{Cc}\p{Cs}]/u.test(key) ? key : undefined;
}

/** A key without the effect of a Chinese input method: full-width forms as half-width, and 、 as /. */
export function plainKey(key: string): string {
  return key === "、" ? "/" : [...key].length === 1 ? key.normalize("NFKC") : key;
}
