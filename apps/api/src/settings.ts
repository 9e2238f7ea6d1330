import {
  type AgainstBytes,
  type Limits,
  limitsFrom,
  type Reported,
  type RequestConfig,
  reviewBytes,
  SettingsFinder,
} from "@qingbei/review";
import { type Log, silent } from "./log.js";

/** The options of the service. */
export interface AppOptions {
  /** Receives one entry for each answered request. Silent unless given. */
  readonly log?: Log;
  /** Bounds on a document. */
  readonly limits?: Partial<Limits>;
  /**
   * A configuration file, `qingbei.config.json`, for all documents: profile, severities, parameters, rule packages,
   * suppressions. Default: none. It is read once.
   */
  readonly config?: string;
  /** The current date, YYYY-MM-DD, for suppressions with an end. Default: the machine's. */
  readonly today?: () => string;
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
  /** What the request adds to the configuration of the service. */
  readonly config: RequestConfig | undefined;
  /** The current date, YYYY-MM-DD. */
  readonly today: string;
}

export type Settings = Omit<Required<AppOptions>, "limits" | "config"> & { readonly limits: Limits };

/** The current local date. */
function localDay(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

export function settingsOf(options: AppOptions): Settings {
  const finder = new SettingsFinder(options.config ?? false);
  return {
    log: options.log ?? silent,
    limits: limitsFrom(options.limits),
    review:
      options.review ??
      (({ bytes, path, limits, ...request }) => reviewBytes(bytes, path, finder, request, limits)),
    today: options.today ?? localDay,
  };
}
