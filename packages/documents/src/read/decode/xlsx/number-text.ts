import {
  absolute,
  compare,
  type Exact,
  exact,
  isNegative,
  isZero,
  negate,
  round,
  shift,
  toFixed,
  toText,
} from "@qingbei/domain";
import { dateText } from "./date-text.js";
import type { FormatSection, FormatToken } from "./format-code.js";

/** The digits that Excel keeps and shows; digits behind them are noise of its arithmetic: 0.30000000000000004. */
const SIGNIFICANT = 15;
const STORED = /^([+-]?)(\d{1,40})(?:\.(\d{0,40}))?(?:[Ee]([+-]?\d{1,3}))?$/;
/** A mark of a negative number in a format. */
const BELOW_ZERO = /[-－−(（△▲]/;
const MOST_DECIMALS = 30;

/** The number of digits before the point. */
function wholeDigits(value: Exact): number {
  return toText(absolute(value)).split(".")[0]?.replace(/^0$/, "").length ?? 0;
}

/** The number that a cell stores, to 15 significant digits; undefined if the text is not a number. */
export function storedNumber(text: string): Exact | undefined {
  const match = STORED.exec(text.trim());
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  if (whole.length + fraction.length > 40 || Math.abs(Number(exponent)) > 40) return undefined;
  const plain = exact(fraction ? `${whole}.${fraction}` : whole);
  const power = Number(exponent);
  if (power === 0 && whole.length + fraction.length <= SIGNIFICANT)
    return sign === "-" ? negate(plain) : plain;
  const bare = shift(plain, power);
  const digits = wholeDigits(bare);
  const zeros = digits > 0 ? 0 : (/^0\.(0*)/.exec(toText(bare))?.[1]?.length ?? 0);
  const places = SIGNIFICANT - digits + zeros;
  const kept = places >= 0 ? round(bare, places) : shift(round(shift(bare, places), 0), -places);
  return sign === "-" ? negate(kept) : kept;
}

function holds(value: Exact, { operator, than }: NonNullable<FormatSection["condition"]>): boolean {
  const order = compare(value, exact(than));
  if (operator === "<>") return order !== 0;
  return (
    (operator.includes("=") && order === 0) ||
    (operator[0] === "<" ? order < 0 : operator[0] === ">" && order > 0)
  );
}

/** The section for a number: by its condition, else positive, negative, zero. */
function sectionFor(
  value: Exact,
  sections: readonly FormatSection[],
): { section?: FormatSection; isOwn: boolean } {
  const [only] = sections;
  if (sections.length === 1 && only && !only.condition) return { section: only, isOwn: false };
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition)) {
    const found = numeric.find(({ condition }) => !condition || holds(value, condition));
    return { ...(found && { section: found }), isOwn: false };
  }
  const [positive, negative, zero] = numeric;
  if (isNegative(value) && negative) return { section: negative, isOwn: true };
  const section = isZero(value) && zero ? zero : positive;
  return { ...(section && { section }), isOwn: false };
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Puts digits into their places from the right; digits without a place go in front of the first. */
function placed(tokens: readonly FormatToken[], digits: string, isGrouped: boolean): string {
  const first = tokens.findIndex(({ kind }) => kind === "digit");
  const last = tokens.findLastIndex(({ kind }) => kind === "digit");
  const literal = (from: number, to?: number) =>
    tokens
      .slice(from, to)
      .map(({ kind, text }) => (kind === "literal" ? text : ""))
      .join("");
  if (first < 0) return literal(0) + digits;
  const within = tokens.slice(first, last + 1);
  if (isGrouped || !within.some(({ kind }) => kind === "literal"))
    return literal(0, first) + (isGrouped ? grouped(digits) : digits) + literal(last + 1);
  let text = "";
  let rest = digits;
  for (let at = last; at >= first; at--) {
    const token = tokens[at];
    if (token?.kind === "literal") text = token.text + text;
    else if (token?.kind === "digit") {
      const taken = at === first ? rest : rest.slice(-1);
      rest = rest.slice(0, rest.length - taken.length);
      text = taken + text;
    }
  }
  return literal(0, first) + text + literal(last + 1);
}

