import { dirname, resolve } from "node:path";
import { allRules, type Rule } from "@qingbei/rules";
import { parametersOf } from "./parameters.js";
import { profiles } from "./profiles.js";
import type { RequestConfig } from "./request-config.js";
import type { Profile, ReviewConfig } from "./review-config.js";
import type { Settings } from "./settings.js";

/** A configuration with the profile and the rules that it names, before they are applied to each other. */
export interface OpenedConfig {
  /** Absent for the defaults. */
  readonly file?: string;
  readonly config: ReviewConfig;
  readonly profile?: Profile | undefined;
  /** All rules, also those that the configuration switches off. */
  readonly rules: readonly Rule[];
}

/** The configuration where there is no file. */
export const noConfig: OpenedConfig = { config: {}, rules: allRules };

/** A pattern with / in place of Windows' \\: 2021\\*.txt. */
const withSlashes = (glob: string) => glob.replaceAll("\\", "/");

/** The paths of files that a configuration names, absolute. */
function namedFiles({ profile, rules = [], baseline }: ReviewConfig, folder: string): readonly string[] {
  const paths = [...[profile, ...rules].filter((each) => each?.startsWith(".")), baseline];
  return paths.flatMap((each) => (each === undefined ? [] : [resolve(folder, each)]));
}

/**
 * The settings of a configuration. What a request adds stands above it: its profile in place of the configuration's, its
 * severities and thresholds above both, its suppressions and words beside them.
 */
export function settingsOf(opened: OpenedConfig, request: RequestConfig = {}): Settings {
  const { file, config, rules } = opened;
  const folder = file === undefined ? "." : dirname(file);
  const profile = request.profile === undefined ? opened.profile : profiles[request.profile];
  const severity = Object.entries({ ...profile?.severity, ...config.severity, ...request.severity });
  const off = new Set(severity.flatMap(([id, level]) => (level === "off" ? [id] : [])));
  return {
    folder,
    ...(file !== undefined && { file }),
    rules: rules.filter(({ id }) => !off.has(id)),
    off: rules.flatMap(({ id }) => (off.has(id) ? [id] : [])),
    severity: new Map(severity.flatMap(([id, level]) => (level === "off" ? [] : [[id, level]]))),
    parameters: parametersOf([profile?.parameters, config.parameters, request.parameters]),
    ignore: (config.ignore ?? []).map(withSlashes),
    suppressions: [...(request.suppressions ?? []), ...(config.suppressions ?? [])].map(
      ({ files, ...entry }) => ({ ...entry, ...(files && { files: files.map(withSlashes) }) }),
    ),
    own: namedFiles(config, folder),
    ...(config.baseline !== undefined && { baseline: resolve(folder, config.baseline) }),
  };
}
