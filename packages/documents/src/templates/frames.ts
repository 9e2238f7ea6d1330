import {
  type AppropriatedBudget,
  type RevenueSource,
  receptionParts,
  revenueSources,
  revenueWholes,
  threePublicItems,
} from "@qingbei/domain";
import { ECONOMIC_CLASS } from "./economic-classes.js";
import { FUNCTIONAL_CLASS } from "./functional-classes.js";

/**
 * What the terms of prose mean in each section: which field an amount belongs to by the term before it.
 * Data only; the wordings themselves stand in the domain's vocabulary.
 */
export interface Frame {
  /** Term → pointers of its amount; a total of both sides has two. */
  readonly amounts: Readonly<Record<string, readonly string[]>>;
  /** Terms that begin a subject of their own: the terms after them are its parts. */
  readonly heads: readonly string[];
  /** What a term may be divided into. A term without parts is divided into what is no fact of ours. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Terms of which each amount is an item of its own, and the list that it belongs to. */
  readonly listed?: Readonly<Record<string, string>>;
  /** Terms that are the section's only in a list of what another of its amounts is made of. */
  readonly onlyListed?: ReadonlySet<string>;
  /** Where an amount whose name no term knows is kept. */
  readonly others?: { readonly pointer: string; readonly name: RegExp };
}

/** What is spent out of fiscal appropriations, and out of each budget: the term of its amount. */
export const spentTerm = {
  fiscalAppropriation: "fiscalAppropriationExpenditure",
  generalPublicBudget: "generalPublicBudgetExpenditure",
  governmentManagedFundsBudget: "governmentManagedFundsExpenditure",
  stateCapitalOperationsBudget: "stateCapitalOperationsExpenditure",
} as const satisfies Readonly<Record<AppropriatedBudget, string>>;
/** What comes in by fiscal appropriations, and by each budget: the term of its amount. */
const appropriationTerm = {
  fiscalAppropriation: "fiscalAppropriation",
  generalPublicBudget: "generalPublicBudgetAppropriation",
  governmentManagedFundsBudget: "governmentManagedFundsAppropriation",
  stateCapitalOperationsBudget: "stateCapitalOperationsAppropriation",
} as const satisfies Readonly<Record<AppropriatedBudget, RevenueSource>>;
/** Terms that name a budget by which money is appropriated: behind them an expenditure is that budget's alone. */
export const budgetTerms: ReadonlySet<string> = new Set(Object.values(appropriationTerm));
const appropriations = revenueWholes.fiscalAppropriation;
const budgets = Object.keys(spentTerm) as AppropriatedBudget[];
const spentOut: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  budgets.map((budget) => [spentTerm[budget], [`/expenditure/${budget}`]]),
);
/** Behind these an amount is of one budget alone, no part of the department's as a whole. */
export const spentFromBudget: ReadonlySet<string> = new Set(Object.keys(spentOut));
/** The budget that a term speaks of: what is appropriated by it, and what is spent of it. */
export const budgetOfTerm: ReadonlyMap<string, AppropriatedBudget> = new Map(
  budgets.flatMap((budget) => [
    [appropriationTerm[budget], budget] as const,
    [spentTerm[budget], budget] as const,
  ]),
);
const ownRevenues = revenueWholes.unitOwnFunds;

/** Of the total, but no source of revenue. */
const surplus = "nonFiscalSurplusUsed";

const expenditures = [
  "basicExpenditure",
  "personnelExpenses",
  "routineOperatingExpenses",
  "projectExpenditure",
  "businessExpenditure",
  "superiorRemittance",
  "affiliateSubsidy",
  "carriedForward",
];

const under = (root: string, ids: readonly string[], leaf = "") =>
  Object.fromEntries(ids.map((id) => [id, [`${root}/${id}${leaf}`]]));

const totals: Frame = {
  amounts: {
    revenueTotal: ["/revenue/total"],
    currentYearRevenue: ["/revenue/currentYearRevenue"],
    expenditureTotal: ["/expenditure/total"],
    currentYearExpenditure: ["/expenditure/currentYearExpenditure"],
    budgetTotal: ["/revenue/total", "/expenditure/total"],
    ...under("/revenue", [...revenueSources, surplus]),
    ...under("/expenditure", expenditures),
    ...spentOut,
  },
  listed: { [FUNCTIONAL_CLASS]: "/statementItems", [ECONOMIC_CLASS]: "/expenditure/economicItems" },
  heads: ["revenueTotal", "currentYearRevenue", "expenditureTotal", "currentYearExpenditure", "budgetTotal"],
  parts: {
    revenueTotal: ["currentYearRevenue", ...revenueSources, surplus],
    currentYearRevenue: revenueSources,
    expenditureTotal: ["currentYearExpenditure", ...expenditures, ...spentFromBudget],
    currentYearExpenditure: [...expenditures, ...spentFromBudget],
    budgetTotal: [...revenueSources, surplus, ...expenditures, ...spentFromBudget],
    fiscalAppropriationExpenditure: [...spentFromBudget],
    fiscalAppropriation: appropriations,
    unitOwnFunds: ownRevenues,
    basicExpenditure: ["personnelExpenses", "routineOperatingExpenses"],
  },
};

const uses = [
  "basicExpenditure",
  "personnelExpenses",
  "routineOperatingExpenses",
  "projectExpenditure",
  "carriedForward",
];
/** What is of the year alone on either side. */
const ofYear = ["currentYearRevenue", "currentYearExpenditure"];
const fundings = [...appropriations, "broughtForward"];

