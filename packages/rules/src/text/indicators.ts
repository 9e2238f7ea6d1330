import {
  type FieldOf,
  fields,
  type IndicatorLevel1,
  type IndicatorLevel2,
  type IndicatorValue,
  type PerformanceIndicator,
  type Project,
  toText,
} from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { remember } from "../engine/remember.js";
import { countingWordings, furtherCounters } from "../performance/counting-units.js";

/** An indicator from a table, with the index of its project. What the table lacks is null or empty. */
export interface Indicator {
  readonly project: number;
  readonly field: FieldOf<PerformanceIndicator>;
  readonly level1: IndicatorLevel1 | null;
  readonly level2: IndicatorLevel2 | null;
  readonly name: string;
  readonly description: string;
  readonly target: IndicatorValue | null;
}

const indicators = remember<readonly Project[], readonly Indicator[]>();

/** The indicators of all projects, table by table. For `each`: reads all of them. */
export function indicatorsOf(context: CheckContext): readonly Indicator[] {
  const projects = context.value(fields.projects);
  return projects ? indicators(projects, () => allIndicators(context)) : [];
}

function allIndicators({ list, value }: CheckContext): readonly Indicator[] {
  return list(fields.projects).flatMap((project, index) =>
    list(project.indicators).map((field) => ({
      project: index,
      field,
      level1: value(field.level1) ?? null,
      level2: value(field.level2) ?? null,
      name: value(field.name) ?? "",
      description: value(field.description) ?? "",
      target: value(field.targetValue) ?? null,
    })),
  );
}

/** An indicator's target as text: ≥135人, 是. */
export function printTarget(target: IndicatorValue | null): string {
  if (!target) return "空";
  if (target.kind === "yesNo") return target.yes ? "是" : "否";
  if ("words" in target) return target.words;
  const unit = target.unit ?? "";
  if (target.kind === "range") return `${toText(target.from)}-${toText(target.to)}${unit}`;
  return `${target.comparator ?? ""}${toText(target.number)}${unit}`;
}

/** 三台, 不少于一百名; not a rank (前三名) or 一批, which count nothing. */
const NUMERAL = "一二两三四五六七八九十百千万";
const COUNTED = new RegExp(
  `(?<![第前${NUMERAL}])[${NUMERAL}]+(?:余|多)?(?!批)(?:${[...countingWordings, ...furtherCounters].join("|")})`,
);

/** Whether a target can be measured: a number, a range, a deadline, or words with a number (每月两次). */
export function isMeasured(target: IndicatorValue): boolean {
  if (target.kind === "deadline") return true;
  if ("words" in target) return /[\d０-９%％]/.test(target.words) || COUNTED.test(target.words);
  return target.kind !== "yesNo";
}

/** Whether a target is a share: 90%. */
export function isShare(target: IndicatorValue): boolean {
  if ("words" in target) return /[%％]/.test(target.words);
  return target.kind !== "yesNo" && /^[%％]/.test(target.unit ?? "");
}

/** Makes the names and targets of indicators evidence. */
export function citeNamesAndTargets(context: CheckContext, indicators: readonly Indicator[]): void {
  for (const { field } of indicators) {
    context.value(field.name);
    context.value(field.targetValue);
  }
}

/** Where indicators stand, for a message: 项目3“河道保洁”的“巡查次数”等 4 处. */
export function whereabouts({ label }: CheckContext, indicators: readonly Indicator[]): string {
  const [first] = indicators;
  if (!first) return "";
  const more = indicators.length > 1 ? `等 ${indicators.length} 处` : "";
  return `${label(`/projects/${first.project}`)}的“${first.name || first.description}”${more}`;
}
