import { compare, type Field, type FieldOf, fields, type PerformanceIndicator } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { earlierYears, onlyAChange, partialCount } from "../../parameters/described-counts.js";
import { type Count, countOfTarget, countsIn } from "../../performance/count.js";
import { projectKey } from "../../text/project-name.js";
import { topicOf } from "../../wording/topic.js";

/** A count in a goal, and the only indicator of its project that counts the same. */
interface Counted {
  readonly goal: Field<string>;
  readonly count: Count;
  readonly indicator: FieldOf<PerformanceIndicator>;
  readonly target: Count;
}

const CLAUSE = /[，。；、：:,;\n]/;
/** Words of a bound or an approximate number before a count: 不少于5个. */
const BOUND = /(?:不少于|不低于|不小于|不超过|不高于|至少|最多|超过|约|近|第)\s*$/;
const CONDITION = /^(?:及|含)?(?:以[上下内]|左右|余|多)/;

/** The clause of a count: the text before it, and the whole. */
function clauseOf(
  text: string,
  { start, printed }: Count,
): { readonly before: string; readonly whole: string } {
  const before = text.slice(0, start).split(CLAUSE).at(-1) ?? "";
  const [behind = ""] = text.slice(start + printed.length).split(CLAUSE);
  return { before, whole: `${before}，${behind}` };
}

/** Whether a count is of the whole year and has no condition. */
function isPlain(text: string, count: Count): boolean {
  const { before } = clauseOf(text, count);
  const behind = text.slice(count.start + count.printed.length);
  const isOfPart = [partialCount, earlierYears, onlyAChange, BOUND].some((words) => words.test(before));
  return !isOfPart && !CONDITION.test(behind);
}

/** The goals of a project, in its table and in the text with its name. */
function goalsOf(context: CheckContext, index: number): readonly Field<string>[] {
  const { list, value } = context;
  const project = fields.projects.at(index);
  const name = projectKey(value(project.name) ?? "");
  const told = list(fields.projectStatements).filter((each) => projectKey(value(each.name) ?? "") === name);
  const [only] = name !== "" && told.length === 1 ? told : [];
  return [...list(project.goals), ...(only ? [only.goal] : [])];
}

/** The counts of goals that only one indicator of the project can be about. */
function countedIn(context: CheckContext, index: number): readonly Counted[] {
  const { list, value } = context;
  const targets = list(fields.projects.at(index).indicators).flatMap((indicator) => {
    const target =
      value(indicator.level1) === "output" ? countOfTarget(context, indicator.targetValue) : undefined;
    return target ? [{ indicator, target }] : [];
  });
  return goalsOf(context, index).flatMap((goal) => {
    const text = value(goal) ?? "";
    const counts = countsIn(text);
    return targets.flatMap(({ indicator, target }): Counted[] => {
      const isOfUnit = ({ unit }: Count) => unit === target.unit;
      const [count, another] = counts.filter(isOfUnit);
      const isOnly = targets.filter((each) => isOfUnit(each.target)).length === 1;
      if (!count || another || !isOnly || !isPlain(text, count)) return [];
      const own = topicOf(value(indicator.name) ?? "").bigrams;
      const said = topicOf(clauseOf(text, count).whole).bigrams;
      return [...own].some((pair) => said.has(pair)) ? [{ goal, count, indicator, target }] : [];
    });
  });
}

export const goalCount = defineRule<Counted>({
  id: "goal-count",
  title: "项目目标里的数与数量指标相同",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: [],
  none: "项目目标里没有与数量指标同单位、说的又是一件事的数",
  each: (context) => context.list(fields.projects).flatMap((_, index) => countedIn(context, index)),
  check: ({ value, label, passed, failed }, { goal, count, indicator, target }) => {
    for (const field of [goal, indicator.name]) value(field);
    const wanted = value(indicator.targetValue);
    const order = compare(count.number, target.number);
    if (order === 0) return passed();
    // ten or more allow for twelve
    const isWithin = wanted?.kind === "number" && wanted.comparator === (order > 0 ? "≥" : "≤");
    return failed(
      `${label(indicator)}的指标值是 ${target.printed}，项目目标里写的是 ${count.printed}，请核对`,
      isWithin ? { severity: "info" } : {},
    );
  },
});
