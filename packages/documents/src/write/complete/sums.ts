import { compare, type Exact, revenueSources, revenueWholes, total } from "@qingbei/domain";
import { agree } from "./contradiction.js";
import { type Draft, draftsIn, numberAt, setAt } from "./draft.js";

/** A sum within an object: its field and those of its parts. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Whether the parts are all there can be: then the whole can be worked out from them. */
  readonly isWhole?: boolean;
}

const [general = "", funds = "", capital = ""] = revenueWholes.fiscalAppropriation;
const own = revenueWholes.unitOwnFunds;
/** A part that is a sum of others stands for them. */
const orItsParts = (whole: string, parts: readonly string[]) => ({ whole, parts });

/** Wholes that stand for their parts in a sum: 财政拨款 beside 一般公共预算拨款 is the same money. */
const standing: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  orItsParts("fiscalAppropriation", [general, funds, capital]),
  orItsParts("unitOwnFunds", own),
  orItsParts("basicExpenditure", ["personnelExpenses", "routineOperatingExpenses"]),
  orItsParts("officialVehicles", ["vehiclePurchase", "vehicleOperation"]),
  orItsParts("fiscalAppropriation", [
    "generalPublicBudget",
    "governmentManagedFundsBudget",
    "stateCapitalOperationsBudget",
  ]),
];

/** Sums that the parts give completely. */
const complete: readonly Sum[] = [
  { whole: "basicExpenditure", parts: ["personnelExpenses", "routineOperatingExpenses"], isWhole: true },
];

const present = (draft: Draft, at: string, parts: readonly string[]): readonly Exact[] =>
  parts.flatMap((part) => numberAt(draft, `${at}/${part}`) ?? []);

/** Parts without those that a whole among them holds already, and without wholes that are missing. */
function counted(draft: Draft, at: string, parts: readonly string[]): readonly string[] {
  const held = new Set(
    standing.flatMap(({ whole, parts: inner }) =>
      parts.includes(whole) && numberAt(draft, `${at}/${whole}`) !== undefined ? inner : [],
    ),
  );
  return parts.filter((part) => !held.has(part));
}

/**
 * Works out a sum that is missing where all its parts are there, and compares one that is stated with the parts that
 * are.
 * @throws InputFault contradictory-budget
 */
export function addUp(draft: Draft, at: string, { whole, parts, isWhole = false }: Sum): void {
  const found = present(draft, at, counted(draft, at, parts));
  if (found.length === 0) return;
  const stated = numberAt(draft, `${at}/${whole}`);
  if (stated !== undefined) agree(`${at}/${whole}`, stated, total(found), "所给各项之和");
  else if (isWhole && present(draft, at, parts).length === parts.length)
    setAt(draft, `${at}/${whole}`, total(found));
}

/** The sources of the year's own revenue. */
const ownSources = revenueSources.filter((source) => source !== "broughtForward");
const further = ["businessExpenditure", "superiorRemittance", "affiliateSubsidy"];
const uses = [
  "basicExpenditure",
  "personnelExpenses",
  "routineOperatingExpenses",
  "projectExpenditure",
  ...further,
];

/** The sums of a statement, the innermost first. */
const ofStatement: readonly (readonly [at: string, sum: Sum])[] = [
  ["/revenue", { whole: "fiscalAppropriation", parts: [general, funds, capital] }],
  ["/revenue", { whole: "unitOwnFunds", parts: own }],
  ["/revenue", { whole: "currentYearRevenue", parts: ownSources }],
  ["/revenue", { whole: "total", parts: [...revenueSources, "nonFiscalSurplusUsed"] }],
  ...complete.map((sum) => ["/expenditure", sum] as const),
  ["/expenditure", { whole: "currentYearExpenditure", parts: uses }],
  ["/expenditure", { whole: "total", parts: [...uses, "carriedForward"] }],
  [
    "/threePublicExpenses",
    {
      whole: "officialVehicles/amount",
      parts: ["vehiclePurchase/amount", "vehicleOperation/amount"],
      isWhole: true,
    },
  ],
  [
    "/threePublicExpenses",
    {
      whole: "total",
      parts: ["overseasVisits/amount", "officialVehicles/amount", "officialReceptions/amount"],
      isWhole: true,
    },
  ],
  ["/procurement", { whole: "total", parts: ["goods", "works", "services"], isWhole: true }],
];

/** Completes and compares the sums of the statement. */
export function addUpStatement(draft: Draft): void {
  for (const [at, sum] of ofStatement) addUp(draft, at, sum);
  addUpList(draft, "/agencyOperatingExpenses");
}

/** Money that only one side may name: with it, the totals may be of different scope. */
const carried = ["/revenue/broughtForward", "/revenue/nonFiscalSurplusUsed", "/expenditure/carriedForward"];

/**
 * Refuses revenue and expenditure that differ, and projects that cost more than all projects do.
 * @throws InputFault contradictory-budget
 */
export function compareSides(draft: Draft): void {
  const [received, spent] = [numberAt(draft, "/revenue/total"), numberAt(draft, "/expenditure/total")];
  const isCarried = carried.some((pointer) => numberAt(draft, pointer) !== undefined);
  if (received && spent && !isCarried) agree("/expenditure/total", spent, received, "收入总计");
  const projects = draftsIn(draft.projects).flatMap(
    (_, at) => numberAt(draft, `/projects/${at}/budget`) ?? [],
  );
  const all = numberAt(draft, "/expenditure/projectExpenditure");
  if (all && compare(total(projects), all) > 0)
    agree("/expenditure/projectExpenditure", all, total(projects), "各项目预算之和");
}

/** 机关运行经费 and the list of its items, if that is complete. */
function addUpList(draft: Draft, at: string): void {
  const isExhaustive = draft.agencyOperatingExpenses as Draft | undefined;
  const items = isExhaustive?.items;
  if (!Array.isArray(items) || items.length === 0 || isExhaustive?.itemsExhaustive === false) return;
  const parts = items.map((_, index) => `items/${index}/amount`);
  addUp(draft, at, { whole: "total", parts, isWhole: true });
}
