/** Signs of symbol fonts that statements use, by font and code: boxes to tick, comparison, arithmetic. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    "6C": "●",
    "6E": "■",
    "6F": "□",
    "71": "□",
    A1: "○",
    A8: "□",
    D8: "➢",
    FB: "✗",
    FC: "✓",
    FD: "☒",
    FE: "☑",
  },
  "wingdings 2": { "50": "✓", "52": "☑", "54": "☒", A3: "□" },
  symbol: {
    A3: "≤",
    B0: "°",
    B1: "±",
    B3: "≥",
    B4: "×",
    B8: "÷",
    B9: "≠",
    BB: "≈",
    A5: "∞",
    D7: "·",
  },
};
/** Shown for an unknown sign. */
const UNKNOWN = "□";

/** The character of a code of a symbol font; the code may be in the private area. */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isInteger(value) || value <= 0 || value > 0xffff) return "";
  const low = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  const known = SYMBOLS[font.toLowerCase()]?.[low.toString(16).toUpperCase()];
  if (known) return known;
  // in a font that is not a symbol font the code is a character
  return value >= 0xe000 && value <= 0xf8ff ? UNKNOWN : String.fromCharCode(value);
}
