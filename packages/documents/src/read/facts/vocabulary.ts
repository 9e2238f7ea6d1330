import { wordingsOf } from "@qingbei/domain";

/** Where a term of the vocabulary stands in a text. */
export interface TermToken {
  readonly kind: "term";
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** One character for all shapes of a quotation mark or bracket; quotation marks may be missing. */
function pattern(wording: string): string {
  return wording
    .replace(/[.*+?^${}|[\]\\]/g, "\\$&")
    .replace(/["“”]/g, "[\"“”＂「」『』]?")
    .replace(/[（(]/g, "[（(]")
    .replace(/[）)]/g, "[）)]");
}

/** Finds the wordings of some terms in a text; where wordings overlap, the longest stands. */
export type TermMatcher = (text: string) => TermToken[];

/** A matcher for the terms of these ids, all wordings of each. */
export function termMatcher(ids: readonly string[]): TermMatcher {
  const wordings = ids
    .flatMap((id) => wordingsOf(id).map((wording) => ({ id, wording })))
    .sort((a, b) => b.wording.length - a.wording.length);
  const any = new RegExp(wordings.map(({ wording }) => `(${pattern(wording)})`).join("|"), "g");
  return (text) =>
    [...text.matchAll(any)].map((match) => ({
      kind: "term",
      id: wordings[match.slice(1).findIndex((group) => group !== undefined)]?.id ?? "",
      start: match.index,
      end: match.index + match[0].length,
    }));
}
