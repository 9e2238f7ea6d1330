import { createHash } from "node:crypto";
import type { EvidenceReport } from "./report.js";

/** Counts of list items: 项目3“村级组织经费” stays the same project when another is put before it. */
const ORDINAL = /(?<=\p{Script=Han})\d+(?=“|的|$)/gu;
/** Breaks and blanks of the layout, which another page or line width moves. */
const LAYOUT = /[\s\u3000]+/g;

/** As much of a fingerprint as people are shown and need to type. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 8);
}

/**
 * Names a finding by its rule and by the words of the document that it rests on: what the values are called and how they
 * are printed. Neither where they stand, nor how many items, lines or pages come before, nor our own message is part of
 * it, so it survives moved lines, new pages, items and paragraphs put in, and a better wording of the message. Findings
 * that rest on the same words are told apart by their order.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(rule: string, evidence: readonly EvidenceReport[]): string {
    const words = evidence
      .map(
        ({ label, text, printed }) =>
          `${label.replace(ORDINAL, "")}\u0000${(printed ?? text).replace(LAYOUT, "")}`,
      )
      .sort();
    const content = [rule, ...words].join("\u0001");
    const nth = (this.#seen.get(content) ?? 0) + 1;
    this.#seen.set(content, nth);
    return createHash("sha256").update(`${content}\u0001${nth}`).digest("hex").slice(0, 16);
  }
}
