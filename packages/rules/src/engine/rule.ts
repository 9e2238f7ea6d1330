import type { CheckContext } from "./context.js";
import type { Outcome, RuleMeta } from "./verdict.js";

/** A rule: what must hold, and how it is checked. */
export interface Rule extends RuleMeta {
  /** The cases of a disclosure, each checked on its own with its own evidence. */
  readonly cases: (context: CheckContext) => readonly ((context: CheckContext) => Outcome)[];
}

interface SingleCase extends RuleMeta {
  readonly each?: undefined;
  readonly check: (context: CheckContext) => Outcome;
}

interface ManyCases<C> extends RuleMeta {
  /** What the rule looks at one by one: projects, items, clauses. Reads here leave no evidence. */
  readonly each: (context: CheckContext) => readonly C[];
  /** The reason to give where there is no case at all. */
  readonly none: string;
  readonly check: (context: CheckContext, subject: C) => Outcome;
}

/**
 * Defines a rule over a disclosure as a whole, or over each of its cases. The check is pure: it sees only its context.
 */
export function defineRule<C>(rule: SingleCase | ManyCases<C>): Rule {
  const { id, title, severity, basis, covers, only, across } = rule;
  const meta = { id, title, severity, basis, covers, ...(only && { only }), ...(across && { across }) };
  const isOther = ({ kind }: CheckContext) => only !== undefined && kind !== only;
  const skippedAsOther = ({ skipped }: CheckContext) =>
    skipped(only === "budget" ? "这条只适用于预算，本文件是决算" : "这条只适用于决算，本文件是预算");
  if (!rule.each) return { ...meta, cases: (context) => [isOther(context) ? skippedAsOther : rule.check] };
  return {
    ...meta,
    cases: (context) => {
      if (isOther(context)) return [skippedAsOther];
      const subjects = rule.each(context);
      if (subjects.length === 0) return [() => context.skipped(rule.none)];
      return subjects.map((subject) => (own) => rule.check(own, subject));
    },
  };
}
