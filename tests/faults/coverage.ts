/**
 * Which rules check which number of a consistent budget, written by hand from the reference, not from the rules: a
 * fault in the number must make `must` fail, may make `may` fail, and no other rule at `error`.
 */
export interface Coverage {
  readonly at: RegExp;
  readonly must: readonly string[];
  readonly may?: readonly string[];
  /** At least two identities have only this number in common, so its correction is the only one. */
  readonly unique?: true;
}

/** Rules that compare a figure with last year's, and the changes of the three public expenses with one another. */
const growth = [
  "three-public-changes",
  "growth-percentage",
  "change-direction",
  "change-amount",
  "change-rate",
];

export const coverage: readonly Coverage[] = [
  {
    // beside 财政拨款 alone there may be sources that the statement does not list
    at: /^\/revenue\/total$/,
    must: ["revenue-equals-expenditure"],
    may: ["revenue-total", ...growth],
    unique: true,
  },
  {
    at: /^\/revenue\/generalPublicBudgetAppropriation$/,
    must: ["revenue-total", "fund-closure"],
    unique: true,
  },
  // the general appropriation is beside it in both identities: either could be wrong
  { at: /^\/revenue\/governmentManagedFundsAppropriation$/, must: ["revenue-total", "fund-closure"] },
  {
    at: /^\/expenditure\/total$/,
    must: ["expenditure-total", "revenue-equals-expenditure"],
    may: growth,
    unique: true,
  },
  {
    at: /^\/expenditure\/personnelExpenses$/,
    must: ["expenditure-total", "fund-closure"],
    may: ["basic-expenditure-total", "operating-within-basic"],
    unique: true,
  },
  {
    at: /^\/expenditure\/routineOperatingExpenses$/,
    must: ["expenditure-total", "fund-closure", "routine-equals-agency-operating"],
    may: ["basic-expenditure-total", "operating-within-basic"],
    unique: true,
  },
  {
    at: /^\/expenditure\/projectExpenditure$/,
    must: ["expenditure-total", "fund-closure", "projects-total"],
    unique: true,
  },
  {
    at: /^\/agencyOperatingExpenses\/total$/,
    must: ["agency-operating-items", "routine-equals-agency-operating"],
    may: [...growth, "operating-within-basic"],
    unique: true,
  },
  {
    at: /^\/agencyOperatingExpenses\/items\/\d+\/amount$/,
    must: ["agency-operating-items"],
    may: ["vehicle-operation-repeated", "receptions-repeated", "repeated-figures-agree"],
  },
  {
    at: /^\/threePublicExpenses\/total$/,
    must: ["three-public-total"],
    may: [...growth, "three-public-scope"],
  },
  { at: /^\/threePublicExpenses\/overseasVisits\/amount$/, must: ["three-public-total"], may: growth },
  {
    at: /^\/threePublicExpenses\/officialVehicles\/amount$/,
    must: ["three-public-total", "official-vehicles-split"],
    may: growth,
    unique: true,
  },
  { at: /^\/threePublicExpenses\/vehiclePurchase\/amount$/, must: ["official-vehicles-split"], may: growth },
  {
    at: /^\/threePublicExpenses\/vehicleOperation\/amount$/,
    must: ["official-vehicles-split"],
    may: [...growth, "vehicle-operation-repeated"],
  },
  {
    at: /^\/threePublicExpenses\/officialReceptions\/amount$/,
    must: ["three-public-total"],
    may: [...growth, "receptions-repeated"],
  },
  {
    // the difference may be 其他资金 that is not listed, and purposes may be incomplete
    at: /^\/projects\/\d+\/budget$/,
    must: ["projects-total"],
    may: ["project-funds-split", "purpose-sum"],
  },
  { at: /^\/projects\/\d+\/fiscalFunds$/, must: [], may: ["project-funds-split"] },
  { at: /^\/projects\/\d+\/purpose\/parts\/\d+\/amount$/, must: ["purpose-sum"], may: ["purpose-subtotal"] },
  // without last year's amount, which is in the same sentence, nothing shows what either should be
  { at: /\/change\/amount$/, must: ["change-amount"], may: growth },
  { at: /\/change\/percentage$/, must: ["growth-percentage"], may: growth },
  { at: /\/change\/baseAmount$/, must: [], may: growth },
  { at: /^\/procurement\/total$/, must: ["procurement-parts"] },
  { at: /^\/procurement\/(?:goods|works|services)$/, must: ["procurement-parts"] },
  { at: /^\/stateAssets\/total\/value$/, must: ["asset-total"] },
  { at: /^\/stateAssets\/holdings\/\d+\/value$/, must: ["asset-total"], may: ["asset-parts"] },
];

/** The parts of a budget that a statement in words contains: no projects, no sums by source, no purchases or assets. */
const inWords = /revenue|expenditure|agency|three|change/i;
const notInWords: readonly string[] = ["projects-total", "fund-closure"];

/** Which rules check which number of a statement that was read from text. */
export const wordCoverage: readonly Coverage[] = coverage
  .filter(({ at }) => inWords.test(at.source))
  .map(({ at, must, may = [] }) => ({
    at,
    must: must.filter((rule) => !notInWords.includes(rule)),
    may: [...may, ...must, "wording-slips"],
  }));
