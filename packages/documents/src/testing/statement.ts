import { DepartmentBudget, encode } from "@qingbei/domain";
import { decodePlainText } from "../read/decode/text/plain-text.js";
import { readDecoded } from "../read/read-decoded.js";
import { LIMITS, type Reading } from "../reading.js";

/** Headings of a statement's sections, by a short name. */
const HEADINGS = {
  收支: "二、部门预算总体情况及预算收支增减变化情况说明",
  运行: "三、机关运行经费情况说明",
  三公: "四、“三公”经费情况及增减变化说明",
  采购: "六、政府采购预算情况",
  资产: "七、国有资产情况",
} as const;
export type SectionName = keyof typeof HEADINGS;

/** A statement of one section, or of a text without any heading. */
export function statementOf(section: SectionName | undefined, lines: readonly string[]): string {
  return [
    "松溪街道办事处2022年部门预算情况说明",
    "一、部门职责、机构设置等基本情况",
    "松溪街道办事处是行政单位。",
    ...(section ? [HEADINGS[section]] : ["关于部门预算"]),
    ...lines,
    ...(section ? ["九、其他情况说明"] : []),
    "财政拨款、项目支出、政府采购的单位：万元。",
  ].join("\n");
}

function flat(value: unknown, at: string): [string, unknown][] {
  if (value === null || typeof value !== "object") return [[at, value]];
  return Object.entries(value).flatMap(([key, each]) => flat(each, `${at}/${key}`));
}

/** Reads plain text synchronously. */
export function readText(text: string): Reading {
  return readDecoded("text", decodePlainText(new TextEncoder().encode(text), LIMITS));
}

/** Reads the statement of final accounts with these lines. */
export function readAccounts(...lines: readonly string[]): Reading {
  return readText(
    [
      "松溪街道办事处2022年度部门决算",
      "第三部分 2022年度部门决算情况说明",
      "财政拨款、项目支出、政府采购的预算和决算，单位：万元。",
      ...lines,
    ].join("\n"),
  );
}

/** All facts of a reading by pointer, except department, year and the disclosure's own words. */
export function factsOf({ budget }: Reading): Record<string, unknown> {
  const ofStatement =
    /^\/(?:schemaVersion|kind|edition|fiscalYear|department|glossary|otherMatters|procurement\/text)/;
  const json = encode(DepartmentBudget, budget);
  return Object.fromEntries(flat(json, "").filter(([pointer]) => !ofStatement.test(pointer)));
}

/** The facts in a section's text, and the amounts left unclaimed. */
export function readLines(section: SectionName | undefined, ...lines: readonly string[]) {
  const reading = readText(statementOf(section, lines));
  return { facts: factsOf(reading), unclaimed: reading.amounts.unclaimed.map(({ text }) => text) };
}

/** Keys beneath one root: {total: "11"} is {/threePublicExpenses/total: "11"}. */
export function under(root: string, facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${root}/${key}`, value]));
}
