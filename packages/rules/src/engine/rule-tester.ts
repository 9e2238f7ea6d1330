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

/** A disclosure for a test or a rule's page: only the data that the rule looks at. */
export interface Example {
  readonly budget?: Partial<DepartmentBudgetJson>;
  /** The document's paragraphs; a plain string is a body paragraph. */
  readonly statement?: readonly (string | Paragraph)[];
  readonly sources?: Sources;
  /** Standard tables that the document prints but that were not read. */
  readonly unreadTables?: readonly StandardTable[];
  /** Sections that may lie in a part of the document that was not read. */
  readonly unreadSections?: readonly SectionTheme[];
  /** Pointers of values that are printed but were not read, and of lists that lack an unread row. */
  readonly unreadValues?: readonly string[];
  /** Amounts of the text that became no value, with the values printed beside them. */
  readonly unreadAmounts?: readonly UnreadAmounts[];
  /** Other documents to check it against: last year's, the units', the final accounts'. */
  readonly against?: readonly Omit<Example, "against">[];
  /** Thresholds and word lists that differ from the defaults. */
  readonly parameters?: Partial<RuleParameters>;
}

/**
 * The disclosure of an example. Defaults: a budget of 2021 of an administrative department.
 * @throws ZodError if the example is no valid budget
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
