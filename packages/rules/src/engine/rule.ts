import type { CheckContext } from "./context.js";
import { faultsOfRule } from "./rule-faults.js";
import type { Outcome, RuleMeta } from "./verdict.js";

/** The check of one case: every value it reads becomes evidence, what it returns is the outcome. */
export type Check = (context: CheckContext) => Outcome;

/** A reason in Chinese; a function if it depends on what was given. */
type Reason = string | ((context: CheckContext) => string);

/** A rule: what must hold, and the cases to check. */
export interface Rule extends RuleMeta {
  /** The cases of a disclosure, each checked separately with its own evidence. */
  readonly cases: (context: CheckContext) => readonly Check[];
}

/**
 * An author's description of a rule. `covers` may be left out if the rule answers no check of the reference catalogue.
 */
type Described = Omit<RuleMeta, "covers"> & Partial<Pick<RuleMeta, "covers">>;

interface SingleCase extends Described {
  readonly each?: undefined;
  readonly checks?: undefined;
  readonly check: Check;
}

interface ManyCases<C> extends Described {
  readonly checks?: undefined;
  /** The subjects to check one by one: projects, items, clauses. Reads here leave no evidence. */
  readonly each: (context: CheckContext) => readonly C[];
  /** The reason to skip, in Chinese, if there is no subject. */
  readonly none: Reason;
  readonly check: (context: CheckContext, subject: C) => Outcome;
}

interface UnlikeCases extends Described {
  /** Cases of different kinds, each with its own check. Reads here leave no evidence. */
  readonly checks: (context: CheckContext) => readonly Check[];
  /** The reason to skip, in Chinese, if there is no case. */
  readonly none: Reason;
  readonly each?: undefined;
}

/** The cases of a rule that has several. */
function casesOf<C>(rule: ManyCases<C> | UnlikeCases): (context: CheckContext) => readonly Check[] {
  if (rule.checks) return rule.checks;
  return (context) => rule.each(context).map((subject) => (own) => rule.check(own, subject));
}

/**
 * Defines a rule over the whole disclosure (`check`), over each subject of one kind (`each` and `check`), or over cases
 * of different kinds (`checks`). A check is pure: it sees only its context.
 * @throws TypeError that lists every fault of the description
 */
export function defineRule<C>(rule: SingleCase | ManyCases<C> | UnlikeCases): Rule {
  const faults = faultsOfRule({ ...rule });
  if (faults.length > 0) throw new TypeError(`规则“${rule.id}”：${faults.join("；")}`);
  const { id, title, severity, basis, covers = [], only, across } = rule;
  const meta = { id, title, severity, basis, covers, ...(only && { only }), ...(across && { across }) };
  const isOther = ({ kind }: CheckContext) => only !== undefined && kind !== only;
  const skippedAsOther = ({ skipped }: CheckContext) =>
    skipped(only === "budget" ? "这条只适用于预算，本文件是决算" : "这条只适用于决算，本文件是预算");
  if (!rule.each && !rule.checks)
    return { ...meta, cases: (context) => [isOther(context) ? skippedAsOther : rule.check] };
  const casesIn = casesOf(rule);
  const { none } = rule;
  return {
    ...meta,
    cases: (context) => {
      if (isOther(context)) return [skippedAsOther];
      const cases = casesIn(context);
      if (cases.length > 0) return cases;
      return [() => context.skipped(typeof none === "string" ? none : none(context))];
    },
  };
}
