import {
  add,
  compare,
  type Exact,
  equals,
  type Field,
  type FieldOf,
  fields,
  type PerformanceIndicator,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { earlierYears, onlyAChange, partialCount } from "../../parameters/described-counts.js";
import { type Count, countOfTarget, countsIn } from "../../performance/count.js";
import { projectKey } from "../../text/project-name.js";
import { topicOf } from "../../wording/topic.js";

/** A count of a goal and the one indicator of its project that counts the same. */
interface Counted {
  readonly goal: Field<string>;
  readonly count: Count;
  readonly indicator: FieldOf<PerformanceIndicator>;
  readonly target: Count;
}

const CLAUSE = /[，。；、：:,;\n]/;
/** 10人以上班次, 不少于5个: a condition, or a bound that more may be wanted than. */
const BOUND = /(?:不少于|不低于|不小于|不超过|不高于|至少|最多|超过|(?<![签预履合节续邀违])约|近|第)\s*$/;
const CONDITION = /^(?:及|含)?(?:以[上下内]|左右|余|多)/;

/** The clause in which a count stands. */
function clauseOf(
  text: string,
  { start, printed }: Count,
): { readonly before: string; readonly whole: string } {
  const before = text.slice(0, start).split(CLAUSE).at(-1) ?? "";
  const [behind = ""] = text.slice(start + printed.length).split(CLAUSE);
  return { before, whole: `${before}，${behind}` };
}

/** Whether a count is of the year as a whole, and of nothing else than it says. */
function isPlain(text: string, count: Count): boolean {
  const { before } = clauseOf(text, count);
  const behind = text.slice(count.start + count.printed.length);
  const isOfPart = [partialCount, earlierYears, onlyAChange, BOUND].some((words) => words.test(before));
  return !isOfPart && !CONDITION.test(behind);
}

/** How many words of its name the clause of a count has. */
function wordsShared(text: string, count: Count, name: string): number {
  const said = topicOf(clauseOf(text, count).whole).bigrams;
  return [...topicOf(name).bigrams].filter((pair) => said.has(pair)).length;
}

/**
 * The count among those of one unit that an indicator is about: the only one, or of several the one whose clause has more words of
 * the indicator's name than any other, unless another of them, or all together, are what the indicator wants.
 */
function countOf(text: string, counts: readonly Count[], name: string, target: Count): Count | undefined {
  const ranked = counts
    .map((count) => ({ count, shared: wordsShared(text, count, name) }))
    .sort((a, b) => b.shared - a.shared);
  const [first, second] = ranked;
  if (!first || first.shared === 0) return undefined;
  if (!second) return first.count;
  const wanted = [...counts.map(({ number }) => number), counts.map(({ number }) => number).reduce(add)];
  if (first.shared === second.shared || wanted.some((number) => equals<Exact>(number, target.number)))
    return undefined;
  return first.count;
}

/** What a project wants to reach, in its table and in the text of its name. */
function goalsOf(context: CheckContext, index: number): readonly Field<string>[] {
  const { list, value } = context;
  const project = fields.projects.at(index);
  const name = projectKey(value(project.name) ?? "");
  const told = list(fields.projectStatements).filter((each) => projectKey(value(each.name) ?? "") === name);
  const [only] = name !== "" && told.length === 1 ? told : [];
  return [...list(project.goals), ...(only ? [only.goal] : [])];
}

/** The counts of a goal that one indicator of the project alone can be about. */
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
      const isOnly = targets.filter((each) => isOfUnit(each.target)).length === 1;
      const count = countOf(text, counts.filter(isOfUnit), value(indicator.name) ?? "", target);
      return count && isOnly && isPlain(text, count) ? [{ goal, count, indicator, target }] : [];
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
