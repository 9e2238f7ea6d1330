import {
  absolute,
  compare,
  type Exact,
  exact,
  type Field,
  pointerOf,
  shift,
  subtract,
  termOf,
  total,
  type Wan,
} from "@qingbei/domain";
import { isCategoryCode, isItemCode } from "../../arithmetic/code-levels.js";
import type { CheckContext } from "../../engine/context.js";
import { CENTS, unitOf } from "../../engine/printed-twice.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { executedPaths } from "../../items/executed-items.js";
import {
  type ItemPath,
  type ItemRow,
  isOfClass,
  itemRows,
  printsLevel,
  rowsFor,
} from "../../items/item-rows.js";
import { nearRows } from "../../items/near-rows.js";
import { isMisdated, statementItems } from "../../items/statement-items.js";
import { renamedClasses } from "../../parameters/dated-terms.js";
import { amountOf } from "../../tables/row-fields.js";
import { className, plainName } from "../../text/name-keys.js";

/** An item as the statement names it, with its amount. */
interface StatedItem {
  readonly path: ItemPath;
  readonly name: Field<string>;
  readonly amount: Field<Wan>;
  /** The field of its code: its own, or the name that contains it. */
  readonly code: Field<string>;
}

interface Subject extends StatedItem {
  readonly rows: readonly ItemRow[];
  /** The row that the item seems to mean: of its 类 and its amount. */
  readonly meant: ItemRow | undefined;
  /** The row that has all names of the item but one, if no row has them all. */
  readonly near: ItemRow | undefined;
}

const namesOf = ({ category, section, name }: ItemPath) =>
  [category, section, name].filter((each) => each !== undefined);

/** Whether a name went out of use: another rule checks it. */
const isDated = (name: string) => renamedClasses.some(({ pattern }) => pattern.test(name));

/** Whether a name of a path is the table's, if the table prints one; the 类 may lack 支出. */
function isAlike(names: readonly string[], at: number, name: string): boolean {
  const printed = names[at] ?? "";
  return printed === "" || printed === name || (at === 0 && className(printed) === className(name));
}

function isOfAmount(context: CheckContext, wanted: Field<Wan>, { row }: ItemRow): boolean {
  const [amount, whole] = [context.value(wanted), context.value(amountOf(row, "total"))];
  return !!amount && !!whole && compare(absolute(subtract(amount, whole)), unitOf(CENTS)) < 0;
}

function subjects(context: CheckContext): readonly Subject[] {
  const rows = itemRows(context);
  const items: readonly StatedItem[] = [
    ...statementItems(context)
      .filter((item) => !isMisdated(context, item))
      .map((item) => {
        const { name, amount, code } = item.field;
        return { path: item, name, amount, code };
      }),
    ...executedPaths(context).map(({ path, name, spent }) => ({ path, name, amount: spent, code: name })),
  ].filter(({ path }) => printsLevel(rows, path));
  const paths = items.map(({ path }) => path);
  const all = items.map((item) => {
    const { path, amount } = item;
    const own = rowsFor(path, rows);
    const near = rows.filter(
      (row) =>
        isOfClass(row, path.category ?? "") && isItemCode(row.code) && isOfAmount(context, amount, row),
    );
    const distinct = new Set(near.map(({ code }) => code));
    return {
      ...item,
      rows: own,
      meant: distinct.size === 1 ? near[0] : undefined,
      near: nearRows(path, rows, paths)[0],
    };
  });
  // a table that lacks a name may lack the row
  const areWhole = rows.every((row, at) => rows[at - 1]?.table === row.table || isWhole(context, row, rows));
  // if most names are not found, the tables were not read well enough, or are about other money
  const found = all.filter((each) => each.rows.length > 0);
  if (found.length * 2 <= all.length) return [];
  return areWhole ? all : found;
}

/** Whether the 类 of a table add up to its total; otherwise rows are missing, in print or in reading. */
function isWhole(context: CheckContext, { table }: ItemRow, rows: readonly ItemRow[]): boolean {
  const whole = context.value(amountOf(table.totalRow, "total"));
  const classes = rows.filter((row) => row.table === table && isCategoryCode(row.code));
  if (!whole || classes.length === 0) return true;
  const amounts = classes.flatMap(({ row }) => context.value(amountOf(row, "total")) ?? []);
  const rest = absolute(subtract<Exact>(whole, total(amounts as Exact[])));
  return compare(rest, shift(exact(String(classes.length)), -2)) <= 0;
}

/** The outcome for a wrong code: the names and the amount are those of the row that the item means. */
function wrongCode(context: CheckContext, { path, code, rows, meant }: Subject): Outcome | undefined {
  const own = path.code;
  if (own === undefined || !meant || meant.code === own) return undefined;
  const names = meant.names.slice(-namesOf(path).length);
  if (!namesOf(path).every((each, at) => isAlike(names, at, plainName(each)))) return undefined;
  context.value(code);
  context.value(meant.row.code);
  const [row] = rows;
  const other = row ? `${termOf(row.table.id).zh}中是“${row.names.at(-1)}”` : "报表里没有";
  const same = row?.table === meant.table ? "那里" : termOf(meant.table.id).zh;
  const fault = `“${path.name}”的编码写作 ${own}，${other}；${same}同名、同金额的是 ${meant.code}`;
  const advice = `编码 ${own} 改为 ${meant.code}（${meant.names.at(-1)}）`;
  const repair = { kind: "text", pointer: pointerOf(code), from: own, to: meant.code, advice } as const;
  return context.failed(`${fault}，像是说明里的编码写错了`, { repairs: [repair] });
}

export const itemTableName = defineRule({
  id: "item-table-name",
  title: "说明里支出科目的名称与报表中的一致",
  severity: "warning",
  basis: ["budget-law-32"],
  covers: ["D-ITEM-NAME"],
  each: subjects,
  none: "没有可以与报表核对名称的支出科目",
  check: (context, subject) => {
    const { value, label, passed, failed } = context;
    const { path, name: ownName, rows, meant, near } = subject;
    value(ownName);
    const coded = wrongCode(context, subject);
    if (coded) return coded;
    const [row] = rows;
    if (!row) {
      if (namesOf(path).some(isDated)) return passed();
      const right = meant ?? near;
      const how = meant ? "同类、同金额" : "名称只差一处";
      const hint = right
        ? `；${termOf(right.table.id).zh}中${how}的是“${right.names
            .slice(meant ? 1 : 0)
            .filter(Boolean)
            .join("—")}”（${right.code}）`
        : "";
      if (right) value(right.row.name);
      const whole = namesOf(path).join("—");
      return failed(`报表里没有${label(ownName)}所写的“${whole}”${hint}`);
    }
    const others = rows.map(({ names }) => names.slice(-namesOf(path).length));
    const wrong = namesOf(path).findIndex((name, at) =>
      others.every((names) => !isAlike(names, at, plainName(name))),
    );
    const name = namesOf(path)[wrong];
    const right = others[0]?.[wrong];
    if (name === undefined || !right || isDated(name)) return passed();
    value(row.row.name);
    return failed(
      `${label(ownName)}写作“${name}”，${termOf(row.table.id).zh}中编码 ${row.code} 处写作“${right}”`,
    );
  },
});
