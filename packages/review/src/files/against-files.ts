import type { Reading } from "@qingbei/documents";
import { type Identity, type IdentityIndex, indexIdentities, relationOf } from "@qingbei/rules";
import { type AgainstDocument, type JoinedReading, joinReading, notCompared } from "../report/against.js";
import { fileNameOf } from "../report/overview.js";
import type { Faulted } from "./path-review.js";
import { type RunFile, reviewSteps } from "./review-steps.js";
import type { Step } from "./steps.js";

/** A document to check others against, with its identity. Plain data, so that it can be sent to another thread. */
export interface IdentifiedFile {
  readonly path: string;
  readonly identity: Identity;
  /** Whether it was found in a folder, not named itself. */
  readonly inFolder: boolean;
  /** The bytes, if it came from standard input, which can be read only once. */
  readonly bytes?: Uint8Array;
}

/** The documents to check others against, and those that cannot be read. */
export interface AgainstFound {
  readonly files: readonly IdentifiedFile[];
  readonly faults: readonly Faulted[];
}

/** Identifies the documents to check others against, `width` at a time. */
export async function findAgainst(
  steps: AsyncIterable<Step>,
  identify: RunFile<IdentifiedFile | Faulted>,
  width = 1,
  signal?: AbortSignal,
): Promise<AgainstFound> {
  const files: IdentifiedFile[] = [];
  const faults: Faulted[] = [];
  for await (const each of reviewSteps(steps, identify, width, signal)) {
    if ("identity" in each) files.push(each);
    else faults.push(each);
  }
  return { files, faults };
}

/** Most unlisted units of a folder that are read: if there are more, it holds the units of other departments. */
const MOST_UNLISTED = 10;

const indexes = new WeakMap<readonly IdentifiedFile[], IdentityIndex>();

/** The index of the files, worked out once for all reviews. */
function indexOf(files: readonly IdentifiedFile[]): IdentityIndex {
  const known = indexes.get(files);
  if (known) return known;
  const index = indexIdentities(files.map(({ identity }) => identity));
  indexes.set(files, index);
  return index;
}

/** The unlisted units of a folder that may be the department's own. */
function unlistedOf({ budget }: Reading, files: readonly IdentifiedFile[]): readonly number[] {
  const found: number[] = [];
  for (const at of indexOf(files).unlistedOf(budget)) {
    if (!files[at]?.inFolder) continue;
    if (found.length === MOST_UNLISTED) return [];
    found.push(at);
  }
  return found;
}

const OF_FOLDER = "其中没有本部门上年的、所属单位的或同年预算的公开";

/** Why no file of a folder is compared, in Chinese: the reason of all, if they have one. */
function reasonOfFolders({ budget }: Reading, files: readonly IdentifiedFile[]): string | undefined {
  let reason: string | undefined;
  for (const { identity, inFolder } of files) {
    if (!inFolder) continue;
    const { reason: own = "" } = relationOf(budget, identity);
    if (reason !== undefined && own !== reason) return OF_FOLDER;
    reason = own;
  }
  return reason;
}

/**
 * Joins a reading with the documents related to it. A document that was named but is unrelated is reported with the
 * reason; of a folder, only if none is related.
 * @param readAgain reads a related document
 */
export async function joinFiles(
  reading: Reading,
  files: readonly IdentifiedFile[],
  readAgain: (file: IdentifiedFile) => Promise<Reading>,
): Promise<JoinedReading> {
  const notices: JoinedReading["notices"][number][] = [];
  const chosen = new Set([...indexOf(files).relatedTo(reading.budget), ...unlistedOf(reading, files)]);
  for (const [at, { path, identity, inFolder }] of files.entries()) {
    if (inFolder) continue;
    const { relation, reason = "" } = relationOf(reading.budget, identity);
    if (relation) chosen.add(at);
    else notices.push(notCompared(` ${fileNameOf(path)} `, reason));
  }
  const documents: AgainstDocument[] = [];
  for (const at of [...chosen].sort((one, other) => one - other)) {
    const file = files[at];
    if (!file) continue;
    const { path, inFolder } = file;
    documents.push({ path, reading: await readAgain(file), inFolder });
  }
  const reason = documents.length === 0 ? reasonOfFolders(reading, files) : undefined;
  if (reason !== undefined) notices.push(notCompared("文件夹里的文件", reason, "info"));
  const joined = joinReading(reading, documents);
  return { ...joined, notices: [...notices, ...joined.notices] };
}
