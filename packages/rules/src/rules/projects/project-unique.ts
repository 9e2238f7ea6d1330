import { type Exact, equals, fields, withoutBlanks } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { hasUnits } from "../../text/own-units.js";

/** A code without letters that are mistaken for digits: O for 0, I for 1. */
const folded = (code: string) => code.toUpperCase().replaceAll("O", "0").replaceAll("I", "1");

type Project = ReturnType<typeof fields.projects.at>;

/** A project, and the first before it with the same code or name. */
interface Repeated {
  readonly project: Project;
  readonly sameCode: Project | undefined;
  readonly sameName: Project | undefined;
}

/** Gives the first project with a key, undefined for the first itself. */
function firstByKey() {
  const firsts = new Map<string, Project>();
  return (key: string, project: Project): Project | undefined => {
    const first = key === "" ? undefined : firsts.get(key);
    if (key !== "" && !first) firsts.set(key, project);
    return first;
  };
}

/**
 * Whether two projects of one name must be the same: with equal amounts, in a department without units that could each
 * have one.
 */
function isOneTwice(context: CheckContext, project: Project, other: Project): boolean {
  const [amount, same] = [context.value(project.budget), context.value(other.budget)];
  if (!amount || !same || hasUnits(context)) return false;
  return equals<Exact>(amount, same);
}

type StatementFields = ReturnType<typeof fields.projectStatements.at>;

/** A project described in prose under the name of an earlier one. */
interface RepeatedStatement {
  readonly stated: StatementFields;
  readonly first: StatementFields;
}

/** Texts on projects with the same name and implementer; different units may each have a project of that name. */
function repeatedStatements(context: CheckContext): readonly RepeatedStatement[] {
  const { list, value } = context;
  const firsts = new Map<string, StatementFields>();
  return list(fields.projectStatements).flatMap((stated) => {
    const name = withoutBlanks(value(stated.name) ?? "");
    const first = name === "" ? undefined : firsts.get(name);
    if (name !== "" && !first) firsts.set(name, stated);
    const isOfOneBody =
      first && value(first.implementer) && value(first.implementer) === value(stated.implementer);
    return first && (isOfOneBody || !hasUnits(context)) ? [{ stated, first }] : [];
  });
}

function repeatedIn({ list, value, has }: CheckContext): readonly Repeated[] {
  const all = list(fields.projects);
  if (all.length < 2) return [];
  const [firstOfCode, firstOfName] = [firstByKey(), firstByKey()];
  return all
    .filter(({ code, name }) => has(code) || has(name))
    .map((project) => ({
      project,
      sameCode: firstOfCode(folded(value(project.code) ?? ""), project),
      sameName: firstOfName(withoutBlanks(value(project.name) ?? ""), project),
    }));
}

export const projectUnique = defineRule<Repeated | RepeatedStatement>({
  id: "project-unique",
  title: "项目编码和项目名称各不重复",
  severity: "error",
  basis: ["integration-standard"],
  covers: ["F-DUP-PROJ"],
  each: (context) => [...repeatedIn(context), ...repeatedStatements(context)],
  none: "没有披露两个以上的项目",
  check: (context, repeated) => {
    const { value, label, passed, failed } = context;
    if ("stated" in repeated) {
      const { stated, first } = repeated;
      for (const { name } of [first, stated]) value(name);
      return failed(`${label(stated)}与${label(first)}名称相同，请核对是不是写错了标题，或重复列示`, {
        severity: "warning",
      });
    }
    const { project, sameCode, sameName } = repeated;
    const code = value(project.code);
    if (sameCode && code) {
      const exactly = value(sameCode.code) === code;
      const whose = `${label(project)}与${label(sameCode)}的项目编码`;
      // a project that each unit of a department carries out may be published for each, with one code and name
      const mayBeOfUnits = sameCode === sameName && hasUnits(context);
      return exactly
        ? failed(`${whose}相同，疑为重复列示或录错`, mayBeOfUnits ? { severity: "warning" } : {})
        : failed(`${whose} ${code} 与 ${value(sameCode.code)} 只差 O 与 0、I 与 1，请核对是不是同一个`, {
            severity: "warning",
          });
    }
    value(project.name);
    if (sameName) {
      value(sameName.name);
      const bothCoded = Boolean(code && value(sameName.code));
      return failed(
        `${label(project)}与${label(sameName)}名称相同${bothCoded ? "而编码不同，如是两个项目请在名称中区分" : "，疑为重复列示"}`,
        bothCoded || !isOneTwice(context, project, sameName) ? { severity: "warning" } : {},
      );
    }
    return passed();
  },
});
