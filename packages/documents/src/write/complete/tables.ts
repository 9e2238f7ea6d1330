import {
  type Exact,
  isExact,
  isRate,
  revenueSources,
  revenueWholes,
  subtract,
  type TableKind,
  termOf,
  total,
} from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import { nothingIn, threePublicColumns } from "../../templates/written-tables.js";
import { signedRate } from "./changes.js";
import { agree } from "./contradiction.js";
import { type Draft, draftsIn, isDraft, numberAt } from "./draft.js";
import { addUp, type Sum } from "./sums.js";

/** The sums within each row of a table. */
const rowSums: Readonly<Partial<Record<TableKind, readonly Sum[]>>> = {
  revenueTable: [
    { whole: "fiscalAppropriation", parts: revenueWholes.fiscalAppropriation },
    { whole: "total", parts: [...revenueSources, "nonFiscalSurplusUsed"] },
  ],
  ...Object.fromEntries(
    [
      "expenditureTable",
      "generalPublicBudgetTable",
      "governmentManagedFundsTable",
      "stateCapitalOperationsTable",
      "fiscalExpenditureTable",
    ].map((kind) => [
      kind,
      [
        { whole: "basicExpenditure", parts: ["personnelExpenses", "routineOperatingExpenses"] },
        {
          whole: "total",
          parts: [
            "basicExpenditure",
            "personnelExpenses",
            "routineOperatingExpenses",
            "projectExpenditure",
            "businessExpenditure",
            "superiorRemittance",
            "affiliateSubsidy",
          ],
        },
      ],
    ]),
  ),
  ...Object.fromEntries(
    ["basicExpenditureTable", "fiscalBasicExpenditureTable"].map((kind) => [
      kind,
      [{ whole: "total", parts: ["personnelExpenses", "routineOperatingExpenses"], isWhole: true }],
    ]),
  ),
  fiscalAppropriationTable: [
    {
      whole: "total",
      parts: [
        "generalPublicBudget",
        "governmentManagedFundsBudget",
        "stateCapitalOperationsBudget",
        "broughtForward",
      ],
    },
  ],
  projectListTable: [
    {
      whole: "fiscalAppropriation",
      parts: ["generalPublicBudget", "governmentManagedFundsBudget", "stateCapitalOperationsBudget"],
    },
    {
      whole: "total",
      parts: [
        "fiscalAppropriation",
        "generalPublicBudget",
        "governmentManagedFundsBudget",
        "stateCapitalOperationsBudget",
        "specialFiscalAccountFunds",
        "unitOwnFunds",
        "broughtForward",
      ],
    },
  ],
};

const isAmountOf = (row: Draft) =>
  Object.keys(row).filter((key) => isExact(row[key]) || isRate(row[key]) || row[key] === null);
const WORDS: ReadonlySet<string> = new Set(["code", "name", "budgetUnit", "projectType", "year"]);
const RATE = "changeRate";

/** A blank cell in every column that another row has: a table is a rectangle. */
export function squared(rows: readonly Draft[]): void {
  const columns = new Set(rows.flatMap(isAmountOf).filter((key) => !WORDS.has(key)));
  for (const row of rows) for (const column of columns) if (row[column] === undefined) row[column] = null;
}

/** For each row the rows right beneath it by code; those beneath none come last, under undefined. */
function beneath(rows: readonly Draft[]): ReadonlyMap<number | undefined, readonly number[]> {
  const children = new Map<number | undefined, number[]>();
  const open: number[] = [];
  const codeOf = (at: number) => (typeof rows[at]?.code === "string" ? (rows[at].code as string) : "");
  for (let at = 0; at < rows.length; at++) {
    const code = codeOf(at);
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (code !== codeOf(last) && codeOf(last) !== "" && code.startsWith(codeOf(last))) break;
      open.pop();
    }
    const parent = open.at(-1);
    put(children, parent, at);
    if (code !== "") open.push(at);
  }
  return children;
}

/** Compares every row with the rows beneath it, and the last one with all; a missing sum of all is worked out. */
function addUpRows(draft: Draft, at: string, table: Draft): void {
  const rows = draftsIn(table.rows);
  const columns = rows[0] ? isAmountOf(rows[0]).filter((key) => key !== RATE && !WORDS.has(key)) : [];
  const ofRows = (list: readonly number[], column: string) => list.map((row) => rows[row]?.[column]);
  for (const [parent, list] of beneath(rows)) {
    const pointer = parent === undefined ? `${at}/totalRow` : `${at}/rows/${parent}`;
    for (const column of columns) {
      const all = ofRows(list, column);
      const amounts = all.filter((value): value is Exact => isExact(value));
      if (amounts.length === 0) continue;
      const stated = numberAt(draft, `${pointer}/${column}`);
      if (stated !== undefined) agree(`${pointer}/${column}`, stated, total(amounts), "所属各行之和");
      else if (parent === undefined && amounts.length === all.length) {
        table.totalRow ??= {};
        const row = table.totalRow as Draft;
        if (row[column] === undefined) row[column] = total(amounts);
      }
    }
  }
}

