import * as z from "../schema/z.js";

/**
 * The four tables of 政府收支分类科目: revenue (1…), functions of expenditure (2…), and its economic nature in the
 * classification of departments (3…) and of governments (5…).
 */
export const ClassificationTable = z.oneOf([
  "revenue",
  "functional",
  "economicDepartment",
  "economicGovernment",
]);
export type ClassificationTable = z.output<typeof ClassificationTable>;

const digits = (form: RegExp, error: string) => z.string({ error }).check(z.regex(form, { error }));

/** A code of 支出功能分类: 类, 款, 项 of 3, 5, 7 digits, the first a 2. The form only: no table is asked. */
export const FunctionalCode = digits(
  /^2\d{2}(\d{2}){0,2}$/,
  "支出功能分类科目编码须为 2 开头的 3、5 或 7 位数字，如 2010301",
).brand<"FunctionalCode">();
export type FunctionalCode = z.output<typeof FunctionalCode>;

/** A code of 部门预算支出经济分类: 类, 款 of 3, 5 digits, the first a 3. The form only. */
export const EconomicDepartmentCode = digits(
  /^3\d{2}(\d{2})?$/,
  "部门预算支出经济分类科目编码须为 3 开头的 3 或 5 位数字，如 30201",
).brand<"EconomicDepartmentCode">();
export type EconomicDepartmentCode = z.output<typeof EconomicDepartmentCode>;

/** A code of 政府预算支出经济分类: 类, 款 of 3, 5 digits, the first a 5. The form only. */
export const EconomicGovernmentCode = digits(
  /^5\d{2}(\d{2})?$/,
  "政府预算支出经济分类科目编码须为 5 开头的 3 或 5 位数字，如 50201",
).brand<"EconomicGovernmentCode">();
export type EconomicGovernmentCode = z.output<typeof EconomicGovernmentCode>;

/** A code of 政府收入分类: 类, 款, 项, 目 of 3, 5, 7, 9 digits, the first a 1. The form only. */
export const RevenueCode = digits(
  /^1\d{2}(\d{2}){0,3}$/,
  "收入分类科目编码须为 1 开头的 3、5、7 或 9 位数字，如 10301",
).brand<"RevenueCode">();
export type RevenueCode = z.output<typeof RevenueCode>;

/** The schema of the codes of each table. */
export const codeSchemas = {
  revenue: RevenueCode,
  functional: FunctionalCode,
  economicDepartment: EconomicDepartmentCode,
  economicGovernment: EconomicGovernmentCode,
} as const satisfies Record<ClassificationTable, z.ZodType<string, string>>;

/** A code of one table. Codes of two tables do not mix. */
export type CodeOf<T extends ClassificationTable> = z.output<(typeof codeSchemas)[T]>;

/** 科目编码: a code of any of the four tables; its first digit shows which. */
export const ClassificationCode = z.union(
  [RevenueCode, FunctionalCode, EconomicDepartmentCode, EconomicGovernmentCode],
  { error: "科目编码须为 1、2、3 或 5 开头的 3、5、7 位数字（收入可为 9 位）" },
);
export type ClassificationCode = z.output<typeof ClassificationCode>;
