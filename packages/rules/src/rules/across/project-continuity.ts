import { type FieldOf, fields, type Project } from "@qingbei/domain";
import { notGiven } from "../../across/not-given.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { uniqueBy } from "../../engine/unique-by.js";
import { renamedInWords } from "../../parameters/former-names.js";
import { projectKey } from "../../text/name-keys.js";
import { includesWords, passagesOf, sentenceOf } from "../../text/passage.js";

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

/** Codes of projects are long; shorter ones are running numbers, which change from year to year. */
const SHORTEST_CODE = 8;

const keyOf = (name: string) => projectKey(name, { ignoreYear: true });

/** Whether a project's name has a year in it: a project of one year, new in the next. */
const hasYear = (name: string) => keyOf(name) !== projectKey(name);

/** Whether a code has the digits of last year where the new one has those of this year: each year's project gets one. */
function hasMovedYear(code: string, was: string, fiscalYear: number | null | undefined): boolean {
  if (!fiscalYear) return false;
  const [year, before] = [fiscalYear, fiscalYear - 1].map((each) => String(each % 100).padStart(2, "0"));
  return Array.from(code, (_, at) => at).some(
    (at) => code.slice(at, at + 2) === year && was.slice(at, at + 2) === before,
  );
}

/** Whether the text says that a project was renamed: a sentence with its former name and a word for it. */
function isRenamedInText({ statement }: CheckContext, was: string): boolean {
  if (!statement || !includesWords(statement, was)) return false;
  return passagesOf(statement, renamedInWords, () => true).some((passage) =>
    sentenceOf(statement, passage).includes(was),
  );
}

type Projects = readonly FieldOf<Project>[];

function continued({ value }: CheckContext, projects: Projects, earlier: Projects): readonly Continued[] {
  const codeOf = ({ code }: FieldOf<Project>) => {
    const printed = value(code) ?? "";
    return printed.length < SHORTEST_CODE ? undefined : printed;
  };
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
    const isYearly = before && [now, before].some(({ name: its }) => hasYear(value(its) ?? ""));
    const isOfYear = code && was && hasMovedYear(code, was, value(fields.fiscalYear));
    return before && isNew && !isYearly && !isOfYear ? [{ now, before, kept }] : [];
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
  none: notGiven(["previousYear"], "两年没有编码相同的项目"),
  check: (context, { now, before, kept }) => {
    const { value, passed, failed, skipped } = context;
    const [name, was, code] = [value(now.name), value(before.name), value(now.code)];
    const codeBefore = value(before.code);
    if (!name || !was) return skipped("项目没有名称");
    if (kept !== undefined)
      return failed(
        `项目“${name}”的编码上年是 ${codeBefore}，今年是 ${code}，另有 ${kept} 个同名项目的编码没有变；请核对编码`,
        { severity: "info" },
      );
    if (keyOf(name) === keyOf(was) || isRenamedInText(context, was)) return passed();
    return failed(`编码 ${code} 的项目上年叫“${was}”，今年叫“${name}”；请核对编码，或说明更名`);
  },
});
