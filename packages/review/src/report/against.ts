import { type Limits, type Notice, type Reading, read } from "@qingbei/documents";
import { InputFault, joinDisclosures } from "@qingbei/domain";
import { type Relation, relationOf } from "@qingbei/rules";
import { fileNameOf } from "./overview.js";
import { type Related, rivalsAmong } from "./rivals.js";

/** A document to check others against, already read. */
export interface AgainstDocument {
  /** Its name in reports. */
  readonly path: string;
  readonly reading: Reading;
  /** Whether it was found in a folder, not named itself. */
  readonly inFolder?: boolean;
}

/** A document to check others against, as its bytes. */
export interface AgainstBytes {
  /** Its name in reports. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the documents to check another against.
 * @throws InputFault for the first that cannot be read; the fault names it
 */
export function readAgainst(
  documents: readonly AgainstBytes[],
  limits: Partial<Limits> = {},
): Promise<readonly AgainstDocument[]> {
  return Promise.all(
    documents.map(async ({ path, bytes }) => {
      try {
        return { path, reading: await read(bytes, limits) };
      } catch (cause) {
        if (!(cause instanceof InputFault)) throw cause;
        throw new InputFault(cause.code, `对照的文件 ${path}：${cause.message}`, cause.hint, { cause });
      }
    }),
  );
}

/** Why another document was not compared: only documents related by identity are. */
export type NotCompared = Omit<Notice, "code"> & { readonly code: "not-compared" };

/** A reading joined with the documents to check it against; these are in the order of their pointers. */
export interface JoinedReading {
  readonly reading: Reading;
  readonly documents: readonly { readonly path: string; readonly relation: Relation }[];
  readonly notices: readonly NotCompared[];
}

/**
 * @param what the documents that were not compared, in words
 * @param severity a warning for documents that the user named
 */
export const notCompared = (
  what: string,
  reason: string,
  severity: NotCompared["severity"] = "warning",
): NotCompared => ({ code: "not-compared", severity, message: `没有与${what}对照：${reason}` });

/** A unit that is not listed is read only to see whether the list lacks it. */
const onlyForTheList = (what: string, reason: string, severity?: NotCompared["severity"]): NotCompared =>
  notCompared(what, `${reason}，只看了清单是否漏了它`, severity);

/** Joins a reading with the documents related to it, and gives the reason for each of the others. */
export function joinReading(reading: Reading, against: readonly AgainstDocument[]): JoinedReading {
  const all: Related[] = [];
  const notices: NotCompared[] = [];
  for (const document of against) {
    const comparability = relationOf(reading.budget, document.reading.budget);
    const { relation, reason } = comparability;
    if (relation) all.push({ ...document, relation });
    if (reason === undefined) continue;
    const say = relation ? onlyForTheList : notCompared;
    notices.push(say(` ${fileNameOf(document.path)} `, reason, document.inFolder ? "info" : "warning"));
  }
  const rivals = rivalsAmong(all);
  for (const { documents, difference } of rivals) {
    const names = ` ${documents.map(({ path }) => fileNameOf(path)).join("、")} `;
    const reason = `它们是同一份公开的几稿，${difference}，不知道公布的是哪一份；请只留公布的那一份`;
    notices.push(notCompared(names, reason));
  }
  const doubtful = new Set<Related>(rivals.flatMap(({ documents }) => documents));
  const related = all.filter((document) => !doubtful.has(document));
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
