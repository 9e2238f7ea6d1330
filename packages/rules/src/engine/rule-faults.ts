import { bases } from "../basis/basis.js";
import { severities } from "../parameters/severity.js";
import type { Outcome } from "./verdict.js";

const KINDS: readonly unknown[] = [undefined, "budget", "finalAccounts"];
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const known: ReadonlySet<unknown> = new Set(bases.map(({ id }) => id));

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";

function isBasis(value: unknown): boolean {
  const { id, title } = (value ?? {}) as { readonly id?: unknown; readonly title?: unknown };
  return known.has(value) || (isText(id) && isText(title));
}

type Members = Readonly<Record<string, unknown>>;
/** A condition, and the fault to report if it does not hold. */
type Demand = readonly [holds: boolean, fault: string];

const faultsIn = (demands: readonly Demand[]) => demands.flatMap(([holds, fault]) => (holds ? [] : [fault]));

function demandsOnMeta({ id, title, severity, basis, only }: Members): readonly Demand[] {
  const unknown = Array.isArray(basis) ? basis.filter((one) => !isBasis(one)) : [];
  return [
    [
      typeof id === "string" && ID.test(id),
      `id 须用小写字母、数字和连字符，如 "city-balance"；实际为 ${shown(id)}`,
    ],
    [isText(title), `title 须写明应当成立的事；实际为 ${shown(title)}`],
    [
      severities.some((each) => each === severity),
      `severity 须为 error、warning 或 info；实际为 ${shown(severity)}`,
    ],
    [Array.isArray(basis), `basis 须为依据的列表；实际为 ${shown(basis)}`],
    [
      unknown.length === 0,
      `没有编号为 ${unknown.map(shown).join("、")} 的依据：编号见 bases，自己的依据写 { id, title }`,
    ],
    [KINDS.includes(only), `only 须为 budget 或 finalAccounts；实际为 ${shown(only)}`],
  ];
}

/**
 * The faults of a rule's description, in Chinese. Types refuse them too, but rules are also written in JavaScript,
 * where a misspelt severity would pass every comparison unnoticed.
 */
export function faultsOfRule(rule: Members): readonly string[] {
  const { each, checks, none, check } = rule;
  const hasMany = each !== undefined || checks !== undefined;
  return faultsIn([
    ...demandsOnMeta(rule),
    [typeof (checks ?? check) === "function", `check 或 checks 须为函数；实际为 ${shown(checks ?? check)}`],
    [each === undefined || typeof each === "function", `each 须为函数；实际为 ${shown(each)}`],
    [
      !hasMany || isText(none) || typeof none === "function",
      "有 each 或 checks 时须有 none：没有可查的对象时给出的原因",
    ],
  ]);
}

/** The faults that keep a value from being a rule, in Chinese; empty for a rule that `defineRule` made. */
export function ruleFaults(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null)
    return [`须为 defineRule 得到的规则；实际为 ${typeof value}`];
  const { cases, covers } = value as Members;
  return faultsIn([
    ...demandsOnMeta(value as Members),
    [Array.isArray(covers), `covers 须为核对项的列表；实际为 ${shown(covers)}`],
    [typeof cases === "function", `cases 须为函数；实际为 ${shown(cases)}：规则用 defineRule 定义`],
  ]);
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : typeof value;
}

/** Whether a check returned an outcome. A check that forgets to return would otherwise never fail. */
export function isOutcome(value: unknown): value is Outcome {
  const { outcome, message, reason } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (outcome === "failed") return typeof message === "string";
  return outcome === "passed" || (outcome === "skipped" && typeof reason === "string");
}
