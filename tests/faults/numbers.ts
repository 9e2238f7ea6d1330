import {
  absolute,
  compare,
  DepartmentBudget,
  type DepartmentBudgetJson,
  encode,
  equals,
  exact,
  scale,
  subtract,
  valueAt,
} from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import type { Cause, Diagnosis } from "@qingbei/rules";
import fc from "fast-check";
import type { Coverage } from "./coverage.js";
import { slipIn } from "./slips.js";

/** The pointers of a budget's numbers that the coverage table lists, with their printed text. */
function watched(
  json: unknown,
  coverage: readonly Coverage[],
  at = "",
): readonly { readonly pointer: string; readonly text: string; readonly covered: Coverage }[] {
  if (typeof json === "object" && json !== null) {
    return Object.entries(json).flatMap(([key, value]) => watched(value, coverage, `${at}/${key}`));
  }
  const covered = coverage.find(({ at: pattern }) => pattern.test(at));
  return covered && typeof json === "string" ? [{ pointer: at, text: json, covered }] : [];
}

/** The container of a pointer's value, and the value's own name there. */
function placeOf(json: unknown, pointer: string) {
  const path = segments(pointer);
  const parent = valueAt(json, `/${path.slice(0, -1).join("/")}`) as Record<string, unknown>;
  return { parent, key: path.at(-1) ?? "" };
}

/** The budget with another text at a pointer. */
export function withValue(json: DepartmentBudgetJson, pointer: string, text: string): DepartmentBudgetJson {
  const copy = structuredClone(json);
  const { parent, key } = placeOf(copy, pointer);
  parent[key] = text;
  return copy;
}

/** The numbers beside a number: in the rows above and below, and in the other columns. */
function neighboursOf(json: DepartmentBudgetJson, pointer: string): readonly string[] {
  const { parent, key } = placeOf(json, pointer);
  const [, list, row, column] = /^(.*\/)(\d+)(\/\w+)$/.exec(pointer) ?? [];
  const above = row === undefined ? [] : [-1, 1].map((step) => `${list}${Number(row) + step}${column}`);
  const columns = Object.entries(parent).flatMap(([name, value]) =>
    name === key || /^(?:code|name)$/.test(name) ? [] : [value],
  );
  return [...above.map((each) => valueAt(json, each)), ...columns].filter((each) => typeof each === "string");
}

/**
 * A budget with one slip in a number that the coverage table lists.
 * @param printed how the numbers are printed in which the slip occurs
 */
export const faultIn = (
  budgets: fc.Arbitrary<DepartmentBudget>,
  watchedBy: readonly Coverage[],
  printed = (json: DepartmentBudgetJson) => json,
) =>
  budgets.chain((budget) => {
    const json = printed(encode(DepartmentBudget, budget));
    return fc
      .constantFrom(...watched(json, watchedBy))
      .chain(({ pointer, text, covered }) =>
        slipIn(text, neighboursOf(json, pointer)).map(
          (slip) => slip && { json, pointer, text, covered, slip },
        ),
      );
  });

/**
 * Whether the document shows which number is wrong: by the coverage table, or because the diagnosis claims it. A cause
 * with the certainty "one of several" does not claim it; no cause at all counts as a miss.
 */
export function decides({ causes: [first] }: Diagnosis, { must, unique }: Coverage): boolean {
  if (first === undefined) return must.length > 0;
  return unique === true || first.certainty !== "one of several";
}

/** An amount known only from a percentage must be within one part in this many. */
const NEAR = 100;

/** Whether a cause is the slip in a number; if only a percentage shows the right value, approximately. */
export function isNamed(cause: Cause | undefined, pointer: string, text: string): boolean {
  if (cause?.repair.pointer !== pointer) return false;
  const [to, meant] = [exact(cause.repair.to), exact(text)];
  const isAbout = cause.repair.advice?.startsWith("大约") === true;
  return (
    equals(to, meant) ||
    (isAbout && compare(scale(absolute(subtract(to, meant)), NEAR), absolute(meant)) <= 0)
  );
}
