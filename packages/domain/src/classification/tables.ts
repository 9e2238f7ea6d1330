import { grouped } from "../grouped.js";
import type { ClassificationCode, ClassificationTable, CodeOf } from "./code.js";
import { economicDepartment } from "./data/economic-department.js";
import { economicGovernment } from "./data/economic-government.js";
import { economyHousingFinance } from "./data/functional/economy-housing-finance.js";
import { environmentCommunitiesAgriculture } from "./data/functional/environment-communities-agriculture.js";
import { generalServices } from "./data/functional/general-services.js";
import { securityEducationCulture } from "./data/functional/security-education-culture.js";
import { welfareHealth } from "./data/functional/welfare-health.js";
import { revenue } from "./data/revenue.js";
import type { BudgetFund, ClassificationEntry, DatedName } from "./entry.js";
import { parentOf, tableOf } from "./hierarchy.js";
import { linesOf, type Row, readRow } from "./row.js";

const texts: Readonly<Record<ClassificationTable, readonly string[]>> = {
  revenue: [revenue],
  functional: [
    generalServices,
    securityEducationCulture,
    welfareHealth,
    environmentCommunitiesAgriculture,
    economyHousingFinance,
  ],
  economicDepartment: [economicDepartment],
  economicGovernment: [economicGovernment],
};

type Entries = ReadonlyMap<ClassificationCode, ClassificationEntry>;

function datedName({ name, confidence, validFrom, validTo }: Row): DatedName {
  return {
    name,
    confidence,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}

/**
 * The budgets of a row: its own; else, for a 类, the general public budget (economic codes have none); else those of
 * the code above. A section of a 类 in several budgets is general, unless its row says otherwise.
 */
function fundsOfRow({ code, funds }: Row, above: ClassificationEntry | undefined): readonly BudgetFund[] {
  if (funds) return funds;
  if (above && code.length > 5) return above.funds ?? [];
  return !above || above.funds?.includes("generalPublicBudget")
    ? ["generalPublicBudget"]
    : (above.funds ?? []);
}

/** The entry of a code, from its rows with the oldest name first. */
function entryFrom(rows: readonly Row[], latest: Row, entries: Entries): ClassificationEntry {
  const code = latest.code as ClassificationCode;
  const parent = parentOf(code);
  const names = rows.map(datedName);
  const [validFrom, validTo] = [rows[0]?.validFrom, latest.validTo];
  return {
    code,
    name: latest.name,
    confidence: latest.confidence,
    names,
    formerNames: names.slice(0, -1).filter((name) => name.validTo !== undefined),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(!isEconomic(code) && { funds: fundsOfRow(latest, parent && entries.get(parent)) }),
    ...(latest.note && { note: latest.note }),
  };
}

const isEconomic = (code: ClassificationCode) => tableOf(code).startsWith("economic");

function build(table: ClassificationTable): Entries {
  const byCode = grouped(texts[table].flatMap(linesOf).map(readRow), ({ code }) => code);
  const entries = new Map<ClassificationCode, ClassificationEntry>();
  for (const rows of byCode.values()) {
    const latest = rows.at(-1);
    if (!latest) continue;
    const entry = entryFrom(rows, latest, entries);
    entries.set(entry.code, entry);
  }
  return entries;
}

const built = new Map<ClassificationTable, Entries>();

/** The entries of a table by code, in ascending order; read when first asked for. */
export function entriesOf<T extends ClassificationTable>(
  table: T,
): ReadonlyMap<CodeOf<T>, ClassificationEntry<CodeOf<T>>> {
  const entries = built.get(table) ?? build(table);
  built.set(table, entries);
  return entries as ReadonlyMap<CodeOf<T>, ClassificationEntry<CodeOf<T>>>;
}