/** A number without its sign, as its section prints it. */
function printed(value: Exact, { tokens }: FormatSection): string {
  const isMark = (text: string) => (token: FormatToken) => token.kind === "mark" && token.text === text;
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === "digit");
  const percents = tokens.filter(isMark("%")).length;
  const point = tokens.findIndex(isMark("."));
  const split = point < 0 ? tokens.length : point;
  const before = tokens.slice(0, split);
  const behind = tokens.slice(split + 1);
  const lastWhole = before.findLastIndex(({ kind }) => kind === "digit");
  // commas between digits group them; each comma behind the digits scales by a thousand
  const isGrouped = before.slice(0, lastWhole).some(isMark(","));
  const commas = [...before.slice(lastWhole + 1), ...(lastDigit < split ? [] : tokens.slice(lastDigit + 1))];
  const thousands = commas.filter(isMark(",")).length;
  const places = behind.filter(({ kind }) => kind === "digit");
  const decimals = Math.min(places.length, MOST_DECIMALS);
  const needed = places.findLastIndex(({ text }) => text === "0") + 1;
  const power = 2 * percents - 3 * thousands;
  const rounded = round(power === 0 ? value : shift(value, power), decimals);
  const [whole = "", fraction = ""] = toFixed(rounded, needed).split(".");
  const least = before.filter(({ text, kind }) => kind === "digit" && text === "0").length;
  const digits = (whole === "0" ? "" : whole).padStart(least, "0");
  const shown = (token: FormatToken) => token.kind === "literal" || token.text === "%";
  const signs = (all: readonly FormatToken[]) =>
    all.map((token) => (isMark("%")(token) ? { kind: "literal" as const, text: "%" } : token));
  const tail = signs(behind)
    .filter(shown)
    .map(({ text }) => text)
    .join("");
  return (
    placed(signs(before), digits, isGrouped) +
    (point >= 0 && (fraction || needed > 0) ? `.${fraction}` : "") +
    tail
  );
}

/** A number format with the workbook's calendar. */
export interface NumberFormat {
  readonly sections: readonly FormatSection[];
  readonly is1904: boolean;
  /** Numbers are printed as they are stored. */
  readonly isGeneral?: boolean;
}

/** At most 15 digits, written as General prints them. */
const PLAIN = /^-?(?:0|[1-9]\d{0,13})$|^-?(?=.{3,16}$)(?:0|[1-9]\d*)\.\d*[1-9]$/;

/** Whether a stored number is printed character by character. */
export function isPrintedAsStored(text: string, { isGeneral }: NumberFormat): boolean {
  return isGeneral === true && PLAIN.test(text) && text !== "-0" && text !== "0";
}

const NOT_PLAIN: ReadonlySet<string> = new Set(["E", "/", "General", "@"]);

/**
 * A stored number as the sheet prints it: rounded to the decimals of its format, with its separators and sign. The
 * stored digits if the format shows it otherwise (fractions, powers); empty if the format hides it.
 */
export function numberText(value: Exact, { sections, is1904 }: NumberFormat): string {
  const { section, isOwn } = sectionFor(value, sections);
  if (!section) return toText(value);
  if (section.isDate) return dateText(Number(toText(value)), section, is1904) ?? toText(value);
  if (section.tokens.length === 0) return "";
  const isGeneral = section.tokens.some(({ kind, text }) => kind === "mark" && NOT_PLAIN.has(text));
  if (isGeneral) return generalText(value, section);
  const hasDigits = section.tokens.some(({ kind }) => kind === "digit");
  const text = hasDigits ? printed(absolute(value), section) : literals(section);
  const isSigned = isNegative(value) && /[1-9]/.test(text) && !(isOwn && BELOW_ZERO.test(text));
  return `${isSigned ? "-" : ""}${text.trim()}`;
}

function literals({ tokens }: FormatSection): string {
  return tokens.map(({ kind, text }) => (kind === "literal" ? text : "")).join("");
}

/** A number with more digits than Excel shows: 1.30201E+20, which is not a project code. */
function powerOfTen(value: Exact): string {
  const exponent = wholeDigits(value) - 1;
  return `${toText(round(shift(value, -exponent), 5))}E+${exponent}`;
}

/** General, with the words that its format puts around it: General"元". */
function generalText(value: Exact, { tokens }: FormatSection): string {
  const at = tokens.findIndex(({ text, kind }) => kind === "mark" && text === "General");
  const plain = toText(value);
  const text = plain.length > SIGNIFICANT && wholeDigits(value) > SIGNIFICANT ? powerOfTen(value) : plain;
  if (at < 0) return text;
  const around = (some: readonly FormatToken[]) => literals({ tokens: some, isDate: false });
  return `${around(tokens.slice(0, at))}${text}${around(tokens.slice(at + 1))}`.trim();
}
