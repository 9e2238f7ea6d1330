import type * as z from "zod";
import { type ConfigIssue, configFault, issueAt, issuesOf } from "./config-fault.js";
import { parseJson } from "./parse-json.js";
import { profiles, profilesInWords } from "./profiles.js";
import { ReviewConfig } from "./review-config.js";

/** How a configuration that came with a request is called in messages and reports. */
export const REQUEST_CONFIG = "config";

/**
 * What one request may set, in the form of `qingbei.config.json`: all that needs no file. Its suppressions are for the
 * one document that is sent, so they name no files.
 */
export const RequestConfig = ReviewConfig.omit({ ignore: true, rules: true, baseline: true }).describe(
  "一次请求的配置：写法与 qingbei.config.json 相同，只是 profile 只能写名称，忽略不写 files，也没有要读服务器上文件的键",
);
export type RequestConfig = z.output<typeof RequestConfig>;

const ELSEWHERE = "不写（它要读服务器上的文件，只能写在服务自己的配置里）";
const ONE_FILE = "不写（一次请求只审查一份文件）";

/** Faults of what a configuration file may say and a request may not. */
function misplaced(config: ReviewConfig): readonly ConfigIssue[] {
  const { profile, ignore, rules, baseline, suppressions = [] } = config;
  const isKnown = profile === undefined || Object.hasOwn(profiles, profile);
  return [
    ...(isKnown ? [] : [issueAt("profile", profilesInWords(), profile)]),
    ...Object.entries({ ignore, rules, baseline }).flatMap(([key, value]) =>
      value === undefined ? [] : [issueAt(key, ELSEWHERE, value)],
    ),
    ...suppressions.flatMap(({ files }, index) =>
      files === undefined ? [] : [issueAt(`suppressions[${index}].files`, ONE_FILE, files)],
    ),
  ];
}

const HINT =
  "请改正 config 后再试：可以写 profile、severity、parameters、suppressions，写法与 qingbei.config.json 相同";

/** All issues of a request's configuration as one fault. */
export const requestConfigFault = (issues: readonly ConfigIssue[]) =>
  configFault(REQUEST_CONFIG, issues, HINT);

/**
 * Reads the configuration that came with a request; rule ids are checked when it is applied, since the service may know
 * more rules than the built-in ones.
 * @throws InputFault invalid-config
 */
export function parseRequestConfig(text: string): RequestConfig {
  const json = parseJson(text.replace(/^\uFEFF/, ""), REQUEST_CONFIG, HINT);
  const parsed = ReviewConfig.safeParse(json);
  const issues = parsed.success ? misplaced(parsed.data) : issuesOf(parsed.error, json);
  if (!parsed.success || issues.length > 0) throw requestConfigFault(issues);
  return parsed.data;
}
