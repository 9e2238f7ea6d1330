import { fields, toHalfWidth } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";

/** What such a table's heading says after the project's name, with the longest first. */
const SUFFIXES = [
  "项目支出绩效目标申报表",
  "项目绩效目标申报表",
  "项目支出绩效目标表",
  "支出绩效目标表",
  "项目绩效目标表",
  "绩效目标申报表",
  "绩效目标表",
] as const;

/** Signs that people set or leave out at will. */
const plain = (text: string) => toHalfWidth(text).replaceAll(/[\s“”"‘’'「」《》〈〉()（）、，,·-]/g, "");

/** Words of a heading that belong to no project: 2024年度部门预算…绩效目标表. */
const NO_NAME =
  /^(?:附[件表]?\d*|表\d*|\d{4}年度?|年度|省级|市级|区级|县级|本级|部门|单位|预算|财政|支出|重点|主要|一般|专项|资金|项目|的)*$/;

const HEADINGS = {};

/** How many projects stand under each heading. */
function headings({ once, list, value }: CheckContext): ReadonlyMap<string, number> {
  return once(HEADINGS, () => {
    const counts = new Map<string, number>();
    for (const project of list(fields.projects)) {
      const heading = value(project.heading);
      if (heading) counts.set(heading, (counts.get(heading) ?? 0) + 1);
    }
    return counts;
  });
}

export const projectHeadingName = defineRule({
  id: "project-heading-name",
  title: "绩效目标表的标题与项目名称一致",
  severity: "warning",
  basis: ["drafting"],
  covers: ["F-NAME-HEAD"],
  each: ({ list }) => list(fields.projects),
  none: "没有披露项目",
  check: (context, project) => {
    const { value, label, passed, failed, skipped } = context;
    const [heading, name] = [value(project.heading), value(project.name)];
    if (!heading || !name) return skipped(`未披露：${label(project)}的${heading ? "名称" : "表标题"}`);
    const department = plain(value(fields.department.name) ?? "");
    const title = plain(heading);
    const names = SUFFIXES.filter((suffix) => title.endsWith(suffix)).map((suffix) =>
      title.slice(0, -suffix.length),
    );
    if (
      names.length === 0 ||
      names.some((each) => NO_NAME.test(department ? each.replace(department, "") : each))
    )
      return skipped(`${label(project)}的表标题不带项目名称`);
    if (names.includes(plain(name))) return passed();
    // a heading that several tables share names none of their projects
    if ((headings(context).get(heading) ?? 0) > 1)
      return skipped(`${label(project)}的表标题与别的项目相同，不带项目名称`);
    return failed(`${label(project)}的表标题写“${heading}”，项目名称写“${name}”，两处不一致`);
  },
});
