import { compare, type FieldOf, fields, type PerformanceIndicator, toText, total } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { type Count, countOfTarget } from "../../performance/count.js";

type Indicator = FieldOf<PerformanceIndicator>;

/** The people that an indicator of quantity asks for. */
function peopleOf(context: CheckContext, { level2, targetValue }: Indicator): Count | undefined {
  if (context.value(level2) !== "quantity") return undefined;
  const target = countOfTarget(context, targetValue);
  return target?.unit === "人" ? target : undefined;
}

export const indicatorPeople = defineRule({
  id: "indicator-people",
  title: "以人计的数量指标不小于用途写明的人数",
  severity: "warning",
  basis: ["performance-opinions"],
  covers: ["F-DESC-PURPOSE"],
  each: ({ list, value }) =>
    list(fields.projects).flatMap((project) =>
      list(project.indicators)
        .filter((indicator) => value(indicator.level2) === "quantity")
        .map((indicator) => ({ project, indicator })),
    ),
  none: "没有披露数量指标",
  check: (context, { project, indicator }) => {
    const { value, list, label, passed, failed, skipped } = context;
    const target = peopleOf(context, indicator);
    if (!target) return skipped("指标值不以人计");
    const people = list(project.purpose.parts).flatMap((part) => value(part.people) ?? []);
    if (people.length === 0) return skipped(`${label(project)}的用途没有写明人数`);
    // equal numbers in several parts are the same people, paid for several things, and count once
    const named = total([...new Map(people.map((each) => [toText(each), each])).values()]);
    const isOnePart = people.some((each) => compare(each, target.number) === 0);
    if (isOnePart || compare(target.number, named) >= 0) return passed();
    const counted = list(project.indicators).flatMap((each) => peopleOf(context, each)?.number ?? []);
    if (compare(total(counted), named) === 0) return passed();
    return failed(
      `${label(indicator)}的指标值 ${target.printed}，少于用途写明的 ${toText(named)} 人；如指标只衡量其中一部分人，请写明`,
    );
  },
});
