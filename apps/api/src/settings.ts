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
  /** Reviews a document; default: `review` in this thread. The signal is aborted when the client no longer waits. */
  readonly review?: (
    bytes: Uint8Array,
    path: string,
    limits: Limits,
    signal: AbortSignal,
    /** The documents to check it against. */
    against: readonly AgainstBytes[],
  ) => Reported | Promise<Reported>;
}

export type Settings = Omit<Required<AppOptions>, "limits"> & { readonly limits: Limits };

export function settingsOf(options: AppOptions): Settings {
  return {
    log: options.log ?? silent,
    limits: limitsFrom(options.limits),
    review:
      options.review ??
      (async (bytes, path, limits, _signal, against) =>
        review(bytes, path, { limits, against: await readAgainst(against, limits) })),
  };
}
