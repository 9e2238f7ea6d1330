import {
  DepartmentBudget,
  type DepartmentBudgetJson,
  type Disclosure,
  joinDisclosures,
  type Paragraph,
  readBudget,
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

const members: Readonly<Record<keyof Example, true>> = {
  budget: true,
  statement: true,
  sources: true,
  unreadTables: true,
  unreadSections: true,
  unreadValues: true,
  unreadAmounts: true,
  against: true,
  parameters: true,
};

/**
 * Refuses members that types would refuse: rules are tested in JavaScript too, where a misspelt member would leave a
 * rule without data.
 */
function assertExample(example: Example): void {
  if (typeof example !== "object" || example === null) throw new TypeError("例子须为 { budget, … }");
  const strange = Object.keys(example).find((key) => !Object.hasOwn(members, key));
  if (strange !== undefined)
    throw new TypeError(`例子里没有 ${strange} 这一项：可以写 ${Object.keys(members).join("、")}`);
}

/** The budget of an example, with defaults for what it leaves out. */
function budgetOf(budget: Example["budget"]): DepartmentBudget {
  const json = {
    schemaVersion: 1,
    kind: "budget",
    fiscalYear: 2021,
    department: { nature: "administrative" },
    ...budget,
  };
  const parsed = DepartmentBudget.safeParse(json);
  if (parsed.success) return parsed.data;
  // read once more only if it is no budget, for its faults in words
  const reading = readBudget(json);
  const [issue, ...others] = reading.success ? [] : reading.issues;
  const more = others.length > 0 ? `（另有 ${others.length} 处）` : "";
  throw new TypeError(
    `例子的 budget 不对：${issue?.pointer ?? ""} ${issue?.message ?? parsed.error.message}${more}`,
  );
}

/**
 * The disclosure that an example describes; by default the budget of an administrative department for 2021.
 * @throws TypeError that says in one sentence what is wrong with the example
 */
export function disclosureOf(example: Example): Disclosure {
  assertExample(example);
  const { budget, statement, sources, unreadTables, unreadSections, unreadValues, unreadAmounts } = example;
  const disclosure = {
    budget: budgetOf(budget),
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
  return joinDisclosures(disclosure, (example.against ?? []).map(disclosureOf));
}

/** Runs a rule on an example. */
export function verdictOn(rule: Rule, example: Example): Verdict {
  return runRule(rule, disclosureOf(example), { ...defaultParameters, ...example.parameters });
}

/** The messages of a verdict's failed cases, in their order: what a test of a rule expects, and what people read. */
export function messagesOf({ cases }: Verdict): readonly string[] {
  return cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []));
}
