import { REQUEST_CONFIG, type RequestConfig } from "../config/request-config.js";
import type { Settings } from "../config/settings.js";
import type { SettingsFinder } from "../config/settings-for.js";
import { isFolder } from "../paths/is-folder.js";
import { realPath } from "../paths/real-path.js";
import { relativeTo } from "../paths/relative-to.js";
import type { CheckReport, ReviewReport } from "../report/report.js";

/** The suppressions of a request's configuration that matched no finding: they are the first of its review. */
export function unusedSuppressionsOf(
  { suppressions = [] }: RequestConfig,
  { configuration }: ReviewReport,
): NonNullable<CheckReport["unusedSuppressions"]> {
  const used = new Set(configuration?.used);
  return suppressions.flatMap(({ reason }, index) =>
    used.has(index) ? [] : [{ file: REQUEST_CONFIG, index, reason }],
  );
}

/**
 * The suppressions that matched no finding. Only for configurations whose whole folder was reviewed: with fewer
 * documents, or unreadable ones, it cannot be known.
 * @param paths the inputs of the run
 */
export async function unusedSuppressions(
  paths: readonly string[],
  { reviews, faults }: CheckReport,
  finder: SettingsFinder,
): Promise<NonNullable<CheckReport["unusedSuppressions"]>> {
  if (faults.length > 0) return [];
  const folders = paths.filter(isFolder).map(realPath);
  const used = new Map<Settings, Set<number>>();
  for (const { path, configuration } of reviews) {
    const settings = await finder.for(path);
    const isWhole = folders.some((each) => !relativeTo(each, realPath(settings.folder)).startsWith(".."));
    if (settings.file === undefined || !isWhole) continue;
    const indices = used.get(settings) ?? new Set();
    for (const index of configuration?.used ?? []) indices.add(index);
    used.set(settings, indices);
  }
  return [...used].flatMap(([{ file = "", suppressions }, indices]) =>
    suppressions.flatMap(({ reason }, index) =>
      indices.has(index) ? [] : [{ file: relativeTo(".", file), index, reason }],
    ),
  );
}
