const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** Where words stand beside the line: above or beneath it. */
export type Script = "raised" | "lowered";

/**
 * Raised digits must not become digits of the number before them, in whatever format: 120.50 with the mark of a note
 * behind it is not 120.501.
 */
export function raised(text: string): string {
  return text.replace(/[0-9]/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/** Words as they are set. */
export function scripted(text: string, script: Script | undefined): string {
  if (script === undefined) return text;
  return script === "raised"
    ? raised(text)
    : text.replace(/[0-9]/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit);
}
