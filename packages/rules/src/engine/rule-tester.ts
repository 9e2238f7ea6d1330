import {
  DepartmentBudget,
  type DepartmentBudgetJson,
  type Disclosure,
  joinDisclosures,
  type Paragraph,
  type SectionTheme,
  type Sources,
  type StandardTable,
  type UnreadAmounts,
} from "@qingbei/domain";
import { defaultParameters, type RuleParameters } from "../parameters/rule-parameters.js";
import type { Rule } from "./rule.js";
import { runRule } from "./run.js";
import type { Verdict } from "./verdict.js";

/** A disclosure written down for a test or a rule's page: only what the rule looks at. */
export interface Example {
  readonly budget?: Partial<DepartmentBudgetJson>;
  /** The document's paragraphs; a plain string is a body paragraph. */
  readonly statement?: readonly (string | Paragraph)[];
  readonly sources?: Sources;
  /** Standard tables that the document prints and that were not read. */
  readonly unreadTables?: readonly StandardTable[];
  /** Sections that may stand in what was not read. */
  readonly unreadSections?: readonly SectionTheme[];
  /** Pointers of values that are printed and were not read, and of lists of which a row was left out. */
  readonly unreadValues?: readonly string[];
  /** Amounts of the words that became no value, with the values told beside them. */
  readonly unreadAmounts?: readonly UnreadAmounts[];
  /** The documents that it is checked against. */
  readonly against?: readonly Omit<Example, "against">[];
  /** Thresholds and word lists that differ from the defaults. */
  readonly parameters?: Partial<RuleParameters>;
}

/**
 * The disclosure that an example writes down: a budget of 2021 of an administrative department, unless it says otherwise.
 * @throws ZodError when the example is no valid budget
 */
export function disclosureOf({
  budget,
  statement,
  sources,
  unreadTables,
  unreadSections,
  unreadValues,
  unreadAmounts,
  against = [],
}: Example): Disclosure {
  const disclosure = {
    budget: DepartmentBudget.parse({
      schemaVersion: 1,
      kind: "budget",
      fiscalYear: 2021,
      department: { nature: "administrative" },
      ...budget,
    }),
    ...(statement && {
      statement: {
        paragraphs: statement.map((each) =>
          typeof each === "string" ? { text: each, role: "body" as const } : each,
        ),
      },
    }),
    ...(sources && { sources }),
    ...(unreadTables && { unreadTables }),
    ...(unreadSections && { unreadSections }),
    ...(unreadValues && { unreadValues }),
    ...(unreadAmounts && { unreadAmounts }),
  };
  return joinDisclosures(disclosure, against.map(disclosureOf));
}

/** Runs a rule on an example. */
export function verdictOn(rule: Rule, example: Example): Verdict {
  return runRule(rule, disclosureOf(example), { ...defaultParameters, ...example.parameters });
}