/** This year less last year, and the rate of it, in one row. */
function compareYears(at: string, row: Draft): void {
  const { total: now, previousTotal, previousExecuted } = row;
  // beside both, the change may be on either
  if (!isExact(now) || isExact(previousTotal) === isExact(previousExecuted)) return;
  const base = isExact(previousTotal) ? previousTotal : (previousExecuted as Exact);
  const difference = subtract(now, base);
  if (isExact(row.change)) agree(`${at}/change`, row.change, difference, "本年与上年之差");
  row.change = difference;
  const rate = signedRate(`${at}/changeRate`, now, base, row.changeRate);
  if (rate !== undefined) row.changeRate = rate;
}

function isEmpty(table: Draft): boolean {
  return draftsIn(table.rows).length === 0 && !isDraft(table.totalRow);
}

/** Title, unit and note of a table: an empty one says that it is. */
export function frame(table: Draft, kind: TableKind, year: string): void {
  table.title ??= `${year}${termOf(kind).zh}`;
  table.unit ??= "万元";
  const words = nothingIn[kind];
  const isCoded =
    kind !== "summaryTable" && kind !== "fiscalAppropriationTable" && kind !== "threePublicExpensesTable";
  if (!isCoded || !isEmpty(table)) return;
  if (typeof table.note !== "string") {
    const none = words === undefined ? "本表没有数据" : `本部门${year}没有${words}`;
    table.note = `注：${none}，故本表为空表。`;
  }
  table.declaredEmpty = true;
  delete table.rows;
}

/** Completes one table by code and compares its numbers. */
export function completeRows(draft: Draft, kind: TableKind, table: Draft): void {
  const at = `/tables/${kind}`;
  const rows = draftsIn(table.rows);
  const all = [...rows, ...(isDraft(table.totalRow) ? [table.totalRow] : [])];
  const pointers = [
    ...rows.map((_, index) => `${at}/rows/${index}`),
    ...(isDraft(table.totalRow) ? [`${at}/totalRow`] : []),
  ];
  for (const [index, row] of all.entries()) {
    const pointer = pointers[index] ?? at;
    for (const sum of rowSums[kind] ?? []) addUp(draft, pointer, sum);
    compareYears(pointer, row);
  }
  squared(rows);
  addUpRows(draft, at, table);
  squared([...rows, ...(isDraft(table.totalRow) ? [table.totalRow] : [])]);
}

const lines = ["previous", "previousExecuted", "current", "change", "changeRate"] as const;
const threeSums: readonly Sum[] = [
  { whole: "officialVehicles", parts: ["vehiclePurchase", "vehicleOperation"], isWhole: true },
  { whole: "total", parts: ["overseasVisits", "officialVehicles", "officialReceptions"], isWhole: true },
];

/** Lines of several years are labelled by their years. */
function nameYears(draft: Draft, table: Draft, present: readonly (typeof lines)[number][]): void {
  const { fiscalYear } = draft;
  if (present.length < 2 || typeof fiscalYear !== "number") return;
  for (const line of present) {
    if (line === "change" || line === "changeRate") continue;
    (table[line] as Draft).year ??= line === "current" ? fiscalYear : fiscalYear - 1;
  }
}

/** The lines of the change, field by field. */
function compareLines(draft: Draft, at: string, base: string, table: Draft): void {
  for (const { field } of threePublicColumns) {
    const now = numberAt(draft, `${at}/current/${field}`);
    const before = numberAt(draft, `${at}/${base}/${field}`);
    if (now === undefined || before === undefined) continue;
    const stated = numberAt(draft, `${at}/change/${field}`);
    if (stated) agree(`${at}/change/${field}`, stated, subtract(now, before), "本年与上年之差");
    else if (isDraft(table.change)) table.change[field] = subtract(now, before);
    if (!isDraft(table.changeRate)) continue;
    const rate = signedRate(`${at}/changeRate/${field}`, now, before, table.changeRate[field]);
    if (rate) table.changeRate[field] = rate;
  }
}

/** Completes the table of the three public expenses. */
export function completeThree(draft: Draft, table: Draft): void {
  const at = "/tables/threePublicExpensesTable";
  const present = lines.filter((line) => isDraft(table[line]));
  nameYears(draft, table, present);
  for (const line of present)
    if (line !== "changeRate") for (const sum of threeSums) addUp(draft, `${at}/${line}`, sum);
  for (const index of draftsIn(table.byUnit).keys())
    for (const sum of threeSums) addUp(draft, `${at}/byUnit/${index}`, sum);
  const [base, ...others] = present.filter((line) => line.startsWith("previous"));
  if (base !== undefined && others.length === 0) compareLines(draft, at, base, table);
  squared(present.map((line) => table[line] as Draft));
}

/** Completes a table beside the standard ones: every row has as many cells as there are columns. */
export function completeOther(draft: Draft, index: number, table: Draft): void {
  const at = `/tables/otherTables/${index}`;
  table.unit ??= "万元";
  const rows = draftsIn(table.rows);
  const width = Array.isArray(table.columns) ? table.columns.length : 0;
  for (const row of [...rows, ...(isDraft(table.totalRow) ? [table.totalRow] : [])])
    row.amounts = Array.from({ length: width }, (_, column) => (row.amounts as unknown[])?.[column] ?? null);
  void [draft, at];
}
