import { type Field, type FieldOf, fields, type ProjectStatement } from "@qingbei/domain";
import { notGiven } from "../../across/not-given.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { uniqueBy } from "../../engine/unique-by.js";
import { projectKey } from "../../text/name-keys.js";
import { profileOf, textSimilarity } from "../../wording/text-similarity.js";

/** The similarity from which on a text is last year's. */
const SAME = 0.95;
/** Shorter texts are alike by nature. */
const SHORTEST = 30;

interface Continued {
  readonly now: FieldOf<ProjectStatement>;
  readonly before: FieldOf<ProjectStatement>;
}

function textsOf({
  overview,
  rationale,
  approach,
  period,
  goal,
}: FieldOf<ProjectStatement>): readonly Field<string>[] {
  return [overview, rationale, approach, period, goal];
}

export const projectTextRenewed = defineRule<Continued>({
  id: "project-text-renewed",
  title: "项目文字说明不是原样照搬上年的",
  severity: "info",
  basis: ["drafting"],
  across: true,
  covers: ["E-PROJ-TEXT"],
  none: notGiven(["previousYear"], "两年没有名称相同的项目文字说明"),
  each: ({ companions, list, value }: CheckContext) =>
    companions
      .filter(({ relation }) => relation === "previousYear")
      .flatMap((previous) => {
        const keyOf = (project: FieldOf<ProjectStatement>) =>
          projectKey(value(project.name) ?? "", { ignoreYear: true });
        const earlier = uniqueBy(list(previous.fields.projectStatements), keyOf);
        return [...uniqueBy(list(fields.projectStatements), keyOf)].flatMap(([name, now]) => {
          const before = earlier.get(name);
          return before ? [{ now, before }] : [];
        });
      }),
  check: ({ value, label, passed, failed, skipped }, { now, before }) => {
    const textOf = (project: FieldOf<ProjectStatement>) =>
      textsOf(project)
        .map((field) => value(field) ?? "")
        .join("\n");
    const [text, was] = [textOf(now), textOf(before)];
    const fiscalYear = value(fields.fiscalYear);
    if (!fiscalYear || text.length < SHORTEST) return skipped("未披露财政年度，或项目的文字太短");
    const years = Array.from(text.matchAll(/(?<!\d)20\d\d(?!\d)/g), ([year]) => Number(year));
    if (years.length === 0 || years.some((year) => year >= fiscalYear)) return passed();
    if (textSimilarity(profileOf(text), profileOf(was)) < SAME) return passed();
    const latest = years.reduce((one, other) => Math.max(one, other));
    return failed(
      `${label(now)}的文字与上年几乎一字不差，写的最晚的年份还是 ${latest} 年，请更新为 ${fiscalYear} 年的情况`,
    );
  },
});
