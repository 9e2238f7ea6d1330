import {
  compare,
  type DepartmentBudget,
  type Exact,
  equals,
  exact,
  isExact,
  isNegative,
  negate,
  placeNameOf,
  termOf,
  toFixed,
  toText,
  valueAt,
  zero,
} from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import { parentCode } from "../arithmetic/code-levels.js";
import { type LinearTerm, variablesOf } from "../engine/constraint.js";
import { finestOf } from "../engine/evaluation.js";
import type { Repair } from "../engine/verdict.js";
import { type Candidate, type Gain, type Proposal, rank } from "./candidate.js";
import type { Echoes } from "./echoes.js";
import type { ConstraintGraph, Node } from "./graph.js";
import { type Column, listing, rowOf } from "./sum-columns.js";

/**
 * Costs compared with those of typing slips. A forgotten row is rarer than a digit's slip, more common than a number
 * that is simply other.
 */
const ROW_FORGOTTEN = 2;
/** A row that no other table prints is rarer than any typing slip that also closes the sums. */
const ROW_UNHEARD_OF = 2.5;

/** The row that would close a sum over an incomplete list, for a list of which people forget rows. */
export function missingRow(
  graph: ConstraintGraph,
  node: Node,
  failed: readonly Node[],
  live: readonly Proposal[],
  echoes: Echoes,
): Candidate | undefined {
  const { constraint } = node;
  if (constraint.form !== "linear" || !constraint.openList) return undefined;
  const difference = graph.evaluation(node).difference;
  if (isNegative(difference)) return undefined;
  const to = toFixed(difference, decimalsOf(graph, node));
  const pointer = `${constraint.openList}/-`;
  const nodes = failed.filter(
    (each) =>
      each.constraint.form === "linear" &&
      each.constraint.openList === constraint.openList &&
      equals(graph.evaluation(each).difference, difference),
  );
  const advice = live.find(
    ({ repair }) =>
      repair.kind === "missing-row" && repair.pointer === pointer && equals(exact(repair.to), difference),
  )?.repair.advice;
  // another place prints the sum of the existing rows: nothing may be missing
  const isWhole = echoes.has(graph.evaluation(node).expected, pointer, new Set(variablesOf(constraint)));
  return {
    repair: { kind: "missing-row", pointer, from: "", to, ...(advice && { advice }) },
    ...(isWhole && { isGuess: true }),
    gains: nodes.map(({ at }) => ({ at, pointer, coefficient: 1, value: difference })),
    mends: nodes.map(({ key }) => key),
    nodes,
    rank: rank({ cost: ROW_FORGOTTEN }),
  };
}

/** Whether a proposal is for this row with the same amount. */
const isRow =
  ({ pointer, to }: Repair) =>
  ({ repair }: Proposal) =>
    repair.kind === "missing-row" && repair.pointer === pointer && equals(exact(repair.to), exact(to));

/** A candidate for a missing row, with the cases of the rules that propose the same row. */
export function withRowsProposed(candidate: Candidate, live: readonly Proposal[]): Candidate {
  if (candidate.repair.kind !== "missing-row") return candidate;
  const keys = live.filter(isRow(candidate.repair)).map(({ key }) => key);
  return { ...candidate, mends: [...new Set([...candidate.mends, ...keys])] };
}

