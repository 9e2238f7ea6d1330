import type { DepartmentBudget } from "../budget/department-budget.js";
import { type RevenueSource, revenueSources, revenueWholes } from "../budget/revenue.js";
import type { ThreeBudget } from "../budget/three-budgets.js";
import { equals, total } from "../values/exact.js";
import type { Wan } from "../values/wan.js";

/** Where the money comes from: the four budgets of the law, or the department itself (reference §0). */
export type Fund =
  | ThreeBudget
  /** 财政拨款 whose budget the document does not name. */
  | "fiscalAppropriation"
  | "specialFiscalAccountFunds"
  | "unitOwnFunds"
  | "broughtForward";

/** The total of a key, 万元, and pointers to the amounts in it. */
export interface TotalBy<K extends string> {
  readonly key: K;
  readonly amount: Wan;
  readonly pointers: readonly string[];
}

const FUND: Readonly<Record<RevenueSource, Fund>> = {
  fiscalAppropriation: "fiscalAppropriation",
  generalPublicBudgetAppropriation: "generalPublicBudget",
  governmentManagedFundsAppropriation: "governmentManagedFundsBudget",
  stateCapitalOperationsAppropriation: "stateCapitalOperationsBudget",
  specialFiscalAccountFunds: "specialFiscalAccountFunds",
  unitOwnFunds: "unitOwnFunds",
  publicServiceRevenue: "unitOwnFunds",
  businessRevenue: "unitOwnFunds",
  superiorSubsidy: "unitOwnFunds",
  affiliateRemittance: "unitOwnFunds",
  otherRevenue: "unitOwnFunds",
  broughtForward: "broughtForward",
};

/**
 * Revenue by source, 万元, as finely as disclosed, nothing counted twice: the parts of 财政拨款 and 单位资金 if they
 * add up to it or it is not disclosed, otherwise the sum itself. Missing and blank sources are left out.
 */
export function totalsBySource(budget: DepartmentBudget): readonly TotalBy<RevenueSource>[] {
  const { revenue = {} } = budget;
  const entry = (key: RevenueSource): readonly TotalBy<RevenueSource>[] => {
    const amount = revenue[key];
    return amount ? [{ key, amount, pointers: [`/revenue/${key}`] }] : [];
  };
  const wholes: Readonly<Partial<Record<RevenueSource, readonly RevenueSource[]>>> = revenueWholes;
  const within = new Set(Object.values(wholes).flat());
  return revenueSources.flatMap((source) => {
    if (within.has(source)) return [];
    const entries = (wholes[source] ?? []).flatMap(entry);
    const stated = revenue[source];
    if (!stated) return entries;
    const closed = entries.length > 0 && equals(total(entries.map(({ amount }) => amount)), stated);
    return closed ? entries : entry(source);
  });
}

/** Revenue by fund, 万元: {@link totalsBySource} with the department's own sources added up. */
export function totalsByFund(budget: DepartmentBudget): readonly TotalBy<Fund>[] {
  const byFund = new Map<Fund, TotalBy<Fund>>();
  for (const { key, amount, pointers } of totalsBySource(budget)) {
    const known = byFund.get(FUND[key]);
    byFund.set(FUND[key], {
      key: FUND[key],
      amount: known ? total([known.amount, amount]) : amount,
      pointers: [...(known?.pointers ?? []), ...pointers],
    });
  }
  return [...byFund.values()];
}
