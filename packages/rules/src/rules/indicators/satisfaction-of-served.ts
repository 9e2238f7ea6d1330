import {
  type Field,
  type FieldOf,
  fields,
  type IndicatorLevel1,
  type PerformanceIndicator,
  type Project,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  particularPeople,
  publicContent,
  servesStaff,
  staffContent,
} from "../../parameters/beneficiary-words.js";

interface Served {
  readonly project: FieldOf<Project>;
  /** The goal that serves the office's own staff. */
  readonly goal: Field<string>;
  /** The indicators of satisfaction, and those of the outcome. */
  readonly asked: readonly FieldOf<PerformanceIndicator>[];
  readonly outcomes: readonly FieldOf<PerformanceIndicator>[];
}

/**
 * The project if it serves the office's own staff; undefined if it also serves the public, or has no indicator of
 * satisfaction.
 */
function servedBy({ list, value }: CheckContext, project: FieldOf<Project>): Served | undefined {
  const goals = list(project.goals);
  const goal = goals.find((each) => servesStaff.test(value(each) ?? ""));
  const ofLevel = (level: IndicatorLevel1) =>
    list(project.indicators).filter(({ level1 }) => value(level1) === level);
  const asked = ofLevel("satisfaction");
  const isForAll = goals.some((each) => publicContent.test(value(each) ?? ""));
  return goal && asked.length > 0 && !isForAll
    ? { project, goal, asked, outcomes: ofLevel("outcome") }
    : undefined;
}

/** An indicator that asks people whom few projects serve. */
interface Asked {
  readonly project: FieldOf<Project>;
  readonly field: FieldOf<PerformanceIndicator>;
  readonly people: string;
  /** Whether the project, or the department, has to do with them. */
  readonly isTheirs: boolean;
}

/** All texts of a project but its indicators of satisfaction, and the department's name. */
function ownWords(
  { list, value }: CheckContext,
  { name, purpose, goals, indicators }: FieldOf<Project>,
): string {
  const own = list(indicators).filter(({ level1 }) => value(level1) !== "satisfaction");
  return [
    fields.department.name,
    name,
    purpose.text,
    ...list(purpose.parts).map((part) => part.name),
    ...list(goals),
    ...own.flatMap((each) => [each.name, each.description]),
  ]
    .map((field) => value(field) ?? "")
    .join("\n");
}

function askedIn(context: CheckContext, project: FieldOf<Project>): readonly Asked[] {
  const { list, value } = context;
  return list(project.indicators).flatMap((field) => {
    if (value(field.level1) !== "satisfaction") return [];
    const name = value(field.name) ?? "";
    return particularPeople.flatMap(({ people, theirs }) => {
      const [found] = people.exec(name) ?? [];
      return found === undefined
        ? []
        : [{ project, field, people: found, isTheirs: theirs.test(ownWords(context, project)) }];
    });
  });
}

function ofOthers({ project, field, people, isTheirs }: Asked) {
  return ({ value, label, passed, failed }: CheckContext): Outcome => {
    const asked = value(field.name) ?? "";
    if (isTheirs) return passed();
    value(project.name);
    return failed(
      `${label(project)}的满意度指标是“${asked}”，而项目的名称、用途、目标和别的指标没有一处说到${people}，请看是不是照抄后忘了改`,
    );
  };
}

function ofStaff({ project, goal, asked, outcomes }: Served) {
  return ({ value, label, passed, failed }: CheckContext): Outcome => {
    const said = value(goal) ?? "";
    const words = asked
      .flatMap(({ name, description }) => [value(name) ?? "", value(description) ?? ""])
      .join();
    if (!publicContent.test(words) || staffContent.test(words)) return passed();
    // outcome indicators are usually written for the same people
    for (const { name } of outcomes) value(name);
    return failed(
      `${label(project)}的目标是“${said}”，服务的是本单位人员，满意度问的却是群众，请对齐受益对象`,
    );
  };
}

export const satisfactionOfServed = defineRule({
  id: "satisfaction-of-served",
  title: "满意度问的是项目服务的人",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-BENEFICIARY"],
  none: "没有为本单位人员服务而设有满意度指标的项目，也没有问特定人群的满意度指标",
  checks: (context) =>
    context
      .list(fields.projects)
      .flatMap((project) => [
        ...[servedBy(context, project)].flatMap((served) => (served ? [ofStaff(served)] : [])),
        ...askedIn(context, project).map(ofOthers),
      ]),
});
