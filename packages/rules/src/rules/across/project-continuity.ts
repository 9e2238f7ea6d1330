import { type FieldOf, fields, type Project } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { uniqueBy } from "../../engine/unique-by.js";
import { projectKey } from "../../text/name-keys.js";

/** A project, and last year's with the same code or, if other projects keep their codes, with the same name. */
interface Continued {
  readonly now: FieldOf<Project>;
  readonly before: FieldOf<Project>;
  /** How many projects have the same name and code in both years. */
  readonly kept?: number;
}

/**
 * Fewest projects with the same code in both years for a changed code to be a fault: projects approved anew each year
 * get new ones.
 */
const FEWEST_KEPT = 2;

const keyOf = (name: string) => projectKey(name, { ignoreYear: true });

type Projects = readonly FieldOf<Project>[];

function continued({ value }: CheckContext, projects: Projects, earlier: Projects): readonly Continued[] {
  const codeOf = ({ code }: FieldOf<Project>) => value(code) || undefined;
  const nameOf = ({ name }: FieldOf<Project>) => keyOf(value(name) ?? "") || undefined;
  const byCode = uniqueBy(earlier, codeOf);
  const sameCode = projects.flatMap((now) => {
    const before = byCode.get(codeOf(now) ?? "");
    return before ? [{ now, before }] : [];
  });
  const kept = sameCode.filter(({ now, before }) => nameOf(now) === nameOf(before)).length;
  if (kept < FEWEST_KEPT) return sameCode;
  const codes = [projects, earlier].map((all) => new Set(all.map(codeOf)));
  const [codesNow, codesBefore] = codes;
  const byName = uniqueBy(earlier, nameOf);
  const recoded = [...uniqueBy(projects, nameOf)].flatMap(([name, now]) => {
    const before = byName.get(name);
    const [code, was] = [codeOf(now), before && codeOf(before)];
    const isNew = code && was && !codesBefore?.has(code) && !codesNow?.has(was);
    return before && isNew ? [{ now, before, kept }] : [];
  });
  return recoded.length < kept ? [...sameCode, ...recoded] : sameCode;
}

export const projectContinuity = defineRule<Continued>({
  id: "project-continuity",
  title: "延续项目的编码不变，名称也不变",
  severity: "warning",
  basis: ["implementing-regulation-41"],
  across: true,
  covers: ["E-PROJ-CONT"],
  each: (context) =>
    context.companions
      .filter(({ relation }) => relation === "previousYear")
      .flatMap((previous) =>
        continued(context, context.list(fields.projects), context.list(previous.fields.projects)),
      ),
  none: "没有给出上年的公开（--against），或两年没有编码相同的项目",
  check: ({ value, passed, failed, skipped }, { now, before, kept }) => {
    const [name, was, code] = [value(now.name), value(before.name), value(now.code)];
    const codeBefore = value(before.code);
    if (!name || !was) return skipped("项目没有名称");
    if (kept !== undefined)
      return failed(
        `项目“${name}”的编码上年是 ${codeBefore}，今年是 ${code}，另有 ${kept} 个同名项目的编码没有变；请核对编码`,
        { severity: "info" },
      );
    if (keyOf(name) === keyOf(was)) return passed();
    return failed(`编码 ${code} 的项目上年叫“${was}”，今年叫“${name}”；请核对编码，或说明更名`);
  },
});
