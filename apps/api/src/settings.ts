import {
  type AgainstBytes,
  type Limits,
  limitsFrom,
  type Reported,
  readAgainst,
  review,
} from "@qingbei/review";
import { type Log, silent } from "./log.js";

/** The options of the service. */
export interface AppOptions {
  /** Receives one entry for each answered request. Silent unless given. */
  readonly log?: Log;
  /** Bounds on a document. */
  readonly limits?: Partial<Limits>;
  /** How a document is reviewed. Default: `review`, in this thread. */
  readonly review?: (request: ReviewRequest) => Reported | Promise<Reported>;
}

/** A document to review, with the settings for it. */
export interface ReviewRequest {
  readonly bytes: Uint8Array;
  /** The path that the report gives for the document. */
  readonly path: string;
  readonly limits: Limits;
  /** Aborts once nobody waits for the report any more. */
  readonly signal: AbortSignal;
  /** The documents that it is checked against. */
  readonly against: readonly AgainstBytes[];
}

export type Settings = Omit<Required<AppOptions>, "limits"> & { readonly limits: Limits };

export function settingsOf(options: AppOptions): Settings {
  return {
    log: options.log ?? silent,
    limits: limitsFrom(options.limits),
    review:
      options.review ??
      (async ({ bytes, path, limits, against }) =>
        review(bytes, path, { limits, against: await readAgainst(against, limits) })),
  };
}