/** What the terms mean where one budget's money is told of by itself. */
function budgetFrame(budget: AppropriatedBudget, appropriation: string): Frame {
  const root = `/appropriations/${budget}`;
  const isWhole = budget === "fiscalAppropriation";
  return {
    amounts: {
      ...under(root, ["revenueTotal", "expenditureTotal", ...ofYear, ...uses]),
      ...under(root, isWhole ? fundings : [appropriation, "broughtForward"]),
      ...(isWhole && under("/revenue", [appropriation])),
      budgetTotal: [`${root}/revenueTotal`, `${root}/expenditureTotal`],
      ...spentOut,
    },
    listed: { [FUNCTIONAL_CLASS]: "/statementItems", [ECONOMIC_CLASS]: `${root}/economicItems` },
    heads: [],
    parts: {
      revenueTotal: ["currentYearRevenue", ...fundings],
      expenditureTotal: ["currentYearExpenditure", ...uses, ...spentFromBudget],
      budgetTotal: [...ofYear, ...fundings, ...uses, ...spentFromBudget],
      [spentTerm[budget]]: isWhole ? [...uses, ...spentFromBudget] : uses,
      [appropriation]: isWhole ? appropriations : uses,
      basicExpenditure: ["personnelExpenses", "routineOperatingExpenses"],
    },
  };
}

/** The frames of what is told of one budget alone. */
export const budgetFrames = Object.fromEntries(
  budgets.map((budget) => [budget, budgetFrame(budget, appropriationTerm[budget])]),
) as Readonly<Record<AppropriatedBudget, Frame>>;

const agencyOperatingExpenses: Frame = {
  amounts: { agencyOperatingExpenses: ["/agencyOperatingExpenses/total"] },
  heads: ["agencyOperatingExpenses"],
  parts: { agencyOperatingExpenses: [] },
  others: {
    pointer: "/agencyOperatingExpenses/items",
    name: /^[\u4e00-\u9fffA-Za-z、和及与（）()“”\s]{2,24}$/,
  },
};

const threePublicExpenses: Frame = {
  amounts: {
    threePublicExpenses: ["/threePublicExpenses/total"],
    ...under("/threePublicExpenses", [...threePublicItems, ...receptionParts], "/amount"),
  },
  heads: ["threePublicExpenses"],
  parts: {
    threePublicExpenses: threePublicItems,
    officialVehicles: ["vehiclePurchase", "vehicleOperation"],
    officialReceptions: receptionParts,
  },
  others: {
    pointer: "/threePublicExpenses/otherItems",
    // one of the three in words that no term knows is none beside them
    name: /^(?!每|单|车均|人均|其他|其它|.*(?:公务|公车|用车|车辆|接待|出国|购置|运行|运维))[\u4e00-\u9fff]{1,10}(?:费|费用|经费)$/,
  },
};

const purchases = ["goods", "works", "services", "centralized", "decentralized"];
const procurement: Frame = {
  amounts: {
    procurement: ["/procurement/total"],
    ...under("/procurement", purchases),
    ...under("/procurement/fundingSources", revenueSources),
  },
  heads: ["procurement"],
  parts: { procurement: [...purchases, ...revenueSources] },
  onlyListed: new Set(revenueSources),
};

/** What was carried over from one year to the next. */
export const carriedTerms: ReadonlySet<string> = new Set(["broughtForward", "carriedForward"]);

/** Amounts that stand beside the three public expenses or by themselves: no part of any other. */
export const besides: Readonly<Record<string, readonly string[]>> = under(
  "",
  ["meetings", "training"],
  "/amount",
);

export const frames = { totals, agencyOperatingExpenses, threePublicExpenses, procurement };
export type FrameName = keyof typeof frames;

/** The side that a total opens: the sources after it are revenue, or what is spent from them. */
export const sides: Readonly<Record<string, "revenue" | "expenditure" | "both">> = {
  revenueTotal: "revenue",
  currentYearRevenue: "revenue",
  expenditureTotal: "expenditure",
  currentYearExpenditure: "expenditure",
  budgetTotal: "both",
};
/** Whatever may stand within projects: an amount listed beneath them is theirs, whatever its name. */
export const holdsAnything: ReadonlySet<string> = new Set([
  "projectExpenditure",
  ...spentFromBudget,
  ...purchases,
]);

/** The frame that a term opens wherever it stands. */
export const frameOfHead: ReadonlyMap<string, FrameName> = new Map(
  (Object.entries(frames) as [FrameName, Frame][]).flatMap(([name, { heads }]) =>
    heads.map((head) => [head, name] as const),
  ),
);
/** The section that a title turns to by the name of one of its items alone: 公务接待费. */
export const frameOfItem: ReadonlyMap<string, FrameName> = new Map(
  threePublicItems.map((id) => [id, "threePublicExpenses"] as const),
);
/** What an amount may be divided into, in its budget, in its section or among the department's totals. */
export function divides(term: string, budget: AppropriatedBudget | undefined): readonly string[] | undefined {
  return (budget ? budgetFrames[budget] : frames[frameOfHead.get(term) ?? "totals"]).parts[term];
}

/** All terms that prose is read by; some are no fact, but a name that qualifies what follows. */
export const proseTerms: ReadonlySet<string> = new Set([
  ...Object.values(frames).flatMap(({ amounts }) => Object.keys(amounts)),
  ...Object.keys(besides),
]);
