import { pointerOf } from "@qingbei/domain";
import { type ListedUnit, listedUnits } from "../../across/listed-units.js";
import { type LeftOutUnits, summandsOf } from "../../across/summands.js";
import type { CheckContext } from "../../engine/context.js";
import { type Check, defineRule } from "../../engine/rule.js";

/** Most names in a message. */
const MOST_NAMES = 3;

function named(units: readonly ListedUnit[]): string {
  const names = units.slice(0, MOST_NAMES).map(({ name }) => name);
  return `${names.join("、")}${units.length > MOST_NAMES ? `等 ${units.length} 个单位` : ""}`;
}

/** The department's list lacks units whose figures its own contain. */
function leftOut({ companions, explained }: LeftOutUnits, listed: number): Check {
  return ({ value, show, label, failed }) => {
    const names = companions.map(({ fields }) => value(fields.department.name) ?? "").join("、");
    const [first, ...others] = explained;
    for (const { whole, own } of explained) for (const field of [whole, ...own]) value(field);
    const [it, figures] = companions.length > 1 ? ["它们", "数之和"] : ["它", "数"];
    const more = first?.own.map((field) => show(pointerOf(field))).join("＋");
    const gap = first
      ? `${label(first.whole)}比所列 ${listed} 个单位之和多 ${more}，正是${it}公开的${figures}`
      : "";
    const also = others.length > 0 ? `，另有 ${others.length} 个数也是这样` : "";
    return failed(`部门列出的单位里没有${names}，部门的数却包含${it}：${gap}${also}；请把${it}补进单位清单`, {
      severity: companions.every(({ certain }) => certain) ? "error" : "warning",
    });
  };
}

/** The disclosures that were given are those of the listed units, each once. */
function given(context: CheckContext) {
  const { passed, failed } = context;
  const units = listedUnits(context);
  const counted = units.filter(({ separate, disclosures }) => !separate && disclosures.length > 0);
  if (counted.length > 0) {
    const names = counted.map(({ name }) => name).join("、");
    return failed(`部门写明${names}不单列预算，却另有公开的单位预算`);
  }
  const separate = units.filter((unit) => unit.separate);
  const missing = separate.filter(({ disclosures }) => disclosures.length === 0);
  const twice = separate.filter(({ disclosures }) => disclosures.length > 1);
  if (missing.length === 0 && twice.length === 0) return passed();
  // a disclosure that was not given may still be published
  const reasons = [
    ...(missing.length > 0 ? [`没有给出${named(missing)}的公开`] : []),
    ...(twice.length > 0 ? [`${named(twice)}的公开给了不止一份`] : []),
  ];
  return failed(
    `${reasons.join("，")}，部门的数没有与各单位之和核对；请用 --against 给出每个所属单位的公开各一份`,
    { severity: "info" },
  );
}

export const unitList = defineRule({
  id: "unit-list",
  title: "部门列出的单位与公开了预算的单位一致",
  severity: "warning",
  basis: ["implementing-regulation-6"],
  across: true,
  covers: ["E-UNIT-LIST"],
  checks: (context) => {
    if (listedUnits(context).every(({ disclosures }) => disclosures.length === 0)) return [];
    const summands = summandsOf(context);
    return [given, ...(summands.leftOut ? [leftOut(summands.leftOut, summands.listed.length)] : [])];
  },
  none: "没有给出所属单位的公开（--against）",
});
