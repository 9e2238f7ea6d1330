import { type FieldOf, fields, type Project } from "@qingbei/domain";
import { listedUnits } from "../../across/listed-units.js";
import { notGiven } from "../../across/not-given.js";
import type { Companion } from "../../companions/companion.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { uniqueBy } from "../../engine/unique-by.js";
import { projectKey } from "../../text/name-keys.js";
import { explain, gap, print } from "../../wording/explain.js";

/** A project that a unit publishes, and the same of the department; undefined if the department has none like it. */
interface Published {
  readonly unit: Companion;
  readonly own: FieldOf<Project>;
  readonly whole: FieldOf<Project> | undefined;
  /** How many projects of units the department has too. */
  readonly others: number;
  /** Another unit, which was not given, may carry out a part of a project that only a name tells. */
  readonly isShared: boolean;
}

/** Codes of projects are long; shorter ones are running numbers, which begin anew in each document. */
const SHORTEST_CODE = 8;
/** Fewest projects of units that the department publishes too for another one to be missing there. */
const FEWEST_OTHERS = 3;
/** If fewer than this many times the missing ones are there, the department publishes a choice. */
const CLEARLY = 3;

type Projects = readonly FieldOf<Project>[];

/** The projects of the units, each with the department's: by its code, else by its name, where these are of one alone. */
function published(context: CheckContext): readonly Published[] {
  const { list, value, companions } = context;
  const codeOf = ({ code }: FieldOf<Project>) => {
    const printed = value(code) ?? "";
    return printed.length < SHORTEST_CODE ? undefined : printed;
  };
  const nameOf = ({ name }: FieldOf<Project>) => projectKey(value(name) ?? "") || undefined;
  const units = companions.filter(({ relation }) => relation === "unit");
  const ofUnits = units.flatMap((unit) => list(unit.fields.projects).map((own) => ({ unit, own })));
  const all = ofUnits.map(({ own }) => own);
  const whole: Projects = list(fields.projects);
  const [byCode, byName] = [uniqueBy(whole, codeOf), uniqueBy(whole, nameOf)];
  // what several units do together, each publishes in part
  const [ownCodes, ownNames] = [uniqueBy(all, codeOf), uniqueBy(all, nameOf)];
  const matched = ofUnits.flatMap(({ unit, own }) => {
    const [code, name] = [codeOf(own), nameOf(own)];
    if (name === undefined || ownNames.get(name) !== own) return [];
    const sameCode = code !== undefined && ownCodes.get(code) === own ? byCode.get(code) : undefined;
    return [{ unit, own, whole: sameCode ?? byName.get(name), isByName: sameCode === undefined }];
  });
  const others = matched.filter(({ whole: its }) => its !== undefined).length;
  const isChoice = others < FEWEST_OTHERS || others < CLEARLY * (matched.length - others);
  const lacksUnits = listedUnits(context).some((unit) => unit.separate && unit.disclosures.length === 0);
  return matched
    .filter(({ whole: its }) => its !== undefined || !isChoice)
    .map(({ isByName, ...each }) => ({ ...each, others, isShared: isByName && lacksUnits }));
}

export const unitProjects = defineRule<Published>({
  id: "unit-projects",
  title: "部门公开的项目与所属单位公开的同一项目一致",
  severity: "warning",
  basis: ["budget-law-8", "implementing-regulation-41"],
  across: true,
  covers: ["E-SUM-UNITS"],
  each: published,
  none: notGiven(["unit"], "部门和单位没有公开同一个项目"),
  check: ({ value, read, label, identity, failed }, { unit, own, whole, others, isShared }) => {
    const name = value(own.name) ?? "";
    const whose = value(unit.fields.department.name) ?? "所属单位";
    if (!whole)
      return failed(
        `${whose}公开的项目“${name}”部门没有公开，各单位另有 ${others} 个项目部门都公开了；请核对是不是漏了`,
        { severity: "info" },
      );
    const [wholeName, code, wholeCode] = [value(whole.name) ?? "", value(own.code), value(whole.code)];
    if (projectKey(wholeName) !== projectKey(name))
      return failed(`编码 ${code} 的项目，部门写“${wholeName}”，${whose}写“${name}”；请核对编码和名称`);
    if (code && wholeCode && code !== wholeCode && code.length >= SHORTEST_CODE)
      return failed(`项目“${name}”的编码，部门写 ${wholeCode}，${whose}写 ${code}；请核对`, {
        severity: wholeCode.length >= SHORTEST_CODE ? "warning" : "info",
      });
    return explain(
      identity(read(whole.budget), read(own.budget), { severity: isShared ? "info" : "warning" }),
      (evaluation) =>
        `${label(whole.budget)} ${print(evaluation.actual)}，${whose}公开的同一项目是 ${print(evaluation.expected)}，${gap(evaluation)}；请核对`,
    );
  },
});
