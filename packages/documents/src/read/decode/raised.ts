const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** Where words stand beside the line: above or beneath it. */
export type Script = "raised" | "lowered";

/**
 * Raised digits must not become digits of the number before them: 120.50 with a note's mark 1 behind it is not 120.501.
 */
export function raised(text: string): string {
  return text.replace(/[0-9]/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/** A number with decimals, which is not the mark of a note. */
const NUMBER = /\d\.\d/;

/** Words as they are set; an amount that is set above the line stays one, apart from what stands before it. */
export function scripted(text: string, script: Script | undefined): string {
  if (script === undefined) return text;
  if (script === "raised") return NUMBER.test(text) ? ` ${text}` : raised(text);
  return text.replace(/[0-9]/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit);
}
