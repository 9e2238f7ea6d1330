import { fields } from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import type { CheckContext } from "../../engine/context.js";
import { perDocument } from "../../engine/per-document.js";
import { defineRule } from "../../engine/rule.js";
import { bodyEnding } from "../../parameters/own-names.js";
import { namelessHeading } from "../../parameters/project-headings.js";
import { isNamed, namesInHeading, plainHeading } from "../../text/project-heading.js";
import { mayBeSame } from "../../wording/abbreviation.js";

/** The names of the projects under each heading. */
const headings = perDocument(({ list, value }): ReadonlyMap<string, readonly string[]> => {
  const projects = new Map<string, string[]>();
  for (const project of list(fields.projects)) {
    const heading = value(project.heading);
    if (heading) put(projects, heading, plainHeading(value(project.name) ?? ""));
  }
  return projects;
});

const BRACKETS = /^(?<form>.*)[（(](?<inner>[^（()）]{2,40})[）)]\s*$/;
/** From this many tables with their project's name in brackets on, brackets are expected to hold names. */
const FEWEST_BRACKETED = 2;

/** The text in brackets behind the usual ending of such headings. */
function inBrackets(heading: string): string | undefined {
  const { form = "", inner } = BRACKETS.exec(heading)?.groups ?? {};
  return inner !== undefined && namesInHeading(plainHeading(form)).length > 0
    ? plainHeading(inner)
    : undefined;
}

/** How many projects have their own name in the brackets of their heading. */
const bracketed = perDocument(
  ({ list, value }) =>
    list(fields.projects).filter(({ heading, name }) => {
      const inner = inBrackets(value(heading) ?? "");
      return inner !== undefined && isNamed(inner, plainHeading(value(name) ?? ""), "");
    }).length,
);

/** Whether the brackets of a heading name its own project or another; undefined if neither. */
function namedInBrackets(context: CheckContext, heading: string, name: string): "own" | "other" | undefined {
  const inner = inBrackets(heading);
  if (inner === undefined) return undefined;
  const department = plainHeading(context.value(fields.department.name) ?? "");
  const plain = plainHeading(name);
  if ([inner, inner.replace(/项目$/, "")].some((each) => isNamed(each, plain, department))) return "own";
  const bare = department ? inner.replace(department, "") : inner;
  if (namelessHeading.test(bare) || bodyEnding.test(inner)) return undefined;
  if (bracketed(context) < FEWEST_BRACKETED || inner.length < SHORTEST_NAME) return undefined;
  return mayBeSame(inner, plain) ? "own" : "other";
}

const SHORTEST_NAME = 4;

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
    const named = namedInBrackets(context, heading, name);
    if (named === "own") return passed();
    const differs = `${label(project)}的表标题写“${heading}”，项目名称写“${name}”，两处不一致`;
    if (named === "other") return failed(differs);
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
    return failed(differs);
  },
});
