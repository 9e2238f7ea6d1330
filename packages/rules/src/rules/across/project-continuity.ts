import { type FieldOf, fields, type Project } from "@qingbei/domain";
import { uniqueBy } from "../../across/unique-by.js";
import { defineRule } from "../../engine/rule.js";

/** A project, and last year's with the same code. */
interface Continued {
  readonly now: FieldOf<Project>;
  readonly before: FieldOf<Project>;
}

const bare = (name: string) => name.replace(/\s+/g, "").replace(/(?:19|20)\d{2}年?度?/g, "");

export const projectContinuity = defineRule<Continued>({
  id: "project-continuity",
  title: "延续项目的编码不变，名称也不变",
  severity: "warning",
  basis: ["implementing-regulation-41"],
  across: true,
  covers: ["E-PROJ-CONT"],
  each: ({ companions, list, value }) =>
    companions
      .filter(({ relation }) => relation === "previousYear")
      .flatMap((previous) => {
        const earlier = uniqueBy(list(previous.fields.projects), ({ code }) => value(code) || undefined);
        return list(fields.projects).flatMap((now) => {
          const before = earlier.get(value(now.code) ?? "");
          return before ? [{ now, before }] : [];
        });
      }),
  none: "没有给出上年的公开（--against），或两年没有编码相同的项目",
  check: ({ value, passed, failed, skipped }, { now, before }) => {
    const [name, was, code] = [value(now.name), value(before.name), value(now.code)];
    value(before.code);
    if (!name || !was) return skipped("项目没有名称");
    if (bare(name) === bare(was)) return passed();
    return failed(`编码 ${code} 的项目上年叫“${was}”，今年叫“${name}”；请核对编码，或说明更名`);
  },
});
