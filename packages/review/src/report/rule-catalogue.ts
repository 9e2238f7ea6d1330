import { allRules, bases, type Rule, rulePage } from "@qingbei/rules";
import * as z from "zod";
import { SeverityName } from "./report.js";

/** A source that a rule rests on. */
export const RuleBasis = z.object({
  id: z.string(),
  title: z.string(),
  article: z.string().optional(),
  /** The day it took effect, where known. */
  validFrom: z.string().optional(),
});
export type RuleBasis = z.output<typeof RuleBasis>;

/** What a rule is, for those who choose among rules. */
export const RuleSummary = z.object({
  id: z.string(),
  title: z.string(),
  severity: SeverityName,
  /** The checks of the reference catalogue that it covers. */
  covers: z.array(z.string()),
  basis: z.array(RuleBasis),
});
export type RuleSummary = z.output<typeof RuleSummary>;

/** All rules, as a service lists them. */
export const RuleCatalogue = z.object({ rules: z.array(RuleSummary) });
export type RuleCatalogue = z.output<typeof RuleCatalogue>;

/** A rule with its page in Markdown: 查什么 · 为什么 · 反例 · 正例 · 不适用. */
export const RuleDescription = RuleSummary.extend({ page: z.string() });
export type RuleDescription = z.output<typeof RuleDescription>;

function summaryOf({ id, title, severity, covers, basis }: Rule): RuleSummary {
  return {
    id,
    title,
    severity,
    covers: [...covers],
    basis: basis.flatMap((each) => {
      const known = typeof each === "string" ? bases.find(({ id }) => id === each) : each;
      return known ? [{ ...known }] : [];
    }),
  };
}

/** All rules, in order of their ids. */
export function listRules(): readonly RuleSummary[] {
  return allRules.map(summaryOf);
}

/** A rule with its page; undefined where no rule has the id. */
export async function describeRule(id: string): Promise<RuleDescription | undefined> {
  const rule = allRules.find((each) => each.id === id);
  if (rule === undefined) return undefined;
  return { ...summaryOf(rule), page: (await rulePage(id)) ?? "" };
}
