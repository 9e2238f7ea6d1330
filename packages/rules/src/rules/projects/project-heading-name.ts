import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { namelessHeading } from "../../parameters/project-headings.js";
import { isNamed, namesInHeading, plainHeading } from "../../text/project-heading.js";

const HEADINGS = {};

/** The projects that stand under each heading, by name. */
function headings({ once, list, value }: CheckContext): ReadonlyMap<string, readonly string[]> {
  return once(HEADINGS, () => {
    const projects = new Map<string, string[]>();
    for (const project of list(fields.projects)) {
      const heading = value(project.heading);
      if (!heading) continue;
      const names = projects.get(heading) ?? [];
      projects.set(heading, [...names, plainHeading(value(project.name) ?? "")]);
    }
    return projects;
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
    if (names.some((each) => isNamed(each, plainHeading(name), department))) return passed();
    // a heading that several tables share names none of their projects, unless it is one project's own and was copied
    const sharing = headings(context).get(heading) ?? [];
    if (sharing.length > 1 && !sharing.some((each) => names.includes(each)))
      return skipped(`${label(project)}的表标题与别的项目相同，不带项目名称`);
    return failed(`${label(project)}的表标题写“${heading}”，项目名称写“${name}”，两处不一致`);
  },
});
