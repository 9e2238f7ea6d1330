import { type AppropriatedBudget, wordingsOf } from "@qingbei/domain";

/** A term of the vocabulary in a text. */
export interface TermToken {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The one budget whose money it is, if the words around it name one. */
  readonly budget?: AppropriatedBudget;
  /** The budget whose money was carried over, 上年结转一般公共预算拨款: the appropriations keep it apart. */
  readonly carriedOf?: AppropriatedBudget;
}

/** The terms between two offsets; the terms must be in order. */
export function termsBetween(terms: readonly TermToken[], start: number, end: number): TermToken[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: TermToken[] = [];
  for (let at = low; at < terms.length; at++) {
    const term = terms[at];
    if (!term || term.end > end) break;
    found.push(term);
  }
  return found;
}

interface Node {
  readonly next: Map<string, Node>;
  /** The term whose wording ends here. */
  id?: string;
}

/** One character for all shapes of a bracket. */
const BRACKETS: Readonly<Record<string, string>> = { "(": "（", ")": "）", "〔": "（", "〕": "）" };
/** Quotation marks may be missing or of any shape, and blanks may stand anywhere. */
const PASSED_OVER = new Set("\"“”＂「」『』‘’'");

const MOST_BLANKS = 8;

function isPassedOver(char: string): boolean {
  return PASSED_OVER.has(char) || char === " " || char === "\u3000";
}

/**
 * Finds the wordings of some terms in a text. Of overlapping wordings the first is taken; of those that begin together,
 * the longest.
 */
export type TermMatcher = (text: string) => TermToken[];

/** A matcher for all wordings of the terms with these ids, and for further names under an id of their own. */
export function termMatcher(
  ids: Iterable<string>,
  names: Readonly<Record<string, readonly string[]>> = {},
): TermMatcher {
  const root: Node = { next: new Map() };
  for (const [id, wordings] of [
    ...[...ids].map((id) => [id, wordingsOf(id)] as const),
    ...Object.entries(names),
  ]) {
    for (const wording of wordings) {
      let node = root;
      for (const char of wording) {
        if (isPassedOver(char)) continue;
        const key = BRACKETS[char] ?? char;
        const next = node.next.get(key) ?? { next: new Map() };
        node.next.set(key, next);
        node = next;
      }
      node.id ??= id;
    }
  }
  return (text) => {
    const found: TermToken[] = [];
    for (let start = 0; start < text.length; start++) {
      let node = root.next.get(BRACKETS[text[start] ?? ""] ?? text[start] ?? "");
      let best = node?.id === undefined ? undefined : { id: node.id, start, end: start + 1 };
      for (let at = start + 1, blanks = 0; node && at < text.length && blanks <= MOST_BLANKS; at++) {
        const char = text[at] ?? "";
        if (isPassedOver(char)) {
          blanks++;
          continue;
        }
        node = node.next.get(BRACKETS[char] ?? char);
        blanks = 0;
        if (node?.id !== undefined) best = { id: node.id, start, end: at + 1 };
      }
      if (!best) continue;
      found.push(best);
      start = best.end - 1;
    }
    return found;
  };
}
