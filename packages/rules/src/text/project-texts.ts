import { type Field, type FieldOf, fields, type Project } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { remember } from "../engine/remember.js";

/** One text of a project: its name, its purpose, a goal or an indicator. */
export interface ProjectText {
  readonly project: number;
  readonly field: Field<string>;
  readonly text: string;
}

/** The text fields of a project; the purpose as a whole if it is printed, else its parts. */
function textFields({ has, list }: CheckContext, project: FieldOf<Project>): readonly Field<string>[] {
  const { name, purpose, goals, indicators } = project;
  const parts = has(purpose.text) ? [purpose.text] : list(purpose.parts).map((part) => part.name);
  return [
    name,
    ...parts,
    ...list(goals),
    ...list(indicators).flatMap((each) => [each.name, each.description]),
  ];
}

function readTexts(context: CheckContext): readonly ProjectText[] {
  return context.list(fields.projects).flatMap((field, project) =>
    textFields(context, field).flatMap((each) => {
      const text = context.value(each);
      return text ? [{ project, field: each, text }] : [];
    }),
  );
}

const texts = remember<readonly Project[], readonly ProjectText[]>();

/** All texts of the projects. For `each`: reads all of them. */
export function projectTextsOf(context: CheckContext): readonly ProjectText[] {
  const projects = context.value(fields.projects);
  return projects ? texts(projects, () => readTexts(context)) : [];
}

/** Names the first few projects for a message: 项目1“甲”、项目2“乙”等 5 个项目. */
export function projectLabels({ label }: CheckContext, projects: readonly number[], most = 3): string {
  const distinct = [...new Set(projects)];
  const shown = distinct.slice(0, most).map((index) => label(`/projects/${index}`));
  return shown.join("、") + (distinct.length > most ? `等 ${distinct.length} 个项目` : "");
}
