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
import { publicContent, servesStaff, staffContent } from "../../parameters/beneficiary-words.js";

interface Served {
  readonly project: FieldOf<Project>;
  /** The goal that is for those who work in the office. */
  readonly goal: Field<string>;
  /** Who is asked, and what it is to bring about. */
  readonly asked: readonly FieldOf<PerformanceIndicator>[];
  readonly outcomes: readonly FieldOf<PerformanceIndicator>[];
}

/** The project as one for the office's own people; undefined where the public is served too, or nobody is asked. */
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

export const satisfactionOfServed = defineRule<Served>({
  id: "satisfaction-of-served",
  title: "满意度问的是项目服务的人",
  severity: "info",
  basis: ["performance-opinions"],
  covers: ["F-BENEFICIARY"],
  none: "没有为本单位人员服务而设有满意度指标的项目",
  each: (context) => context.list(fields.projects).flatMap((project) => servedBy(context, project) ?? []),
  check: ({ value, label, passed, failed }, { project, goal, asked, outcomes }) => {
    const said = value(goal) ?? "";
    const words = asked
      .flatMap(({ name, description }) => [value(name) ?? "", value(description) ?? ""])
      .join();
    if (!publicContent.test(words) || staffContent.test(words)) return passed();
    // what it is to bring about is as a rule written for the same people
    for (const { name } of outcomes) value(name);
    return failed(
      `${label(project)}的目标是“${said}”，服务的是本单位人员，满意度问的却是群众，请对齐受益对象`,
    );
  },
});
