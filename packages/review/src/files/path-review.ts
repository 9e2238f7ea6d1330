import type { BugFault, InputFault } from "@qingbei/domain";
import type { Review } from "../review.js";

/** The part of a review that is sent between threads: without the reading. */
export type Reported = Pick<Review, "report">;

/** A path that was not reviewed: an unusable input, or a bug of ours. */
export interface Faulted {
  readonly path: string;
  readonly fault: InputFault | BugFault;
}

/** The result for one path: a review, an unusable input, or a bug of ours. */
export type PathReview<R extends Reported = Review> = { readonly path: string; readonly review: R } | Faulted;
