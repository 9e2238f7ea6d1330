import type { PathReview } from "./path-review.js";
import { type FileOptions, FileReviewer } from "./review-file.js";
import { reviewSteps } from "./review-steps.js";
import { stepsFor } from "./steps.js";

/** @throws TypeError unless the paths are a list of texts */
export function assertPaths(paths: readonly string[]): void {
  if (!Array.isArray(paths) || paths.some((path) => typeof path !== "string"))
    throw new TypeError(`路径应为一列文字，如 ["预算.docx"]；实际为 ${typeof paths}`);
}

/**
 * Reviews files and folders one after the other, in stable order: each result is yielded as soon as it is ready, and an
 * unusable input does not end the run.
 * @throws InputFault invalid-config if a configuration cannot be used
 * @throws TypeError for a single path instead of a list, whose characters would be taken for paths
 */
export async function* reviewPaths(
  paths: readonly string[],
  options: FileOptions = {},
): AsyncGenerator<PathReview> {
  assertPaths(paths);
  const reviewer = new FileReviewer(options);
  yield* await reviewer.unreadAgainst();
  yield* reviewSteps(stepsFor(paths, reviewer.finder, options), (path, inFolder) =>
    reviewer.run(path, inFolder),
  );
}