/** Candidates for the rows that rules propose without a sum, because another table prints them; each row once. */
export function proposedRows(
  graph: ConstraintGraph,
  live: readonly Proposal[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const isLacked = new Set(
    found.flatMap(({ repair, mends }) => (repair.kind === "missing-row" ? mends : [])),
  );
  const rows = live.filter(
    ({ key, repair }) => repair.kind === "missing-row" && !graph.nodeOf(key) && !isLacked.has(key),
  );
  const alike = grouped(rows, ({ repair: { pointer, to } }) => `${pointer}=${toText(exact(to))}`);
  return [...alike.values()].map((all) => ({
    repair: all[0].repair,
    mends: [...new Set(all.map(({ key }) => key))],
    nodes: [],
    rank: [ROW_FORGOTTEN, 0, 0, 0],
    isGuess: true,
  }));
}

function decimalsOf(graph: ConstraintGraph, { constraint }: Node): number {
  return finestOf(variablesOf(constraint), graph.lookup);
}

interface CodedElsewhere {
  readonly code: string;
  readonly name: string;
  /** The Chinese name of the table that prints it. */
  readonly table: string;
  /** All amounts in its row. */
  readonly amounts: readonly Exact[];
}

type Row = Readonly<Record<string, unknown>>;

const byCode = (rows: readonly Row[]) => new Map(rows.map((row) => [String(row.code), row]));

/**
 * The rows one level beneath a row that other tables print and this one lacks, each once; undefined if no other table
 * prints rows beneath it.
 */
function codesElsewhere(
  budget: DepartmentBudget,
  list: string,
  sum: string,
): readonly CodedElsewhere[] | undefined {
  const { code: parent, name } = valueAt(budget, sum) as Row;
  if (typeof parent !== "string") return undefined;
  const own = byCode((valueAt(budget, list) ?? []) as readonly Row[]);
  const found = new Map<string, CodedElsewhere>();
  let isPrinted = false;
  for (const [table, content] of Object.entries(budget.tables ?? {})) {
    const { rows } = content as { readonly rows?: unknown };
    if (!Array.isArray(rows) || `/tables/${table}/rows` === list) continue;
    const others = byCode(rows);
    if (others.get(parent)?.name !== name) continue;
    for (const [code, row] of others) {
      if (parentCode(code) !== parent) continue;
      isPrinted = true;
      if (own.has(code)) continue;
      const amounts = Object.values(row).filter(isExact);
      found.set(code, { code, name: String(row.name), table: termOf(table).zh, amounts });
    }
  }
  return isPrinted ? [...found.values()] : undefined;
}

/**
 * The gains of other sums over rows beneath the same row, if they lack the same amount as a failed column: they lack
 * the same row.
 */
function alsoLacking(
  graph: ConstraintGraph,
  failed: readonly Column[],
  all: readonly Node[],
): readonly Gain[] {
  return failed.flatMap(({ node, name, constraint: { rowsOf = "", right } }) => {
    const parts = new Set(right.map(({ pointer }) => pointer));
    const value = graph.evaluation(node).difference;
    return all.flatMap((other): Gain[] => {
      const { at, constraint } = other;
      if (constraint.form !== "linear" || constraint.relation !== "=" || constraint.rowsOf) return [];
      const isOfParts = (terms: readonly LinearTerm[]) =>
        terms.length > 0 &&
        terms.every(({ pointer, coefficient }) => coefficient === 1 && parts.has(pointer));
      const pointer = `${rowsOf}/-/${name}`;
      const { difference } = graph.evaluation(other);
      // a term gained by the left side counts negatively on the right
      if (isOfParts(constraint.left) && equals(difference, negate(value)))
        return [{ at, pointer, coefficient: -1, value }];
      const isRight = isOfParts(constraint.right) && equals(difference, value);
      return isRight ? [{ at, pointer, coefficient: 1, value }] : [];
    });
  });
}

/**
 * The row that would close the failed sums of all columns, if each falls short. A single column is explained as well by
 * a wrong number, unless another table prints a row with exactly the missing amount.
 */
export function rowAdded(
  graph: ConstraintGraph,
  failed: readonly Column[],
  budget: DepartmentBudget,
  all: readonly Node[],
): Candidate | undefined {
  const [first] = failed;
  const lacks = ({ node }: Column) => compare(graph.evaluation(node).difference, zero) > 0;
  if (!first?.constraint.rowsOf || !failed.every(lacks)) return undefined;
  const list = first.constraint.rowsOf;
  const elsewhere = codesElsewhere(budget, list, rowOf(first.whole));
  if (elsewhere?.length === 0) return undefined;
  const [known, ...more] = elsewhere ?? [];
  const isAmount = (amount: Exact) =>
    failed.every(({ node }) => equals(graph.evaluation(node).difference, amount));
  if (failed.length === 1 && (more.length > 0 || !known?.amounts.some(isAmount))) return undefined;
  const named =
    known && more.length === 0 ? `${known.code}“${known.name}”这一行（${known.table}列有）` : "一行";
  const print = ({ node, whole }: Column) => graph.prints.inWords(whole, graph.evaluation(node).difference);
  const pointer = `${list}/-`;
  const also = alsoLacking(graph, failed, all);
  const nodes = [
    ...new Set([
      ...failed.map(({ node }) => node),
      ...also.flatMap(({ at }) => graph.nodeOf(`${at.rule}#${at.index}`) ?? []),
    ]),
  ];
  return {
    repair: {
      kind: "missing-row",
      pointer,
      from: "",
      to: toFixed(graph.evaluation(first.node).difference, decimalsOf(graph, first.node)),
      advice: `${placeNameOf(budget, rowOf(first.whole))}下面像是漏了${named}：${listing(failed, (column) => ` ${print(column)}`)}，请补列；没有漏行的，核对上一级这一行`,
    },
    gains: [
      ...failed.map(({ node, name }): Gain => {
        const value = graph.evaluation(node).difference;
        return { at: node.at, pointer: `${pointer}/${name}`, coefficient: 1, value };
      }),
      ...also,
    ],
    mends: nodes.map(({ key }) => key),
    nodes,
    rank: rank({ cost: known ? ROW_FORGOTTEN : ROW_UNHEARD_OF }),
    isGuess: true,
  };
}
