import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { namelessHeading } from "../../parameters/project-headings.js";
import { namesInHeading, plainHeading } from "../../text/project-heading.js";

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
    const department = plainHeading(value(fields.department.name) ?? "");
    const names = namesInHeading(plainHeading(heading));
    if (
      names.length === 0 ||
      names.some((each) => namelessHeading.test(department ? each.replace(department, "") : each))
    )
      return skipped(`${label(project)}的表标题不带项目名称`);
    if (names.includes(plainHeading(name))) return passed();
    // a heading that several tables share names none of their projects
    if ((headings(context).get(heading) ?? 0) > 1)
      return skipped(`${label(project)}的表标题与别的项目相同，不带项目名称`);
    return failed(`${label(project)}的表标题写“${heading}”，项目名称写“${name}”，两处不一致`);
  },
});
