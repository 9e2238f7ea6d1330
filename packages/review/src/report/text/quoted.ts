import { put } from "@qingbei/domain/internal";
import type { EvidenceReport } from "../report.js";
import { placeOfEvidence } from "./place.js";

/** A key for the line or cell of evidence. */
export function keyOf(evidence: EvidenceReport): string {
  return evidence.position ? placeOfEvidence(evidence) : evidence.pointer;
}

/** What earlier findings have quoted, by place, so that it is not quoted again. */
export class Quoted {
  readonly #texts = new Map<string, string[]>();

  add(evidence: readonly EvidenceReport[]): void {
    for (const each of evidence) {
      put(this.#texts, keyOf(each), each.text);
    }
  }

  has(evidence: EvidenceReport): boolean {
    return this.#texts.get(keyOf(evidence))?.some((text) => text.includes(evidence.text)) ?? false;
  }
}
