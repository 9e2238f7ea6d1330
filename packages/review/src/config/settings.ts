import { allRules, defaultParameters, type Rule, type RuleParameters, type Severity } from "@qingbei/rules";
import type { SuppressionEntry } from "./review-config.js";

/** How documents are reviewed: a configuration with its rules loaded. */
export interface Settings {
  /** The folder to which patterns and paths are relative. */
  readonly folder: string;
  /** The configuration file; absent for the defaults. */
  readonly file?: string;
  /** The rules to run. */
  readonly rules: readonly Rule[];
  /** Ids of the rules that the configuration switches off. */
  readonly off: readonly string[];
  /** The severity of findings by rule, if it differs from the rule's own. */
  readonly severity: ReadonlyMap<string, Severity>;
  readonly parameters: RuleParameters;
  /** Patterns of files to leave out of a folder's review. */
  readonly ignore: readonly string[];
  readonly suppressions: readonly SuppressionEntry[];
  /** Absolute paths of files that the configuration names (profile, rules, baseline), which are no disclosures. */
  readonly own: readonly string[];
  /** The baseline file, absolute. */
  readonly baseline?: string;
}

/** The settings without a configuration: all rules unchanged. */
export const defaultSettings: Settings = {
  folder: ".",
  rules: allRules,
  off: [],
  severity: new Map(),
  parameters: defaultParameters,
  ignore: [],
  suppressions: [],
  own: [],
};
