/** A piece of a number format: literal text, a place for a digit, a mark. */
export interface FormatToken {
  readonly kind: "literal" | "digit" | "mark";
  readonly text: string;
}

/** One of the up to four sections of a format. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** Only for numbers in this relation: [>=10000]. */
  readonly condition?: { readonly operator: string; readonly than: string };
  readonly isDate: boolean;
}

/** General, as a Chinese Excel may write it. */
const LOCAL_GENERAL = "G/通用格式";
const LONGEST_FORMAT = 1_000;
const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d{1,20}(?:\.\d{1,10})?)$/;
const CURRENCY = /^\$([^-]*)/;
/** Letters of dates, times and weekdays; some of them are in General too. */
const DATE_LETTERS = /^[ymdhsa]$/i;

function bracketed(inner: string): FormatToken | { condition: FormatSection["condition"] } | undefined {
  const condition = CONDITION.exec(inner);
  if (condition) return { condition: { operator: condition[1] ?? "=", than: condition[2] ?? "0" } };
  if (/^(?:h+|m+|s+)$/i.test(inner)) return { kind: "mark", text: inner };
  const currency = CURRENCY.exec(inner)?.[1];
  // colours, numerals, languages
  return currency ? { kind: "literal", text: currency } : undefined;
}

/** Splits a number format into its sections. */
export function parseFormat(code: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  let condition: FormatSection["condition"];
  const end = () => {
    const marks = tokens.filter(({ kind }) => kind === "mark").map(({ text }) => text);
    const isDate = !marks.includes("General") && marks.some((text) => DATE_LETTERS.test(text[0] ?? ""));
    sections.push({ tokens, isDate, ...(condition && { condition }) });
    [tokens, condition] = [[], undefined];
  };
  const rest = code.slice(0, LONGEST_FORMAT);
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at] ?? "";
    if (char === ";") end();
    else if (char === '"') {
      const close = rest.indexOf('"', at + 1);
      const until = close < 0 ? rest.length : close;
      tokens.push({ kind: "literal", text: rest.slice(at + 1, until) });
      at = until;
    } else if (char === "\\" || char === "!") tokens.push({ kind: "literal", text: rest[++at] ?? "" });
    // a blank as wide as a character, or a fill
    else if (char === "_" || char === "*") at++;
    else if (char === "[") {
      const close = rest.indexOf("]", at);
      const until = close < 0 ? rest.length : close;
      const found = bracketed(rest.slice(at + 1, until));
      if (found && "kind" in found) tokens.push(found);
      else if (found) condition = found.condition;
      at = until;
    } else if (rest.startsWith(LOCAL_GENERAL, at)) {
      tokens.push({ kind: "mark", text: "General" });
      at += LOCAL_GENERAL.length - 1;
    } else if (/[0#?]/.test(char)) tokens.push({ kind: "digit", text: char });
    else if (/^general/i.test(rest.slice(at))) {
      tokens.push({ kind: "mark", text: "General" });
      at += 6;
    } else if (/^(?:AM\/PM|A\/P|上午\/下午)/i.test(rest.slice(at))) {
      const half = /^(?:AM\/PM|A\/P|上午\/下午)/i.exec(rest.slice(at))?.[0] ?? "";
      tokens.push({ kind: "mark", text: half });
      at += half.length - 1;
    } else if (/[ymdhsaeg]/i.test(char)) {
      const run = /^(.)\1*/i.exec(rest.slice(at))?.[0] ?? char;
      // 0.00E+00
      const isExponent = /e/i.test(char) && /[+-]/.test(rest[at + 1] ?? "");
      tokens.push({ kind: "mark", text: isExponent ? "E" : run });
      at += isExponent ? 1 : run.length - 1;
    } else if (/[.,%/@]/.test(char)) tokens.push({ kind: "mark", text: char });
    else tokens.push({ kind: "literal", text: char });
  }
  end();
  return sections;
}
