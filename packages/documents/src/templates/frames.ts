/**
 * What the terms of prose mean in each section: which field an amount belongs to by the term before it.
 * Data only; the wordings themselves stand in the domain's vocabulary.
 */
export interface Frame {
  /** Term → pointer of its amount. */
  readonly amounts: Readonly<Record<string, string>>;
  /** Terms that begin a subject of their own: the terms after them are its parts. */
  readonly heads: readonly string[];
  /** Where an amount whose name no term knows is kept. */
  readonly others?: { readonly pointer: string; readonly name: RegExp };
}

const revenue = Object.fromEntries(
  [
    "fiscalAppropriation",
    "generalPublicBudgetAppropriation",
    "governmentManagedFundsAppropriation",
    "stateCapitalOperationsAppropriation",
    "specialFiscalAccountFunds",
    "unitOwnFunds",
    "publicServiceRevenue",
    "businessRevenue",
    "superiorSubsidy",
    "affiliateRemittance",
    "otherRevenue",
    "broughtForward",
  ].map((id) => [id, `/revenue/${id}`]),
);

const expenditure = Object.fromEntries(
  [
    "basicExpenditure",
    "personnelExpenses",
    "routineOperatingExpenses",
    "projectExpenditure",
    "businessExpenditure",
    "superiorRemittance",
    "affiliateSubsidy",
    "carriedForward",
  ].map((id) => [id, `/expenditure/${id}`]),
);

export const frames = {
  revenue: { amounts: { revenueTotal: "/revenue/total", ...revenue }, heads: ["revenueTotal"] },
  expenditure: { amounts: { expenditureTotal: "/expenditure/total", ...expenditure }, heads: ["expenditureTotal"] },
  agencyOperatingExpenses: {
    amounts: { agencyOperatingExpenses: "/agencyOperatingExpenses/total" },
    heads: ["agencyOperatingExpenses"],
    others: { pointer: "/agencyOperatingExpenses/items", name: /^[^，。；：]{1,20}$/ },
  },
  threePublicExpenses: {
    amounts: {
      threePublicExpenses: "/threePublicExpenses/total",
      overseasVisits: "/threePublicExpenses/overseasVisits/amount",
      officialVehicles: "/threePublicExpenses/officialVehicles/amount",
      vehiclePurchase: "/threePublicExpenses/vehiclePurchase/amount",
      vehicleOperation: "/threePublicExpenses/vehicleOperation/amount",
      officialReceptions: "/threePublicExpenses/officialReceptions/amount",
    },
    heads: ["threePublicExpenses"],
    others: { pointer: "/threePublicExpenses/otherItems", name: /^[^，。；：]{1,12}(?:费|费用|经费|支出)$/ },
  },
  procurement: {
    amounts: {
      procurement: "/procurement/total",
      goods: "/procurement/goods",
      works: "/procurement/works",
      services: "/procurement/services",
    },
    heads: ["procurement"],
  },
} as const satisfies Readonly<Record<string, Frame>>;

export type FrameName = keyof typeof frames;
