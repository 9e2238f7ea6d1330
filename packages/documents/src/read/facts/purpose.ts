import { add, type Exact, equals, isZero, subtract, zero } from "@qingbei/domain";
import {
  boundBehind,
  leadToAmount,
  listingWords,
  moneyWords,
  nestingWords,
  notAPart,
  openEnd,
  purposeOpening,
  rateLead,
  totalWords,
} from "../../templates/purpose.js";
import { withoutTail } from "../text/text-ends.js";
import { type AmountToken, isMoney, numberTokens } from "./amounts.js";

export interface PurposePartDraft {
  readonly name: string;
  readonly amount: AmountToken;
  readonly people?: string;
  /** Where the words of the part begin. */
  readonly start: number;
}

export interface SubtotalDraft {
  readonly amount: AmountToken;
  /** The parts it sums up, from the first up to but without the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

export interface PurposeDraft {
  readonly parts: readonly PurposePartDraft[];
  readonly subtotals: readonly SubtotalDraft[];
  readonly exhaustive: boolean;
}

const ORDINAL = /^([\s，,。；;、：:]*)(?:[（(]?([0-9]{1,2})[)）]?\s*([.．、])?\s*)?/;
/** Where the next item of a list begins. */
const ITEM_BREAK = /[；;]|(?:^|[\s，,。、：:])[（(]?[0-9]{1,2}(?:[)）]|[.．、])(?![0-9])/g;
/** How many characters behind an amount are searched for what it is. */
const BEHIND = 12;
const ASIDE = /^\s*[（(][^（）()]*$/;
const HAS_WORDS = /[\u4e00-\u9fff]{2}/;

interface Words {
  readonly text: string;
  readonly ordinal?: number;
}

/**
 * Removes a part's numbering from its words. 2新建 lost its point: the digit counts as an ordinal only if it is the next
 * one.
 */
function withoutOrdinal(words: string, expected: number): Words {
  const [all = "", blanks = "", digits, mark] = ORDINAL.exec(words) ?? [];
  const ordinal = digits === undefined ? undefined : Number(digits);
  if (ordinal !== undefined && (mark !== undefined || ordinal === expected))
    return { text: words.slice(all.length), ordinal };
  return { text: words.slice(blanks.length) };
}

function nameOf(words: string): string {
  const item = words.replace(/^.*[。；;]/, "");
  const name = withoutTail(item.replace(leadToAmount, ""), /[，,、：:\s]/).trim();
  return name || item.trim() || "未写明";
}

/** Reads the parts of a project's purpose: 1.…10.5万元；…27.3万元，共计37.8万元；2.…. */
class PurposeReader {
  readonly #text: string;
  readonly #parts: PurposePartDraft[] = [];
  /** The sums of the parts before each index. */
  readonly #sums: Exact[] = [zero];
  readonly #subtotals: SubtotalDraft[] = [];
  #ordinals = 0;
  /** The first part of the current item. */
  #from = 0;
  #start: number;
  #isComplete = true;
  #isNested = false;
  /** The item began with its total. */
  #isHeaded = false;
  /** The item has a rate: the total behind it is its amount. */
  #hasRate = false;

  constructor(text: string) {
    this.#text = text;
    this.#start = purposeOpening.exec(text)?.[0].length ?? 0;
  }

  read(): PurposeDraft {
    const money = numberTokens(this.#text).filter(isMoney);
    const first = this.#start;
    for (const token of money) {
      this.#passAside(token.start);
      if (token.start < this.#start) continue;
      const raw = this.#text.slice(this.#start, token.start);
      this.#passBreaks(raw, this.#start === first);
      const words = withoutOrdinal(raw, this.#ordinals + 1);
      if (words.ordinal !== undefined) this.#begin(words.ordinal);
      if (token.kind === "amount") this.#amount(token, words.text);
      else if (token.why === "rate") this.#hasRate = true;
      else this.#isComplete = false;
      this.#start = token.end;
    }
    const tail = this.#text.slice(this.#start);
    if (money.length > 0 && (openEnd.test(tail) || this.#itemsIn(tail) > 0)) this.#isComplete = false;
    const isListed = this.#ordinals > 0 || /[；;]/.test(this.#text) || this.#parts.length > 1;
    const isSomething = !isZero(this.#sums.at(-1) ?? zero);
    return {
      parts: this.#parts,
      subtotals: this.#subtotals,
      exhaustive: this.#isComplete && isListed && isSomething,
    };
  }

  /** Skips a bracket that explains the amount before it, 27.3万元（每村3000元）: its amount is not a part. */
  #passAside(at: number): void {
    if (this.#parts.length === 0 || !ASIDE.test(this.#text.slice(this.#start, at))) return;
    const end = this.#text.slice(at).search(/[）)]/);
    this.#start = end < 0 ? this.#text.length : at + end + 1;
  }

  #begin(ordinal: number): void {
    this.#ordinals = ordinal;
    this.#from = this.#parts.length;
    this.#isNested = false;
    this.#isHeaded = false;
  }

  /** The number of list items that begin in a text and have words of their own. */
  #itemsIn(text: string): number {
    return text
      .split(ITEM_BREAK)
      .slice(1)
      .filter((item) => HAS_WORDS.test(item)).length;
  }

  /** An item that ends without an amount leaves the list incomplete. */
  #passBreaks(raw: string, isFirst: boolean): void {
    const pieces = raw.split(ITEM_BREAK);
    if (pieces.length === 1) return;
    const passed = pieces.slice(isFirst ? 0 : 1, -1);
    if (passed.some((piece) => HAS_WORDS.test(piece))) this.#isComplete = false;
    this.#isNested = false;
    this.#hasRate = false;
  }

  #amount(amount: AmountToken, words: string): void {
    const parts = this.#parts;
    if (nestingWords.test(words)) {
      // 其中 without an amount before it names only some parts of the whole
      if (parts.length > this.#from || this.#isHeaded) this.#isNested = true;
      else this.#isComplete = false;
    }
    if (this.#isNested) return;
    if (rateLead.test(words)) {
      this.#hasRate = true;
      return;
    }
    const isBound = boundBehind.test(this.#text.slice(amount.end, amount.end + BEHIND));
    if (isBound || notAPart.test(words) || (amount.unit === "万" && !moneyWords.test(words))) {
      this.#isComplete = false;
      return;
    }
    const isTotal = totalWords.test(words);
    if (isTotal && parts.length > 0 && !this.#hasRate) {
      this.#total(amount);
      return;
    }
    this.#hasRate = false;
    if (isTotal && listingWords.test(this.#text.slice(amount.end, amount.end + BEHIND))) {
      // a total in front of its list: whether the list is complete is unknown, so it is left unread
      this.#isComplete = false;
      this.#isHeaded = true;
      return;
    }
    const people = /(\d+)\s*(?:人|名)(?!次|均)/.exec(words)?.[1];
    parts.push({ name: nameOf(words), amount, start: this.#start, ...(people && { people }) });
    this.#sums.push(add(this.#sums.at(-1) ?? zero, amount.value));
  }

  /** 共计 adds up the current item or all parts so far: whichever sum fits; the current item if neither does. */
  #total(amount: AmountToken): void {
    const to = this.#parts.length;
    const starts = [this.#from, 0].filter((from) => to - from >= 2);
    const sumFrom = (from: number) => subtract(this.#sums[to] ?? zero, this.#sums[from] ?? zero);
    const from = starts.find((each) => equals(sumFrom(each), amount.value)) ?? starts[0];
    if (from === undefined) this.#isComplete = false;
    else this.#subtotals.push({ amount, from, to, start: this.#start });
    this.#from = to;
  }
}

/**
 * The parts of a project's purpose with their amounts. They count as complete only if they are plainly listed;
 * otherwise they need not add up.
 */
export function readPurpose(text: string): PurposeDraft {
  return new PurposeReader(text).read();
}
