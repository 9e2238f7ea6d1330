import type { DepartmentBudget } from "../budget/department-budget.js";
import { placeAgainst } from "../comparison/joined-disclosures.js";
import { segments, valueAt } from "../field/field.js";
import { fieldKind, noField } from "../walk/field-kind.js";
import { termOf, termOfField } from "./terms.js";

/** Levels that a label leaves out on the way down: the fields beneath have distinct names. */
const GROUPS = new Set([
  "department",
  "revenue",
  "expenditure",
  "changes",
  "shares",
  "appropriations",
  "agencyOperatingExpenses",
  "threePublicExpenses",
  "procurement",
  "performance",
  "stateAssets",
  "acquisition",
  "targetCoverage",
  "vehicles",
  "tables",
  "total",
]);
/** Fields that are called like their owner: the amount of 办公费 is 办公费. */
const OF_OWNER = new Set(["amount", "change", "text", "value", "number"]);
/** Lists whose items are called only by their names. */
const NAMED_ALONE = new Set([
  "items",
  "otherItems",
  "economicItems",
  "projectItems",
  "uses",
  "holdings",
  "holdings/parts",
  "parts/parts",
]);
/** Rows of tables, which are called by their code and name: “20106 财政事务”. */
const ROWS = new Set(["rows", "revenueRows", "expenditureRows"]);

interface Word {
  readonly text: string;
  /** A field, a table, a counted item of a list (项目3“X”), a named item (办公费), a time (到3月底). */
  readonly kind: "field" | "table" | "counted" | "named" | "time";
}

const isItem = (key: string | undefined) => key !== undefined && /^(?:\d+|-)$/.test(key);

/** A level above or below which the vocabulary has a word for this very field. */
const hasOwnTerm = (owner: string, key: string) =>
  termOfField(owner, key)?.fields?.includes(`${owner}/${key}`) ?? false;

const belongsToOwner = (owner: string, key: string) => OF_OWNER.has(key) && !hasOwnTerm(owner, key);

/** Whether a label leaves out a field of a path. */
function isSilent(owner: string, key: string, next: string | undefined): boolean {
  if (belongsToOwner(owner, key)) return next !== undefined || key !== "change";
  if (next === undefined) return false;
  return isItem(next) || (GROUPS.has(key) && !belongsToOwner(key, next));
}

function nameOf(item: unknown): string | undefined {
  const { name, title, term, measure } = (item ?? {}) as Readonly<Record<string, unknown>>;
  return [name, title, term, measure].find((candidate) => typeof candidate === "string");
}

/** A name in quotation marks; its own become inner ones: “‘三公’经费”. */
function quoted(name: string): string {
  return `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** The code and the name in front of a table's row. */
function rowHead(item: unknown): string | undefined {
  const { code, name } = (item ?? {}) as Readonly<Record<string, unknown>>;
  const head = [code, name].filter((each) => typeof each === "string").join(" ");
  return head === "" ? undefined : quoted(head);
}

function itemWord(owner: string, list: string, key: string, item: unknown): Word {
  const head = ROWS.has(list) ? rowHead(item) : undefined;
  if (head) return { text: head, kind: "counted" };
  const noun = termOfField(owner, list)?.zh ?? list;
  if (key === "-") return { text: `应补列的${noun}`, kind: "counted" };
  const month = (item as { month?: unknown } | undefined)?.month;
  if (list === "spendingPlan" && typeof month === "number") return { text: `到${month}月底`, kind: "time" };
  const name = nameOf(item);
  const counted = `${noun}${Number(key) + 1}`;
  if (NAMED_ALONE.has(list) || NAMED_ALONE.has(`${owner}/${list}`))
    return { text: name ?? counted, kind: "named" };
  return { text: name ? counted + quoted(name) : counted, kind: "counted" };
}

/** The name of an item that its table states: a table's title, an amount's column; undefined otherwise. */
function ownWord(budget: DepartmentBudget, path: readonly string[]): Word | undefined {
  const [first, list, table, ...rest] = path;
  if (first !== "tables" || list !== "otherTables" || table === undefined) return undefined;
  // JSON that is not yet known to be a budget may have anything there
  const { title, columns }: { title?: unknown; columns?: unknown } =
    budget.tables?.otherTables?.[Number(table)] ?? {};
  if (rest.length === 0)
    return typeof title === "string" && title !== "" ? { text: quoted(title), kind: "table" } : undefined;
  const header =
    rest.at(-2) === "amounts" && Array.isArray(columns) ? columns[Number(rest.at(-1))] : undefined;
  return Array.isArray(header) ? { text: header.join(""), kind: "field" } : undefined;
}

function joint(before: Word | undefined, word: Word): string {
  if (!before || before.kind === "table" || word.kind === "time") return "";
  if (word.kind === "counted" && before.kind === "field") return "";
  return word.kind === "named" && before.kind === "named" ? "中" : "的";
}

/** What distinguishes another document from this one: its body, or its year and kind. */
function documentName(other: DepartmentBudget, budget: DepartmentBudget): string {
  const { fiscalYear, kind, department } = other;
  if (department.name && department.name !== budget.department.name) return department.name;
  const year = fiscalYear ? `${fiscalYear}年` : "";
  return kind === budget.kind ? year : `${year}${kind === "budget" ? "预算" : "决算"}`;
}

/** The document's text, which stands beside the budget: its paragraphs have pointers too. */
const IN_STATEMENT = /^\/statement(?:\/paragraphs(?:\/\d+)?)?$/;

/**
 * The Chinese name of the place at any pointer, with the key itself where there is no such field: {@link labelOf} for
 * JSON that is not yet known to be a budget, and for reports, which must not fail over a pointer of somebody's rule.
 */
export function placeNameOf(budget: DepartmentBudget, pointer: string): string {
  const place = placeAgainst(pointer);
  const other = place && (valueAt(budget, `/against/${place.index}`) as DepartmentBudget | undefined);
  if (place && other) return `${documentName(other, budget)}公开的${placeNameOf(other, place.pointer)}`;
  const path = segments(pointer);
  const words: Word[] = [];
  // the names of the fields above, without list indices
  const owners: string[] = ["", ""];
  let at = "";
  for (const [depth, key] of path.entries()) {
    const [grandOwner = "", owner = ""] = owners.slice(-2);
    at += `/${key}`;
    if (isItem(key))
      words.push(
        ownWord(budget, path.slice(0, depth + 1)) ?? itemWord(grandOwner, owner, key, valueAt(budget, at)),
      );
    else {
      if (!isSilent(owner, key, path[depth + 1]))
        words.push({
          text: termOfField(owner, key)?.zh ?? key,
          kind: owner === "tables" ? "table" : "field",
        });
      owners.push(key);
    }
  }
  // the share of a part is called by the part
  if (path.at(-2) === "shares") words.push({ text: termOf("share").zh, kind: "field" });
  if (words.length === 0) return termOf("departmentBudget").zh;
  return words.map((word, index) => joint(words[index - 1], word) + word.text).join("");
}

/**
 * The Chinese name of the value at a pointer: 支出总计, 办公费, 项目3“村级组织经费”的预算数; 2024年公开的支出总计 in
 * another document that the budget is checked against. Names of items come from the budget, all other words from the
 * vocabulary. A paragraph of the document's text has a name as well.
 * @throws RangeError if the text is not a JSON pointer, or no budget has such a field
 */
export function labelOf(budget: DepartmentBudget, pointer: string): string {
  if (!IN_STATEMENT.test(pointer) && fieldKind(pointer) === undefined) throw new RangeError(noField(pointer));
  return placeNameOf(budget, pointer);
}
