import type { Limits } from "@qingbei/documents";
import type { RequestConfig } from "../config/request-config.js";
import type { SettingsFinder } from "../config/settings-for.js";
import { type AgainstBytes, readAgainst } from "../report/against.js";
import { type Review, review } from "../review.js";

/** How a document that came with a request is reviewed. Plain data, so that it can be sent to another thread. */
export interface RequestOptions {
  /** The documents to check it against. */
  readonly against?: readonly AgainstBytes[];
  /** What the request adds to the configuration of the service. */
  readonly config?: RequestConfig | undefined;
  /** The current date, YYYY-MM-DD, for suppressions with an end. */
  readonly today?: string;
}

/**
 * Reviews a document without a file, under the configuration that the finder was given by name, if any: none is looked
 * for, and no baseline is used.
 * @throws InputFault if it cannot be reviewed, invalid-config for a configuration that cannot be used
 */
export async function reviewBytes(
  bytes: Uint8Array,
  path: string,
  finder: SettingsFinder,
  { against = [], config, today }: RequestOptions = {},
  limits: Partial<Limits> = {},
): Promise<Review> {
  const settings = await finder.ofRequest(config);
  const read = await readAgainst(against, limits);
  const suppressing = today === undefined ? {} : { today };
  return review(bytes, path, { limits, against: read, settings, suppressing });
}
