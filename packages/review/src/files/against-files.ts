import type { Reading } from "@qingbei/documents";
import { type Identity, isDepartmentOf, relationOf } from "@qingbei/rules";
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

const departmentless = new WeakMap<readonly IdentifiedFile[], ReadonlySet<IdentifiedFile>>();

/** The files of a folder that no department among all files lists as its unit. Worked out once for all reviews. */
function withoutDepartment(files: readonly IdentifiedFile[]): ReadonlySet<IdentifiedFile> {
  const known = departmentless.get(files);
  if (known) return known;
  const departments = files.filter(({ identity }) => identity.edition === "department");
  const found = new Set(
    files.filter(
      ({ identity, inFolder }) =>
        inFolder && !departments.some((department) => isDepartmentOf(department.identity, identity)),
    ),
  );
  departmentless.set(files, found);
  return found;
}

/** The unlisted units of a folder that may be the department's own. */
function unlistedOf(reading: Reading, files: readonly IdentifiedFile[]): ReadonlySet<IdentifiedFile> {
  const own = [...withoutDepartment(files)].filter(
    ({ identity }) => relationOf(reading.budget, identity).relation === "unlistedUnit",
  );
  return new Set(own.length <= MOST_UNLISTED ? own : []);
}

const OF_FOLDER = "其中没有本部门上年的、所属单位的或同年预算的公开";

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
  const documents: AgainstDocument[] = [];
  const notices: JoinedReading["notices"][number][] = [];
  const ofFolders = new Set<string>();
  const unlisted = unlistedOf(reading, files);
  for (const file of files) {
    const { path, identity, inFolder } = file;
    const { relation, reason = "" } = relationOf(reading.budget, identity);
    const isOthers = relation === "unlistedUnit" && inFolder && !unlisted.has(file);
    if (relation && !isOthers) documents.push({ path, reading: await readAgain(file), inFolder });
    else if (inFolder) ofFolders.add(reason);
    else notices.push(notCompared(` ${fileNameOf(path)} `, reason));
  }
  const [reason] = ofFolders;
  if (reason !== undefined && documents.length === 0)
    notices.push(notCompared("文件夹里的文件", ofFolders.size === 1 ? reason : OF_FOLDER, "info"));
  const joined = joinReading(reading, documents);
  return { ...joined, notices: [...notices, ...joined.notices] };
}
