import {
  compare,
  type Exact,
  equals,
  type FieldOf,
  fields,
  type PerformanceIndicator,
  type Project,
  pointerOf,
  toText,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";
import {
  earlierYears,
  leadToCount,
  onlyAChange,
  partialCount,
  promise,
} from "../../parameters/described-counts.js";
import { type Count, countOfTarget, countsIn, mostPeople, targetNumber } from "../../performance/count.js";

/** Words of a bound before a number, which the target may exceed: 不少于100人. */
const BOUND = /(?:不少于|不低于|不小于|不超过|不高于|至少|最多|超过|约|近)\s*$/;
/** Words behind a number that is a condition for what is counted: 10人以上班次的. */
const CONDITION = /^(?:及|含)?以[上下内][的]?[\u4e00-\u9fff]/;
/** Text behind the number if the description says nothing else. */
const CLOSING = /^(?:以上|及以上|以下|及以下|以内|左右)?[。；;，,、）)\s]*$/;

/** Longest text that only names an indicator, in characters. */
const LONGEST_NAME = 40;

/** Whether the words before a number only name what the indicator counts: 发放人数为35人. */
function namesOnly(before: string, name: string): boolean {
  if (before.length > LONGEST_NAME) return false;
  const words = before.replace(leadToCount, "").replace(/[\s，,：:（）()]/g, "");
  const own = words.replace(promise, "");
  return own === "" || name.includes(words) || name.replace(promise, "").includes(own) || own === name;
}

function peopleNamed({ list, has, value }: CheckContext, project: FieldOf<Project>): readonly Exact[] {
  return list(project.purpose.parts)
    .filter((part) => has(part.people))
    .flatMap((part) => value(part.people) ?? []);
}

/** Both possible repairs, or the only one that agrees with the people in the purpose. */
function repairs(
  indicator: FieldOf<PerformanceIndicator>,
  described: Count,
  target: Count,
  named: Exact | undefined,
): readonly Repair[] {
  const plain = target.printed.replace(/^[≥≤><=]/, "");
  const toTarget: Repair = {
    kind: "text",
    pointer: pointerOf(indicator.description),
    from: described.printed,
    to: plain,
    advice: `指标描述里的 ${described.printed} 改为 ${plain}。`,
  };
  const toDescription: Repair = {
    kind: "value",
    pointer: pointerOf(targetNumber(indicator.targetValue)),
    from: toText(target.number),
    to: toText(described.number),
    advice: `指标值 ${target.printed} 改为 ${described.printed}。`,
  };
  const tooFew = ({ number }: Count) => named !== undefined && compare(number, named) < 0;
  if (tooFew(described) === tooFew(target)) return [toTarget, toDescription];
  return tooFew(described) ? [toTarget] : [toDescription];
}

export const indicatorDescriptionValue = defineRule({
  id: "indicator-description-value",
  title: "绩效指标描述里的数与指标值相同",
  severity: "error",
  basis: ["performance-opinions"],
  covers: ["F-DESC-VALUE"],
  each: ({ list }) =>
    list(fields.projects).flatMap((project) =>
      list(project.indicators).map((indicator) => ({ project, indicator })),
    ),
  none: "没有披露绩效指标",
  check: (context, { project, indicator }) => {
    const { value, label, passed, failed, skipped } = context;
    const target = countOfTarget(context, indicator.targetValue);
    if (!target) return skipped("指标值不是可数的数");
    const description = value(indicator.description) ?? "";
    const counts = countsIn(description).filter(({ unit }) => unit === target.unit);
    const [described] = counts;
    if (!described || counts.length > 1)
      return skipped(`指标描述里${described ? "不止一个" : "没有"}以${target.unit}计的数`);
    if (equals(described.number, target.number)) return passed();
    const before = description.slice(0, described.start);
    const name = value(indicator.name) ?? "";
    if (partialCount.test(before)) return skipped("指标描述里的数不是总数");
    const behind = description.slice(described.start + described.printed.length);
    if (CONDITION.test(behind)) return skipped("指标描述里的数是条件，不是指标值");
    if (earlierYears.test(before)) return skipped("指标描述里的数不是本年的");
    if (onlyAChange.test(before) && !onlyAChange.test(name)) return skipped("指标描述里的数是增减的数");
    const named = target.unit === "人" ? mostPeople(peopleNamed(context, project)) : undefined;
    const all = repairs(indicator, described, target, named);
    const [only] = all.length === 1 ? all : [];
    const because =
      only && named
        ? `；用途写明其中一项就有 ${toText(named)} 人，${only.kind === "text" ? `描述里的 ${described.printed}` : `指标值 ${target.printed}`} 不可能`
        : "";
    // a description with other words may count something else, unless the purpose excludes one of the two
    const isOfIndicator = namesOnly(before, name) || because !== "";
    const says = !BOUND.test(before) && CLOSING.test(behind) && isOfIndicator;
    return failed(
      `${label(indicator)}的描述写 ${described.printed}，指标值写 ${target.printed}，两处不一致${because}`,
      { repairs: all, ...(!says && { severity: "warning" as const }) },
    );
  },
});
