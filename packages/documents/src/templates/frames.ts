import {
  type AppropriatedBudget,
  basicParts,
  dividedUses,
  furtherUses,
  type RevenueSource,
  receptionParts,
  revenueSources,
  revenueWholes,
  sourceOfBudget,
  threePublicItems,
} from "@qingbei/domain";
import { ECONOMIC_CLASS } from "./economic-classes.js";
import { FUNCTIONAL_CLASS } from "./functional-classes.js";

/**
 * The meaning of the terms of prose in each section: the field of an amount by the term in front of it. The wordings
 * themselves are in the domain's vocabulary.
 */
export interface Frame {
  /** Term → pointers of its amount; a total of both sides has two. */
  readonly amounts: Readonly<Record<string, readonly string[]>>;
  /** Terms that begin a subject: the terms behind them are its parts. */
  readonly heads: readonly string[];
  /**
   * The parts that a term may be divided into. For a term that is not listed, the parts are not fields of the model.
   */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Terms whose every amount is an item of a list, and the list it belongs to. */
  readonly listed?: Readonly<Record<string, string>>;
  /** Terms that count as the section's only in a list that divides another of its amounts. */
  readonly onlyListed?: ReadonlySet<string>;
  /** The list for amounts under names that are no term. */
  readonly others?: { readonly pointer: string; readonly name: RegExp };
}

/** Spending from fiscal appropriations, and from each budget: the term of its amount. */
export const spentTerm = {
  fiscalAppropriation: "fiscalAppropriationExpenditure",
  generalPublicBudget: "generalPublicBudgetExpenditure",
  governmentManagedFundsBudget: "governmentManagedFundsExpenditure",
  stateCapitalOperationsBudget: "stateCapitalOperationsExpenditure",
} as const satisfies Readonly<Record<AppropriatedBudget, string>>;
/** Revenue by fiscal appropriations, and by each budget: the term of its amount. */
const appropriationTerm = {
  fiscalAppropriation: "fiscalAppropriation",
  ...sourceOfBudget,
} as const satisfies Readonly<Record<AppropriatedBudget, RevenueSource>>;
/** Terms of a budget that pays: an expenditure behind them is of that budget alone. */
export const budgetTerms: ReadonlySet<string> = new Set(Object.values(appropriationTerm));
const appropriations = revenueWholes.fiscalAppropriation;
const budgets = Object.keys(spentTerm) as AppropriatedBudget[];
const spentOut: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  budgets.map((budget) => [spentTerm[budget], [`/expenditure/${budget}`]]),
);
/** Terms of the spending of one budget: an amount behind them is not the department's as a whole. */
export const spentFromBudget: ReadonlySet<string> = new Set(Object.keys(spentOut));
/** The budget that a term belongs to, by the term of its appropriation or of its spending. */
export const budgetOfTerm: ReadonlyMap<string, AppropriatedBudget> = new Map(
  budgets.flatMap((budget) => [
    [appropriationTerm[budget], budget] as const,
    [spentTerm[budget], budget] as const,
  ]),
);
const ownRevenues = revenueWholes.unitOwnFunds;

/** A part of the total, but not a source of revenue. */
const surplus = "nonFiscalSurplusUsed";

const expenditures = [...dividedUses, ...furtherUses, "carriedForward"];

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
    basicExpenditure: basicParts,
  },
};

const uses = [...dividedUses, "carriedForward"];
/** The year's own money on either side. */
const ofYear = ["currentYearRevenue", "currentYearExpenditure"];
const fundings = [...appropriations, "broughtForward"];

/** What the terms mean in a section about one budget alone. */
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
      [appropriation]: isWhole ? ["currentYearRevenue", ...fundings] : uses,
      basicExpenditure: basicParts,
    },
  };
}

/** The frames of sections about one budget alone. */
export const budgetFrames = Object.fromEntries(
  budgets.map((budget) => [budget, budgetFrame(budget, appropriationTerm[budget])]),
) as Readonly<Record<AppropriatedBudget, Frame>>;

const agencyOperatingExpenses: Frame = {
  amounts: { agencyOperatingExpenses: ["/agencyOperatingExpenses/total"] },
  heads: ["agencyOperatingExpenses"],
  parts: { agencyOperatingExpenses: [] },
  others: {
    pointer: "/agencyOperatingExpenses/items",
    // institutions have routine expenses, but no agency to operate
    name: /^(?!.*事业单位)[\u4e00-\u9fffA-Za-z、和及与（）()“”\s]{2,24}$/,
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
    // another wording for one of the three expenses is not a further expense
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

/** Terms of money carried over between years. */
export const carriedTerms: ReadonlySet<string> = new Set(["broughtForward", "carriedForward"]);

/** Amounts beside the three public expenses, or elsewhere alone: never part of another amount. */
export const besides: Readonly<Record<string, readonly string[]>> = under(
  "",
  ["meetings", "training"],
  "/amount",
);

export const frames = { totals, agencyOperatingExpenses, threePublicExpenses, procurement };
export type FrameName = keyof typeof frames;

/** The side that a total opens: the sources behind it are revenue, or the spending from them. */
export const sides: Readonly<Record<string, "revenue" | "expenditure" | "both">> = {
  revenueTotal: "revenue",
  currentYearRevenue: "revenue",
  expenditureTotal: "expenditure",
  currentYearExpenditure: "expenditure",
  budgetTotal: "both",
};
/** Terms that may have any amount as a part: one listed beneath projects belongs to them, whatever its name. */
export const holdsAnything: ReadonlySet<string> = new Set([
  "projectExpenditure",
  ...spentFromBudget,
  ...purchases,
]);

/** The frame that a term opens, in any section. */
export const frameOfHead: ReadonlyMap<string, FrameName> = new Map(
  (Object.entries(frames) as [FrameName, Frame][]).flatMap(([name, { heads }]) =>
    heads.map((head) => [head, name] as const),
  ),
);
/** The section that a title opens if it names a single item of it: 公务接待费. */
export const frameOfItem: ReadonlyMap<string, FrameName> = new Map(
  threePublicItems.map((id) => [id, "threePublicExpenses"] as const),
);
/**
 * The parts that an amount may be divided into, in its budget, in its section or among the department's totals;
 * undefined if there are none.
 */
export function divides(term: string, budget: AppropriatedBudget | undefined): readonly string[] | undefined {
  return (budget ? budgetFrames[budget] : frames[frameOfHead.get(term) ?? "totals"]).parts[term];
}

/** All terms that prose is searched for; some have no field and only qualify what follows. */
export const proseTerms: ReadonlySet<string> = new Set([
  ...Object.values(frames).flatMap(({ amounts }) => Object.keys(amounts)),
  ...Object.keys(besides),
]);
