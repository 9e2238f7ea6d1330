import type { BugFault, InputFault } from "@qingbei/domain";
import type { Review } from "../review.js";

/** A review as far as it goes from one thread to another: without the reading. */
export type Reported = Pick<Review, "report">;

/** A path, and why nothing became of it: an input that could not be used, or a mistake of ours on it. */
export interface Faulted {
  readonly path: string;
  readonly fault: InputFault | BugFault;
}

/** What became of one path: reviewed, an input that could not be used, or a mistake of ours on it. */
export type PathReview<R extends Reported = Review> = { readonly path: string; readonly review: R } | Faulted;
