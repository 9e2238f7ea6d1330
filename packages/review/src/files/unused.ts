import { REQUEST_CONFIG, type RequestConfig } from "../config/request-config.js";
import type { Settings } from "../config/settings.js";
import type { SettingsFinder } from "../config/settings-for.js";
import { matcherOf } from "../paths/glob.js";
import { isFolder } from "../paths/is-folder.js";
import { realPath } from "../paths/real-path.js";
import { relativeTo } from "../paths/relative-to.js";
import type { CheckReport, FaultReport, ReviewReport } from "../report/report.js";
import { walk } from "./collect.js";

type Unused = NonNullable<CheckReport["unusedSuppressions"]>[number];

/** The suppressions of a request's configuration that matched no finding: they are the first of its review. */
export function unusedSuppressionsOf(
  { suppressions = [] }: RequestConfig,
  { configuration }: ReviewReport,
): readonly Unused[] {
  const used = new Set(configuration?.used);
  return suppressions.flatMap(({ reason }, index) =>
    used.has(index) ? [] : [{ file: REQUEST_CONFIG, index, reason }],
  );
}

/** Faults of what is no disclosure: it has no findings that could have been suppressed. */
const WITHOUT_FINDINGS: ReadonlySet<FaultReport["code"]> = new Set([
  "not-a-disclosure",
  "empty-document",
  "no-documents",
]);

/** Most files looked at to see which a pattern means: beyond, it stays unknown. */
const MOST_FILES = 20_000;

/** All files beneath a folder, relative to it; undefined if there are too many. */
function filesBeneath(folder: string): readonly string[] | undefined {
  const files: string[] = [];
  for (const { path, fault } of walk(folder, new Set())) {
    if (fault || files.length === MOST_FILES) return undefined;
    files.push(relativeTo(folder, path));
  }
  return files;
}

/** What a run knows of the documents beneath one configuration, relative to its folder. */
class Scope {
  readonly used = new Set<number>();
  /** Documents that were reviewed, or that have no findings. */
  readonly known = new Set<string>();
  /** Set if the whole folder was given and no document stayed unknown. */
  readonly isWhole: boolean;
  readonly #folder: string;
  #files: readonly string[] | undefined;
  #isWalked = false;

  constructor(folder: string, isWhole: boolean) {
    this.#folder = folder;
    this.isWhole = isWhole;
  }

  #filesThere(): readonly string[] | undefined {
    if (!this.#isWalked) this.#files = filesBeneath(this.#folder);
    this.#isWalked = true;
    return this.#files;
  }

  /** A file of a folder that was reviewed as one document is known with it. */
  #isKnown(file: string): boolean {
    const parts = file.split("/");
    return parts.some((_, at) => this.known.has(parts.slice(0, at + 1).join("/"))) || this.known.has("");
  }

  /** Whether a suppression that matched nothing can match nothing; and whether that is because no file is meant. */
  verdict(files: readonly string[] | undefined): "unknown" | "unused" | "no-file" {
    const there = files && this.#filesThere();
    if (!files || !there) return this.isWhole ? "unused" : "unknown";
    const matchers = files.map(matcherOf);
    const meant = there.filter((file) => matchers.some((matches) => matches(file)));
    if (meant.length === 0) return "no-file";
    return this.isWhole || meant.every((file) => this.#isKnown(file)) ? "unused" : "unknown";
  }
}

/**
 * The suppressions that matched no finding though all documents that they mean were reviewed: those that their `files`
 * name, or all beneath the configuration. A document that could not be reviewed may have the finding.
 * @param paths the inputs of the run
 */
export async function unusedSuppressions(
  paths: readonly string[],
  { reviews, faults, passedOver = [] }: CheckReport,
  finder: SettingsFinder,
): Promise<readonly Unused[]> {
  const folders = paths.filter(isFolder).map(realPath);
  const isHarmless = ({ code }: FaultReport) => WITHOUT_FINDINGS.has(code);
  const harmless = faults.filter(isHarmless);
  const unread = faults.filter((fault) => !isHarmless(fault));
  const scopes = new Map<Settings, Scope>();
  const isBeneath = (folder: string, path: string) => !relativeTo(folder, path).startsWith("..");
  for (const { path, configuration } of reviews) {
    const settings = await finder.for(path);
    const { file, folder, suppressions } = settings;
    if (file === undefined || suppressions.length === 0) continue;
    const isGiven = folders.some((each) => isBeneath(each, realPath(folder)));
    const isComplete = unread.every((fault) => !isBeneath(folder, fault.path));
    const scope = scopes.get(settings) ?? new Scope(folder, isGiven && isComplete);
    scopes.set(settings, scope);
    scope.known.add(relativeTo(folder, path));
    for (const index of configuration?.used ?? []) scope.used.add(index);
  }
  for (const [{ folder }, { known }] of scopes)
    for (const path of [...harmless.map((fault) => fault.path), ...passedOver])
      known.add(relativeTo(folder, path));
  return [...scopes].flatMap(([{ file = "", suppressions }, scope]) =>
    suppressions.flatMap(({ reason, files }, index): readonly Unused[] => {
      const verdict = scope.used.has(index) ? "unknown" : scope.verdict(files);
      if (verdict === "unknown") return [];
      return [{ file: relativeTo(".", file), index, reason, ...(verdict === "no-file" && { noFile: true }) }];
    }),
  );
}
