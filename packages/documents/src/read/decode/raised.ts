const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** Whether words are raised above or lowered beneath the line. */
export type Script = "raised" | "lowered";

/**
 * Raised digits must not become digits of the number before them: 120.50 with a note's mark 1 behind it is not 120.501.
 */
export function raised(text: string): string {
  return text.replace(/[0-9]/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/** A number with decimals, which is not the mark of a note. */
const NUMBER = /\d\.\d/;

/** Words with raised digits as superscripts. A raised amount stays an amount, separated from the text before it. */
export function scripted(text: string, script: Script | undefined): string {
  if (script === undefined) return text;
  if (script === "raised") return NUMBER.test(text) ? ` ${text}` : raised(text);
  return text.replace(/[0-9]/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit);
}
