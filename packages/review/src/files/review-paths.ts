import type { PathReview } from "./path-review.js";
import { type FileOptions, FileReviewer } from "./review-file.js";
import { reviewSteps } from "./review-steps.js";
import { stepsFor } from "./steps.js";

/**
 * Reviews files and folders one after the other, in stable order: each result is yielded as soon as it is ready, and an
 * unusable input does not end the run.
 * @throws InputFault invalid-config if a configuration cannot be used
 */
export async function* reviewPaths(
  paths: readonly string[],
  options: FileOptions = {},
): AsyncGenerator<PathReview> {
  const reviewer = new FileReviewer(options);
  yield* await reviewer.unreadAgainst();
  yield* reviewSteps(stepsFor(paths, reviewer.finder, options), (path, inFolder) =>
    reviewer.run(path, inFolder),
  );
}
