import { pointerOf, termOf, toText } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { isNothing } from "../../engine/presence.js";
import { defineRule } from "../../engine/rule.js";
import type { Repair } from "../../engine/verdict.js";
import {
  type CodedTable,
  codedRows,
  expenditureTable,
  fundTables,
  revenueTable,
  rowName,
} from "../../tables/coded-tables.js";
import { amountOf, type RowFields } from "../../tables/row-fields.js";
import { hasEveryBudget } from "../../tables/three-budgets.js";
import { isAppropriationAlone } from "../../tables/two-sided-rows.js";
import { isSameMoney } from "../../tables/whole-tables.js";
import { print } from "../../wording/explain.js";

type Codes = ReadonlyMap<string, RowFields>;

/** One or more tables that list the same money by code, and their name for messages. */
interface Listing {
  readonly name: string;
  readonly tables: readonly CodedTable[];
  readonly codes: Codes;
}

/** A row of one listing that the other lacks. */
interface Lacking {
  readonly row: RowFields;
  readonly inside: Listing;
  readonly without: Listing;
  /** A row of the listing that lacks the code, with the same amount under a code that the first listing lacks. */
  readonly instead: RowFields | undefined;
}

type Subject = Lacking | "same";

/** Fewest shared codes for each missing one: with fewer, the tables list to different levels. */
const SHARED_PER_MISSING = 2;

function codesOf(context: CheckContext, tables: readonly CodedTable[]): Codes {
  const rows = tables.flatMap((table) => codedRows(context, table));
  return new Map(rows.flatMap(({ row, code }) => (code === undefined ? [] : [[code, row] as const])));
}

/** How many codes of each level there are. */
function countByLevel(codes: Iterable<string>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { length } of codes) counts.set(length, (counts.get(length) ?? 0) + 1);
  return counts;
}

/** Codes above the rows of tables that print no row of that level: small tables often print items alone. */
function codesUnprinted(context: CheckContext, { tables }: Listing): ReadonlySet<string> {
  return new Set(
    tables.flatMap((table) => {
      const codes = [...codesOf(context, [table]).keys()];
      const lengths = new Set(codes.map(({ length }) => length));
      const above = [3, 5].filter((length) => !lengths.has(length));
      return codes.flatMap((code) => above.map((length) => code.slice(0, length)));
    }),
  );
}

/** The codes of one level that only the first listing has; not those that only add up others of them. */
function missing(
  context: CheckContext,
  { codes: inside }: Listing,
  other: Listing,
): readonly [string, RowFields][] {
  const { codes: without } = other;
  const unprinted = codesUnprinted(context, other);
  const alone = [...inside].filter(
    ([code, row]) =>
      !without.has(code) && !unprinted.has(code) && !isNothing(context, amountOf(row, "total")),
  );
  // in their order, a parent code comes directly before its children
  const sorted = alone.map(([code]) => code).sort();
  const above = new Set(sorted.filter((code, at) => sorted[at + 1]?.startsWith(code)));
  const lowest = alone.filter(([code]) => !above.has(code));
  const lacking = countByLevel(lowest.map(([code]) => code));
  const shared = countByLevel([...inside.keys()].filter((code) => without.has(code)));
  return lowest.filter(
    ([{ length }]) => (lacking.get(length) ?? 0) * SHARED_PER_MISSING <= (shared.get(length) ?? 0),
  );
}

function lackings(context: CheckContext, one: Listing, other: Listing, isBoth: boolean): readonly Lacking[] {
  const here = missing(context, one, other);
  const there = isBoth ? missing(context, other, one) : [];
  /** The level of a code and its amount: equal for two rows of which one has a wrong code. */
  const keyOf = (code: string, row: RowFields) => {
    const amount = context.value(amountOf(row, "total"));
    return amount ? `${code.length} ${toText(amount)}` : undefined;
  };
  // of several alike the first
  const byKey = new Map([...there].reverse().map(([code, row]) => [keyOf(code, row), row] as const));
  byKey.delete(undefined);
  const twinOf = ([code, row]: readonly [string, RowFields]) => byKey.get(keyOf(code, row));
  const twins = new Set(here.map(twinOf));
  return [
    ...here.map((each) => ({ row: each[1], inside: one, without: other, instead: twinOf(each) })),
    ...there
      .filter(([, row]) => !twins.has(row))
      .map(([, row]) => ({ row, inside: other, without: one, instead: undefined })),
  ];
}

/**
 * The table of a listing in which a row with a code belongs: the only one with rows of its class, else the only one
 * with any rows; undefined if there are several.
 */
function tableFor(context: CheckContext, { tables }: Listing, code: string): CodedTable | undefined {
  const listed = tables.filter((table) => codesOf(context, [table]).size > 0);
  const own = listed.filter((table) => codesOf(context, [table]).has(code.slice(0, 3)));
  const [only, ...more] = own.length > 0 ? own : listed;
  return more.length === 0 ? only : undefined;
}

/**
 * The repair that adds the row that a listing lacks, with its total in the other listing; empty without a total or a
 * table for it.
 */
function rowToAdd(context: CheckContext, { row, inside, without }: Lacking): readonly Repair[] {
  const amount = context.value(amountOf(row, "total"));
  const table = tableFor(context, without, context.value(row.code) ?? "");
  if (!amount || !table) return [];
  const to = print(amount);
  const name = termOf(table.id).zh;
  const advice = `${name}像是漏了“${rowName(context, row)}”这一行：合计 ${to}（${inside.name}列有），请补列，或核对编码是否写错`;
  return [{ kind: "missing-row", pointer: `${pointerOf(table.rows)}/-`, from: "", to, advice }];
}

/** The rows that either listing lacks; "same" if there are none, nothing if a listing is empty. */
function compared(context: CheckContext, one: Listing, other: Listing, isBoth: boolean): readonly Subject[] {
  if (one.codes.size === 0 || other.codes.size === 0) return [];
  const all = lackings(context, one, other, isBoth);
  return all.length > 0 ? all : ["same"];
}

export const codesAcrossTables = defineRule({
  id: "codes-across-tables",
  title: "同一笔钱的两张表列示同样的科目",
  severity: "warning",
  basis: ["budget-law-32", "implementing-regulation-6"],
  covers: [],
  each: (context) => {
    const listing = (table: CodedTable) => ({
      name: termOf(table.id).zh,
      tables: [table],
      codes: codesOf(context, [table]),
    });
    const spent = listing(expenditureTable);
    const funds = { name: "三本预算的支出表", tables: fundTables, codes: codesOf(context, fundTables) };
    const isAll = isAppropriationAlone(context) === true && hasEveryBudget(context);
    return [
      ...(isSameMoney(context, revenueTable, expenditureTable)
        ? compared(context, listing(revenueTable), spent, true)
        : []),
      ...compared(context, funds, spent, isAll),
    ];
  },
  none: "没有两张按科目列示同一笔钱的报表",
  check: (context, subject) => {
    if (subject === "same") return context.passed();
    const { row, inside, without, instead } = subject;
    context.value(amountOf(row, "total"));
    const name = `${inside.name}的“${rowName(context, row)}”`;
    if (!instead)
      return context.failed(`${name}在${without.name}里没有列示，请补列，或核对编码是否写错`, {
        repairs: rowToAdd(context, subject),
      });
    context.value(amountOf(instead, "total"));
    return context.failed(
      `${name}在${without.name}里没有列示，那里同一金额的是“${rowName(context, instead)}”，请核对哪一处的编码写错`,
    );
  },
});
