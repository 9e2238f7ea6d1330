import { createHash } from "node:crypto";
import type { EvidenceReport } from "./report.js";

/**
 * Names a finding by its rule and by what stands in the document, not by where: it survives moved lines.
 * Equal findings are told apart by their order.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(rule: string, message: string, evidence: readonly EvidenceReport[]): string {
    const words = evidence.map(({ label, text, printed }) => `${label}\u0000${printed ?? text}`).sort();
    const content = [rule, message, ...words].join("\u0001");
    const nth = (this.#seen.get(content) ?? 0) + 1;
    this.#seen.set(content, nth);
    return createHash("sha256").update(`${content}\u0001${nth}`).digest("hex").slice(0, 16);
  }
}
