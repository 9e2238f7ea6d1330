import { fields, parseProjectCode } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";

/**
 * The first budgets made in the integrated system (财办〔2020〕13号), whose codes have this form; some places joined
 * later.
 */
const INTEGRATED_SINCE = 2021;

/** What the well-formed codes of all projects have in common. */
interface Usual {
  /** Whether there is any. */
  readonly isKnown: boolean;
  /** The division with which more than half of them begin. */
  readonly division: string | undefined;
}

function usualOf({ list, value }: CheckContext): Usual {
  const counts = new Map<string, number>();
  let known = 0;
  for (const project of list(fields.projects)) {
    const parts = parseProjectCode(value(project.code) ?? "");
    if (!parts) continue;
    known++;
    counts.set(parts.division, (counts.get(parts.division) ?? 0) + 1);
  }
  const [division] = [...counts].find(([, count]) => count * 2 > known) ?? [];
  return { isKnown: known > 0, division };
}

export const projectCodeForm = defineRule({
  id: "project-code-form",
  title: "项目编码为21位：6位区划、2位年度、13位数字或大写字母",
  severity: "error",
  basis: ["integration-standard"],
  covers: ["F-CODE"],
  each: (context) => {
    const usual = usualOf(context);
    return context.list(fields.projects).map((project) => ({ project, usual }));
  },
  none: "没有披露项目",
  check: ({ value, label, passed, failed, skipped }, { project, usual }) => {
    const code = value(project.code);
    if (!code) return skipped(`未披露：${label(project)}的项目编码`);
    const year = value(fields.fiscalYear);
    const parts = parseProjectCode(code);
    if (!parts) {
      const integrated = (year ?? 0) >= INTEGRATED_SINCE || usual.isKnown;
      if (!integrated) return skipped("不是预算管理一体化的项目编码");
      return failed(
        `${label(project)}的编码 ${code} 有 ${[...code].length} 位，形式不对：应为 6 位区划数字、2 位年度数字、13 位数字或大写字母，共 21 位`,
        usual.isKnown ? {} : { severity: "warning" },
      );
    }
    if (year && Number(parts.year) > year % 100)
      return failed(`${label(project)}的编码 ${code} 第 7、8 位年度为 ${parts.year}，晚于预算年度 ${year}`);
    if (usual.division && parts.division !== usual.division)
      return failed(
        `${label(project)}的编码 ${code} 前 6 位为 ${parts.division}，其他项目多为 ${usual.division}；如是上级转移支付项目，请写明`,
        { severity: "warning" },
      );
    return passed();
  },
});
