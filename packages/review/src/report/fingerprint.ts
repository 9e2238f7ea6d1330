import { createHash } from "node:crypto";
import type { EvidenceReport } from "./report.js";

/** Numbers of list items: 项目3“村级组织经费” remains the same project if another is inserted before it. */
const ORDINAL = /(?<=\p{Script=Han})\d+(?=“|的|$)/gu;
/** Line breaks and blanks, which depend on the layout. */
const LAYOUT = /[\s\u3000]+/g;

/** The part of a fingerprint that people see and type. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 8);
}

/**
 * Identifies a finding by its rule and the printed words behind it: names of values and their printed form. Places,
 * numbers of items, lines and pages, and our message are not included, so it survives insertions, new pages and a
 * better message. Findings with the same words are distinguished by their order.
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
