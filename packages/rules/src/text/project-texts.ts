import { type Field, type FieldOf, fields, type Project } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";

/** A project of the disclosure, by its place. */
export interface ProjectAt {
  readonly index: number;
  readonly field: FieldOf<Project>;
}

/** One text of a project: its name, its purpose, a goal, an indicator. */
export interface ProjectText {
  readonly project: number;
  readonly field: Field<string>;
  readonly text: string;
}

/** The projects of a disclosure. */
export function projectsOf({ list }: CheckContext): readonly ProjectAt[] {
  return list(fields.projects).map((field, index) => ({ index, field }));
}

/** What a project says of itself in words. Where its purpose is printed as a whole, the parts are not told twice. */
export function textsOf(context: CheckContext, { index, field }: ProjectAt): readonly ProjectText[] {
  const { has, list } = context;
  const purpose = has(field.purpose.text)
    ? [field.purpose.text]
    : list(field.purpose.parts).map((part) => part.name);
  const indicators = list(field.indicators).flatMap(({ name, description }) => [name, description]);
  return [field.name, ...purpose, ...list(field.goals), ...indicators].flatMap((each) => {
    const text = context.value(each);
    return text ? [{ project: index, field: each, text }] : [];
  });
}

/** 项目3“河道保洁”: what a person calls a project. */
export function projectLabel({ label }: CheckContext, index: number): string {
  return label(`/projects/${index}`);
}

/** 项目1“甲”、项目2“乙”等 5 个项目: the first few of many, for a message. */
export function projectLabels(context: CheckContext, projects: readonly number[], most = 3): string {
  const distinct = [...new Set(projects)];
  const shown = distinct.slice(0, most).map((index) => projectLabel(context, index));
  return shown.join("、") + (distinct.length > most ? `等 ${distinct.length} 个项目` : "");
}
