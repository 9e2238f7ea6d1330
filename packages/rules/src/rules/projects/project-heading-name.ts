import { fields, toHalfWidth } from "@qingbei/domain";
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

export const projectHeadingName = defineRule({
  id: "project-heading-name",
  title: "绩效目标表的标题与项目名称一致",
  severity: "warning",
  basis: ["drafting"],
  covers: ["F-NAME-HEAD"],
  each: ({ list }) => list(fields.projects),
  none: "没有披露项目",
  check: ({ value, label, passed, failed, skipped }, project) => {
    const [heading, name] = [value(project.heading), value(project.name)];
    if (!heading || !name) return skipped(`未披露：${label(project)}的${heading ? "名称" : "表标题"}`);
    const title = plain(heading);
    const names = SUFFIXES.filter((suffix) => title.endsWith(suffix)).map((suffix) =>
      title.slice(0, -suffix.length),
    );
    if (names.length === 0 || names.includes("")) return skipped(`${label(project)}的表标题不带项目名称`);
    if (names.includes(plain(name))) return passed();
    return failed(`${label(project)}的表标题写“${heading}”，项目名称写“${name}”，两处不一致`);
  },
});
