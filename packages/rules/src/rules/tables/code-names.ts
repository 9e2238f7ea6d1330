import { fields, termOf } from "@qingbei/domain";
import { ClassificationCode, codesByName, isCurrentName, tableOf } from "@qingbei/domain/classification";
import { isCategoryCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { type CodedTable, codedRows, codedTables } from "../../tables/coded-tables.js";
import type { RowFields } from "../../tables/row-fields.js";

interface NamedCode {
  readonly table: CodedTable;
  readonly row: RowFields;
  readonly code: ClassificationCode;
  readonly name: string;
}

/** Every pair of code and name in the tables, each once. */
function namedCodes(context: CheckContext): readonly NamedCode[] {
  const seen = new Set<string>();
  return codedTables.flatMap((table) =>
    codedRows(context, table).flatMap(({ row, code }) => {
      const parsed = ClassificationCode.safeParse(code);
      const name = context.value(row.name);
      if (!parsed.success || !name || seen.has(`${code} ${name}`)) return [];
      seen.add(`${code} ${name}`);
      return [{ table, row, code: parsed.data, name }];
    }),
  );
}

const short = (name: string) => (name.length > 30 ? `${name.slice(0, 30)}…` : name);

/** Shortest name in which one wrong character is a typing error and does not make another name. */
const LONG_ENOUGH = 4;

/** Whether a name has exactly one wrong character: 一般行政管理事物. */
function isMisspelt(name: string, now: string): boolean {
  const [written, meant] = [[...name.normalize("NFKC")], [...now.normalize("NFKC")]];
  const apart = written.filter((character, at) => character !== meant[at]);
  return written.length === meant.length && written.length >= LONG_ENOUGH && apart.length === 1;
}

/** What the name of a class may have besides its words: 教育类支出, 教育支出（类）. */
const BESIDE_CLASS = /类?(?:支出)?类?$/;

/** Whether a name is not the class's, nor the beginning of it: 教育事务 for 教育支出. */
function isNoName(code: ClassificationCode, name: string, now: string): boolean {
  if (tableOf(code) !== "functional" || !isCategoryCode(code)) return false;
  const [written, meant] = [name, now].map((each) =>
    each.replace(/[^\p{Script=Han}]/gu, "").replace(BESIDE_CLASS, ""),
  );
  return written !== undefined && meant?.startsWith(written) === false;
}

/**
 * A code that the classification lacks, with the name of another code. All economic codes are known; the same
 * functional names occur in many classes.
 */
function withoutCode(
  context: CheckContext,
  { table, code, name }: Omit<NamedCode, "row">,
  others: readonly ClassificationCode[],
): Outcome {
  const [meant] = others;
  if (tableOf(code) === "functional" || !meant) return context.skipped("科目表中没有这个编码");
  return context.failed(
    `${termOf(table.id).zh}中“${short(name)}”的编码写作 ${code}，科目表中没有在用的 ${code}，“${short(name)}”的编码是 ${others.join("、")}，请核对编码`,
  );
}

/** A name that belongs only to other codes: either the name or the code is wrong. */
function another(context: CheckContext, { table, code, name }: NamedCode, now: string | undefined): Outcome {
  const others = codesByName(name, { table: tableOf(code) });
  if (now === undefined) return withoutCode(context, { table, code, name }, others);
  if (others.length === 0 && isNoName(code, name, now) && !isMisspelt(name, now))
    return context.failed(
      `${termOf(table.id).zh}中 ${code} 的名称写作“${short(name)}”，科目表中 ${code} 这一类是“${now}”，请核对`,
    );
  if (others.length === 0)
    return isMisspelt(name, now)
      ? context.failed(
          `${termOf(table.id).zh}中 ${code} 的名称写作“${short(name)}”，科目表中是“${now}”，像是有错别字，请核对`,
        )
      : context.passed();
  const [first] = others;
  const hint = others.length === 1 && first ? `，“${short(name)}”的编码是 ${first}` : "";
  return context.failed(
    `${termOf(table.id).zh}中 ${code} 的名称写作“${short(name)}”，科目表中 ${code} 是“${now}”${hint}，请核对编码和名称`,
  );
}

export const codeNames = defineRule({
  id: "code-names",
  title: "科目编码与名称相符，名称是预算年度在用的",
  severity: "warning",
  basis: ["budget-law-32"],
  covers: ["B-CODE-NAME"],
  each: namedCodes,
  none: "没有同时列示科目编码和名称的报表",
  check: (context, subject) => {
    const { table, row, code, name } = subject;
    const year = context.value(fields.fiscalYear);
    context.value(row.code);
    context.value(row.name);
    if (!year) return context.skipped("未披露：预算年度");
    const usage = isCurrentName(code, name, year);
    if (usage.status === "unknown")
      return withoutCode(context, subject, codesByName(name, { table: tableOf(code) }));
    if (usage.status === "other") return another(context, subject, usage.now);
    if (usage.status === "current" || usage.confidence === "uncertain") return context.passed();
    const now = usage.now === undefined ? "，该编码已不再使用" : `，现称“${usage.now}”`;
    const when = usage.status === "former" ? `只用到 ${usage.until} 年` : `从 ${usage.from} 年起才使用`;
    return context.failed(`${termOf(table.id).zh}中 ${code} 的名称“${short(name)}”${when}${now}`, {
      ...(usage.status === "later" && { severity: "info" }),
    });
  },
});
