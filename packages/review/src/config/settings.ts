import { allRules, defaultParameters, type Rule, type RuleParameters, type Severity } from "@qingbei/rules";
import type { SuppressionEntry } from "./review-config.js";

/** How documents are reviewed: what a configuration says, with the rules it brings loaded. */
export interface Settings {
  /** The folder that patterns and paths are relative to. */
  readonly folder: string;
  /** The file it comes from; absent for the defaults. */
  readonly file?: string;
  /** The rules that run. */
  readonly rules: readonly Rule[];
  /** The rules that the configuration switches off, by their ids. */
  readonly off: readonly string[];
  /** The severity of findings, by rule, where it is not the rule's own. */
  readonly severity: ReadonlyMap<string, Severity>;
  readonly parameters: RuleParameters;
  /** Patterns of files that a folder's review passes over. */
  readonly ignore: readonly string[];
  readonly suppressions: readonly SuppressionEntry[];
  /** Files that the configuration names, absolute: a profile and rules that lie beside it, the baseline. No disclosures. */
  readonly own: readonly string[];
  /** The baseline file, absolute. */
  readonly baseline?: string;
}

/** What holds without a configuration: all rules, as they are. */
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
