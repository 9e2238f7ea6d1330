import { isExact } from "@qingbei/domain";
import { type Shape, writtenShape } from "../../templates/written-shape.js";
import { type Draft, draftsIn, isDraft } from "./draft.js";

/** Keeps the fields of a shape. */
function prune(draft: Draft, shape: Shape): void {
  for (const [key, value] of Object.entries(draft)) {
    const own = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (own === undefined) delete draft[key];
    else if (own === true) continue;
    else if (isOfItems(own)) for (const item of draftsIn(value)) prune(item, own[0]);
    else if (isDraft(value)) prune(value, own);
  }
}

const isOfItems = (shape: Shape | readonly [Shape]): shape is readonly [Shape] => Array.isArray(shape);

/** A sentence without its number is not written, so blanks of the statement are not either. */
function withoutBlanks(value: unknown): void {
  if (Array.isArray(value)) value.forEach(withoutBlanks);
  if (!isDraft(value)) return;
  for (const [key, each] of Object.entries(value)) {
    if (each === null) delete value[key];
    else withoutBlanks(each);
  }
}
const prose: readonly string[] = [
  "department",
  "revenue",
  "expenditure",
  "statementItems",
  "agencyOperatingExpenses",
  "threePublicExpenses",
  "meetings",
  "training",
  "performance",
  "procurement",
  "glossary",
];

/** A change is stated by its direction, and next to its amount. */
function withoutIdleChange(owner: unknown, amount: string): void {
  if (!isDraft(owner)) return;
  const { change } = owner;
  if (isDraft(change) && (typeof change.direction !== "string" || !isExact(owner[amount])))
    delete owner.change;
}

/** Items of a list that have an amount. */
function withAmounts(owner: Draft, list: string): void {
  if (!Array.isArray(owner[list])) return;
  const items = draftsIn(owner[list]).filter(({ amount }) => isExact(amount));
  if (items.length > 0) owner[list] = items;
  else delete owner[list];
}

const expenses = [
  "overseasVisits",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleOperation",
  "officialReceptions",
];

function withoutIdleExpenses(draft: Draft): void {
  const { agencyOperatingExpenses: agency, threePublicExpenses: three } = draft;
  if (isDraft(agency)) {
    withAmounts(agency, "items");
    // a list that does not end in 等 is complete without saying so
    if (agency.itemsExhaustive === true || agency.items === undefined) delete agency.itemsExhaustive;
    withoutIdleChange(agency, "total");
    if (!isExact(agency.total)) delete draft.agencyOperatingExpenses;
  }
  if (isDraft(three)) {
    withAmounts(three, "otherItems");
    withoutIdleChange(three, "total");
    for (const item of draftsIn(three.otherItems)) withoutIdleChange(item, "amount");
    withoutIdleAmounts(three, expenses);
  }
  withoutIdleAmounts(draft, ["meetings", "training"]);
}

/** Amounts with a change that are stated. */
function withoutIdleAmounts(owner: Draft, names: readonly string[]): void {
  for (const name of names) {
    const value = owner[name];
    withoutIdleChange(value, "amount");
    if (isDraft(value) && !isExact(value.amount)) delete owner[name];
  }
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isDraft(value) && Object.keys(value).length === 0;
}

/** Removes what is not written: blanks in sentences, and fields that have no place. */
export function withoutUnwritten(draft: Draft): void {
  for (const key of prose) withoutBlanks(draft[key]);
  prune(draft, writtenShape);
  for (const side of ["revenue", "expenditure", "procurement"]) withoutIdleChange(draft[side], "total");
  withoutIdleExpenses(draft);
  const { procurement } = draft;
  // in the words of the department only where no sentence of ours tells it
  if (isDraft(procurement) && (isExact(procurement.total) || procurement.declaredNone === true))
    delete procurement.text;
  const { stateAssets: assets } = draft;
  // the day stands above the table
  if (isDraft(assets) && !isDraft(assets.total) && draftsIn(assets.holdings).length === 0) delete assets.asOf;
  withAmounts(draft, "statementItems");
  for (const item of draftsIn(draft.statementItems)) withoutIdleChange(item, "amount");
  for (const [key, value] of Object.entries(draft))
    if (key !== "department" && isEmpty(value)) delete draft[key];
}
