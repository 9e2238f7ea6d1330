import type { DepartmentBudget } from "../budget/department-budget.js";
import { toText } from "../values/exact.js";
import { toYuan } from "../values/wan.js";
import { amountsOf } from "../walk/amounts.js";
import { assertBudget } from "../walk/assert-budget.js";
import { type CsvCell, formatCsv } from "./csv.js";
import { type FiscalResource, fiscalResources } from "./fiscal-resources.js";

/** A file of the package: its path and its text, to be written as UTF-8. */
export interface PackageFile {
  readonly path: string;
  readonly content: string;
}

/** Metadata of a package that the budget does not contain. */
export interface FiscalPackageOptions {
  /** Lower-case letters, digits, ., _ and -; `departmental-budget-2021` by default. */
  readonly name?: string;
  readonly title?: string;
  /** SPDX-like name of the data's licence, if there is one. */
  readonly license?: string;
}

/** The specification's budget taxonomy, which defines the ColumnTypes of the fields. */
const TAXONOMY = "https://frictionlessdata.io/taxonomies/fiscal/budgets.json";
const NAME = /^[a-z0-9._-]+$/;

function fieldsOf({ code, label }: FiscalResource): readonly Readonly<Record<string, string>>[] {
  return [
    { name: "line", type: "string", title: "数据指针", columnType: "budget-line-id" },
    { name: "fiscal_year", type: "integer", title: "财政年度", columnType: "date:fiscal-year" },
    {
      name: "agency",
      type: "string",
      title: "部门",
      columnType: "administrative-classification:generic:label",
    },
    { name: "direction", type: "string", title: "收支方向", columnType: "direction" },
    { name: "phase", type: "string", title: "预算阶段", columnType: "phase:id" },
    { name: code.name, type: "string", columnType: code.columnType },
    { name: label.name, type: "string", columnType: label.columnType },
    { name: "amount", type: "number", title: "金额（元）", columnType: "value" },
  ];
}

const pathOf = ({ name }: FiscalResource) => `data/${name}.csv`;

function csvOf(resource: FiscalResource, { fiscalYear, department, kind }: DepartmentBudget): string {
  const header = fieldsOf(resource).map(({ name = "" }) => name);
  const text = (value: string | null | undefined): CsvCell => ({ text: value ?? "" });
  const rows = resource.lines.map(({ pointer, code, label, amount }) => [
    text(pointer),
    { number: String(fiscalYear ?? "") },
    text(department.name),
    text(resource.direction),
    text(kind === "budget" ? "approved" : "executed"),
    text(code),
    text(label),
    { number: amount ? toText(toYuan(amount)) : "" },
  ]);
  return formatCsv(header, rows);
}

function descriptorOf(resource: FiscalResource): unknown {
  return {
    name: resource.name,
    title: resource.title,
    path: pathOf(resource),
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fieldsOf(resource),
      // a cell without a value was disclosed blank; a value that was not disclosed has no row
      missingValues: [""],
      primaryKey: "line",
      extraFields: [{ name: "currency", type: "string", columnType: "value-currency:code", constant: "CNY" }],
    },
  };
}

/**
 * A budget as a Fiscal Data Package (1.0-rc.1, Frictionless Data): datapackage.json and a CSV for revenue by source,
 * expenditure by function, basic expenditure by economic class, and projects, as far as disclosed. Amounts are in 元,
 * exact; `line` is the JSON pointer of each. The result depends only on the arguments, not on the clock.
 * {@link unpackaged} lists the amounts that have no place in it.
 * @throws RangeError if the name has other characters than lower-case letters, digits, ., _ and -
 */
export function fiscalDataPackage(
  budget: DepartmentBudget,
  options: FiscalPackageOptions = {},
): readonly PackageFile[] {
  assertBudget(budget);
  const { fiscalYear, department } = budget;
  const name = options.name ?? ["departmental-budget", fiscalYear].filter(Boolean).join("-");
  if (!NAME.test(name)) throw new RangeError(`数据包名称只能用小写字母、数字、.、_、-：${name.slice(0, 60)}`);
  const what = budget.kind === "budget" ? "部门预算" : "部门决算";
  const title = options.title ?? `${department.name ?? ""}${fiscalYear ? `${fiscalYear}年` : ""}${what}`;
  const resources = fiscalResources(budget);
  const descriptor = {
    profile: "fiscal-data-package",
    name,
    title,
    ...(options.license !== undefined && { licenses: [{ name: options.license }] }),
    columnTypes: [TAXONOMY],
    countryCode: "CN",
    resources: resources.map(descriptorOf),
  };
  return [
    { path: "datapackage.json", content: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...resources.map((resource) => ({ path: pathOf(resource), content: csvOf(resource, budget) })),
  ];
}

/** Revenue and rows above others: the lines of their resource add up to them. */
const WHOLES: Readonly<Record<string, RegExp>> = {
  revenue: /^\/revenue\/(?:total|fiscalAppropriation|unitOwnFunds)$/,
  "expenditure-by-function": /^\/tables\/expenditureTable\/rows\/\d+\/total$/,
  "basic-expenditure-by-economic-class": /^\/tables\/basicExpenditureTable\/rows\/\d+\/total$/,
};

/**
 * The pointers of the amounts that a budget has and {@link fiscalDataPackage} leaves out: those that no line holds and to
 * which no lines add up, such as expenditure without its table, funds beside a total, changes on last year.
 * @throws TypeError if the budget was not decoded
 */
export function unpackaged(budget: DepartmentBudget): readonly string[] {
  assertBudget(budget);
  const resources = fiscalResources(budget);
  const held = new Set(resources.flatMap(({ lines }) => lines.map(({ pointer }) => pointer)));
  const wholes = resources.flatMap(({ name }) => WHOLES[name] ?? []);
  return amountsOf(budget)
    .map(({ pointer }) => pointer)
    .filter((pointer) => !held.has(pointer) && !wholes.some((form) => form.test(pointer)));
}
