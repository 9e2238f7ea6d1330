import { type FieldOf, fields, type Project } from "@qingbei/domain";
import { type Check, defineRule } from "../../engine/rule.js";
import { projectOfSystem } from "../../parameters/indicator-measures.js";
import { type Indicator, indicatorsOf } from "../../text/indicators.js";

type Level = NonNullable<Indicator["level2"]>;

/** A kind of indicators: those of the second levels in `levels`, or all of a first level if `isAll`. */
interface Kind {
  readonly name: string;
  readonly level1: NonNullable<Indicator["level1"]>;
  readonly isAll?: true;
  readonly levels: readonly Level[];
}

/** Kinds that most forms require; one that all other projects have and this one lacks was left out. */
const wanted: readonly Kind[] = [
  { name: "数量指标", level1: "output", levels: ["quantity"] },
  { name: "质量指标", level1: "output", levels: ["quality"] },
  { name: "时效指标", level1: "output", levels: ["timeliness"] },
  {
    name: "效益指标",
    level1: "outcome",
    isAll: true,
    levels: ["economic", "social", "ecological", "sustainedImpact"],
  },
  { name: "满意度指标", level1: "satisfaction", isAll: true, levels: ["satisfaction"] },
];

function isOf({ levels, level1, isAll }: Kind, indicator: Indicator): boolean {
  if (indicator.level2 === "satisfaction") return level1 === "satisfaction";
  if (isAll && indicator.level1 === level1) return true;
  return indicator.level2 !== null && levels.includes(indicator.level2);
}

/** Whether an indicator whose second level is missing or was not read may be of this kind. */
function mayBeOf({ level1 }: Kind, indicator: Indicator): boolean {
  return indicator.level2 === null && (indicator.level1 === null || indicator.level1 === level1);
}

function blanks(project: FieldOf<Project>, own: readonly Indicator[]): Check {
  return ({ value, label, passed, failed }) => {
    const nameless = own.filter(({ field, target }) => value(field.name) === null && target !== null);
    const aimless = own.filter(({ field, name }) => value(field.targetValue) === null && name !== "");
    const faults = [
      ...nameless.map(({ description }) => `描述为“${description}”的指标没有写三级指标名称`),
      ...aimless.map(({ name }) => `“${name}”没有写指标值`),
    ];
    return faults.length === 0 ? passed() : failed(`${label(project)}的${faults.join("；")}，请补上`);
  };
}

function repeated(project: FieldOf<Project>, own: readonly Indicator[]): Check {
  return ({ value, label, passed, failed }) => {
    const seen = new Set<string>();
    const twice = own.filter(({ level2, name, description }) => {
      const key = JSON.stringify([level2, name, description]);
      return name !== "" && (seen.has(key) || !seen.add(key));
    });
    for (const { field } of twice) value(field.name);
    const [first] = twice;
    return first ? failed(`${label(project)}的指标“${first.name}”列了两次，请删去一行或改正名称`) : passed();
  };
}

/** Checks a project for kinds of indicators that all other projects have. */
function lacking(
  project: FieldOf<Project>,
  own: readonly Indicator[],
  others: readonly Indicator[][],
): Check {
  return ({ value, label, passed, failed }) => {
    const has = (all: readonly Indicator[], kind: Kind) => all.some((each) => isOf(kind, each));
    const missing = wanted.filter(
      (kind) =>
        !has(own, kind) &&
        !own.some((each) => mayBeOf(kind, each)) &&
        others.every((each) => has(each, kind)),
    );
    for (const { field } of own) value(field.level2);
    if (missing.length === 0) return passed();
    return failed(`${label(project)}没有${missing.map(({ name }) => name).join("、")}，其他项目都有，请补上`);
  };
}

function aims(project: FieldOf<Project>): Check {
  return ({ list, value, label, passed, failed }) => {
    value(project.name);
    const goals = list(project.goals).filter((goal) => value(goal));
    return goals.length > 0 ? passed() : failed(`${label(project)}的绩效目标空着，其他项目都写有，请补上`);
  };
}

export const indicatorsComplete = defineRule({
  id: "indicators-complete",
  title: "绩效目标和指标逐项填全，不重复",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: [],
  none: "没有项目绩效指标",
  checks: (context) => {
    const all = indicatorsOf(context);
    const projects = context.list(fields.projects);
    const byProject = projects.map((_, index) => all.filter(({ project }) => project === index));
    const withGoals = projects.filter((project) => context.list(project.goals).length > 0).length;
    return projects.flatMap((project, index) => {
      const own = byProject[index] ?? [];
      if (own.length === 0) return [];
      const others = byProject.filter((each, at) => at !== index && each.length > 0);
      const isUsual = others.length + 1 >= context.parameters.fewestProjects;
      const areGoalsUsual = isUsual && withGoals >= others.length;
      return [
        blanks(project, own),
        repeated(project, own),
        ...(isUsual && !projectOfSystem.test(context.value(project.name) ?? "")
          ? [lacking(project, own, others)]
          : []),
        ...(areGoalsUsual ? [aims(project)] : []),
      ];
    });
  },
});
