import type { BudgetIssue } from "./issue.js";
import { foundOf } from "./issue.js";

/** A budget as JSON of any version. */
export type VersionedJson = Readonly<Record<string, unknown>>;

/**
 * Converts JSON of one version to the next: a pure function. It may move and rename, but keeps every amount.
 * It does not change `schemaVersion`.
 */
export interface Migration {
  /** The version that it reads; it writes the next one. */
  readonly from: number;
  readonly migrate: (json: VersionedJson) => VersionedJson;
}

/** The version that this package writes. */
export const SCHEMA_VERSION = 1;

/** All migrations, one from each older version. None yet: version 1 is the first. */
export const migrations: readonly Migration[] = [];

/** JSON of the present version, or the reason why there is none. */
export type Migrated = { readonly json: unknown } | { readonly issue: BudgetIssue };

function refused(code: BudgetIssue["code"], found: string, advice: string): Migrated {
  const expected = `版本 ${SCHEMA_VERSION}`;
  const message = `数据版本（schemaVersion）须为 ${SCHEMA_VERSION}；实际为${found}：${advice}`;
  return { issue: { code, pointer: "/schemaVersion", expected, found, message } };
}

/**
 * JSON of an older version converted to the present one, step by step. A value that is no object is left to the schema.
 */
export function migrate(json: unknown, steps: readonly Migration[] = migrations): Migrated {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { json };
  let current = json as VersionedJson;
  const written = Object.hasOwn(current, "schemaVersion") ? current.schemaVersion : undefined;
  if (written === undefined)
    return refused("missing", "没有这个键", `请写明 "schemaVersion": ${SCHEMA_VERSION}`);
  if (typeof written !== "number" || !Number.isSafeInteger(written))
    return refused("wrong-version", foundOf(written), "须为整数");
  if (written > SCHEMA_VERSION)
    return refused("wrong-version", String(written), "由更新的程序写成，请升级 @qingbei/domain");
  for (let version = written; version < SCHEMA_VERSION; version++) {
    const step = steps.find(({ from }) => from === version);
    if (!step) return refused("wrong-version", String(written), `没有从版本 ${version} 升级的办法`);
    current = { ...step.migrate(current), schemaVersion: version + 1 };
  }
  return { json: current };
}
