import { type Exact, total, toText } from "@qingbei/domain";
import { leadToAmount, notAPart, purposeOpening, rateTail, subtotalWords } from "../../templates/purpose.js";
import { type AmountToken, numberTokens } from "./amounts.js";

export interface PurposePartDraft {
  readonly name: string;
  readonly amount: AmountToken;
  readonly people?: string;
  /** The words of the part up to its amount, by offsets. */
  readonly start: number;
}

export interface PurposeDraft {
  readonly parts: readonly PurposePartDraft[];
  readonly subtotals: readonly { readonly amount: AmountToken; readonly from: number; readonly to: number; readonly start: number }[];
  readonly exhaustive: boolean;
}

const ORDINAL = /^([\s，,。；;、]*)(?:[（(]?([0-9]{1,2})[)）]?\s*([.．、])?\s*)?/;

/** Takes a part's numbering off its words. 2新建 lost its point: the digit is an ordinal only where it is the next. */
function withoutOrdinal(words: string, expected: number): { readonly text: string; readonly ordinal?: number } {
  const match = ORDINAL.exec(words);
  const [all = "", blanks = "", digits, mark] = match ?? [];
  const ordinal = digits === undefined ? undefined : Number(digits);
  if (ordinal !== undefined && (mark !== undefined || ordinal === expected)) return { text: words.slice(all.length), ordinal };
  return { text: words.slice(blanks.length) };
}

function sumOf(parts: readonly PurposePartDraft[]): Exact {
  return total(parts.map(({ amount }) => amount.value));
}

/**
 * The parts of a project's purpose with their amounts: 1.…10.5万元；…27.3万元，共计37.8万元；2.….
 * The parts are exhaustive only where they are plainly listed; else they need not add up.
 */
export function readPurpose(text: string): PurposeDraft {
  const amounts = numberTokens(text).filter((token) => token.kind === "amount");
  const parts: PurposePartDraft[] = [];
  const subtotals: PurposeDraft["subtotals"][number][] = [];
  let from = 0;
  let ordinals = 0;
  let certain = !/等(?:支出|费用|经费|方面|工作)?[，。；]?\s*$/.test(text);
  let start = purposeOpening.exec(text)?.[0].length ?? 0;
  for (const amount of amounts) {
    const raw = text.slice(start, amount.start);
    const { text: words, ordinal } = withoutOrdinal(raw, ordinals + 1);
    if (subtotalWords.test(words) && parts.length > from) {
      subtotals.push({ amount, from, to: parts.length, start });
      from = parts.length;
    } else if (notAPart.test(words) || rateTail.test(text.slice(amount.end, amount.end + 3))) {
      certain = false;
    } else {
      if (ordinal !== undefined) {
        ordinals = ordinal;
        from = parts.length;
      }
      const people = /(\d+)\s*(?:人|名)(?!次|均)/.exec(words)?.[1];
      const name = words.replace(/^.*[。；;]/, "").replace(leadToAmount, "").replace(/[，,、\s]+$/, "").trim();
      parts.push({ name: name || words.trim() || "未写明", amount, start, ...(people && { people }) });
    }
    start = amount.end;
  }
  // a lone amount, or amounts joined without any numbering or semicolon, may be examples
  const listed = ordinals > 0 || /[；;]/.test(text) || parts.length > 1;
  return { parts, subtotals, exhaustive: certain && listed && parts.length > 0 && sumOf(parts).greaterThan(0) };
}

/** The canonical amount of a token. */
export function amountText(token: AmountToken): string {
  return toText(token.value);
}
