import { assetTerms } from "./assets.js";
import { expenditureTerms } from "./expenditure.js";
import { expenseTerms } from "./expenses.js";
import { generalTerms } from "./general.js";
import { notionTerms } from "./notions.js";
import { procurementTerms } from "./procurement.js";
import { projectTerms } from "./project.js";
import { revenueTerms } from "./revenue.js";
import { statementTerms } from "./statement.js";
import { tableFieldTerms } from "./table-fields.js";
import { tableTerms } from "./tables.js";
import type { Term } from "./term.js";

/** Terms of one theme, with the theme's name. */
export interface TermTheme {
  readonly zh: string;
  readonly en: string;
  readonly terms: readonly Term[];
}

/** The whole vocabulary, by theme. */
export const termThemes: readonly TermTheme[] = [
  { zh: "部门与文件", en: "Department and document", terms: generalTerms },
  { zh: "收入", en: "Revenue", terms: revenueTerms },
  { zh: "支出", en: "Expenditure", terms: [...expenditureTerms, ...expenseTerms, ...procurementTerms] },
  { zh: "项目与绩效", en: "Projects and performance", terms: projectTerms },
  { zh: "报表", en: "Tables", terms: [...tableTerms, ...tableFieldTerms] },
  { zh: "资产", en: "Assets", terms: assetTerms },
  { zh: "原文与位置", en: "Statement and places", terms: statementTerms },
  { zh: "概念", en: "Notions", terms: notionTerms },
];

/** The whole vocabulary. */
export const terms: readonly Term[] = termThemes.flatMap((theme) => theme.terms);

const byId = new Map(terms.map((term) => [term.id, term]));
const byField = new Map(terms.flatMap((term) => (term.fields ?? []).map((field) => [field, term] as const)));

/**
 * The term of an identifier.
 * @throws RangeError for an identifier that the vocabulary lacks
 */
export function termOf(id: string): Term {
  const term = byId.get(id);
  if (!term) throw new RangeError(`词汇表没有 ${id}`);
  return term;
}

/**
 * The term of a field by its name and its owner's: `total` is 合计, in `revenue` 收入总计.
 * undefined for a name that the vocabulary lacks.
 */
export function termOfField(owner: string, name: string): Term | undefined {
  return byField.get(`${owner}/${name}`) ?? byId.get(name);
}

/**
 * All wordings of a term: the standard one and its aliases.
 * @throws RangeError for an identifier that the vocabulary lacks
 */
export function wordingsOf(id: string): readonly string[] {
  const term = termOf(id);
  return [term.zh, ...(term.aliases ?? [])];
}
