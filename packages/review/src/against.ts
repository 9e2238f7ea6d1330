import type { Notice, Reading } from "@qingbei/documents";
import { joinDisclosures } from "@qingbei/domain";
import { type Relation, relationOf } from "@qingbei/rules";

/** A document that others are checked against, read. */
export interface AgainstDocument {
  /** The name to report it under. */
  readonly path: string;
  readonly reading: Reading;
}

/** Another document that was not compared, and why: only strict identity relates two documents. */
type NotCompared = Omit<Notice, "code"> & { readonly code: "not-compared" };

/** A reading with the documents that it is checked against, in the order of their pointers. */
export interface JoinedReading {
  readonly reading: Reading;
  readonly documents: readonly { readonly path: string; readonly relation: Relation }[];
  readonly notices: readonly NotCompared[];
}

/** Puts those documents beside a reading that it can be compared with, and says which cannot be, and why. */
export function joinReading(reading: Reading, against: readonly AgainstDocument[]): JoinedReading {
  const related: (AgainstDocument & { readonly relation: Relation })[] = [];
  const notices: NotCompared[] = [];
  for (const document of against) {
    const standing = relationOf(reading.budget, document.reading.budget);
    if (standing.relation) related.push({ ...document, relation: standing.relation });
    else
      notices.push({
        code: "not-compared",
        severity: "warning",
        message: `没有与 ${document.path} 对照：${standing.reason}`,
      });
  }
  const { budget, sources } = joinDisclosures(
    reading,
    related.map((document) => document.reading),
  );
  return {
    reading: { ...reading, budget, sources: sources ?? reading.sources },
    documents: related.map(({ path, relation }) => ({ path, relation })),
    notices,
  };
}
