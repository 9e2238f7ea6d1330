import { type Field, type FieldOf, fields, type Project } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { likeness } from "../../wording/likeness.js";

/** Shorter texts are alike by chance. */
const SHORTEST = 20;
/** So alike are two texts of which one was copied from the other, and two names of projects of one kind. */
const [COPIED, OF_ONE_KIND] = [0.9, 0.5];

interface Told {
  readonly project: FieldOf<Project>;
  readonly name: string;
  readonly text: string;
  readonly fields: readonly Field<string>[];
}

interface Pair {
  readonly what: "用途" | "目标";
  readonly one: Told;
  readonly other: Told;
}

function toldOf(
  { value }: CheckContext,
  project: FieldOf<Project>,
  texts: readonly Field<string>[],
): readonly Told[] {
  const name = value(project.name) ?? "";
  const whole = texts.map((field) => value(field) ?? "").join("");
  const text = whole.replaceAll(name === "" ? "\u0000" : name, "").replace(/[\d.．％%]/g, "");
  return name !== "" && text.length >= SHORTEST ? [{ project, name, text, fields: texts }] : [];
}

function pairsOf(what: Pair["what"], all: readonly Told[]): readonly Pair[] {
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => likeness(one.name, other.name) < OF_ONE_KIND)
      .map((other) => ({ what, one, other })),
  );
}

export const copiedTexts = defineRule<readonly Pair[]>({
  id: "copied-texts",
  title: "不同项目的用途和目标各写各的",
  severity: "warning",
  basis: ["budget-law-32"],
  covers: ["F-COPYPASTE"],
  none: "写了用途或目标的项目不足两个",
  each: (context) => {
    const projects = context.list(fields.projects);
    const purposes = projects.flatMap((project) => toldOf(context, project, [project.purpose.text]));
    const goals = projects.flatMap((project) => toldOf(context, project, context.list(project.goals)));
    return [pairsOf("用途", purposes), pairsOf("目标", goals)].filter((pairs) => pairs.length > 0);
  },
  check: ({ value, label, passed, failed }, pairs) => {
    const copied = pairs.filter(({ one, other }) => likeness(one.text, other.text) >= COPIED);
    const [first] = copied;
    if (!first) return passed();
    for (const { one, other } of copied)
      for (const field of [...one.fields, ...other.fields, one.project.name, other.project.name])
        value(field);
    const more = copied.length > 1 ? `（另有 ${copied.length - 1} 对项目）` : "";
    return failed(
      `${label(first.one.project)}与${label(first.other.project)}的${first.what}几乎一样${more}，请看是不是照抄后忘了改`,
      first.what === "目标" ? { severity: "info" } : {},
    );
  },
});
