import { DepartmentBudget, type DepartmentBudgetJson, type Disclosure, encode } from "@qingbei/domain";
import { allRules, check, diagnose } from "@qingbei/rules";
import { Bench } from "tinybench";

/** Cost of rules and diagnosis against the number of rows and of failed identities. Goal: 2,000 rows, 50 failed, under 100 ms. */
const PER_SECTION = 20;
const COLUMNS = ["total", "basicExpenditure", "projectExpenditure"] as const;

type Row = { code?: string; name?: string } & Record<string, string>;
const pad = (index: number) => String(index).padStart(2, "0");
const amounts = (basic: number, project: number) => ({
  total: `${basic + project}.00`,
  basicExpenditure: `${basic}.00`,
  projectExpenditure: `${project}.00`,
});

/**
 * 支出总表 with `items` items, PER_SECTION in each 款 and as many 款 in each 类; `wrong` of the items differ in one
 * digit.
 */
function disclosureOf(items: number, wrong: number): Disclosure {
  const sums = new Map<string, [number, number]>();
  const add = (code: string, basic: number, project: number) => {
    const [a, b] = sums.get(code) ?? [0, 0];
    sums.set(code, [a + basic, b + project]);
  };
  const codes = Array.from({ length: items }, (_, index) => {
    const section = Math.floor(index / PER_SECTION);
    const code = `2${pad(1 + Math.floor(section / PER_SECTION))}${pad(1 + (section % PER_SECTION))}${pad(1 + (index % PER_SECTION))}`;
    const [basic, project] = [1000 + index * 7, 500 + index * 3];
    for (const length of [0, 3, 5, 7]) add(code.slice(0, length), basic, project);
    return code;
  });
  const every = wrong > 0 ? Math.floor(items / wrong) : 0;
  const rows = [...sums].filter(([code]) => code !== "").sort(([a], [b]) => (a < b ? -1 : 1));
  const json: DepartmentBudgetJson = {
    schemaVersion: 1,
    kind: "budget",
    fiscalYear: 2025,
    department: {},
    tables: {
      expenditureTable: {
        rows: rows.map(([code, [basic, project]]): Row => {
          const at = codes.indexOf(code);
          const row = { code, name: `科目${code}`, ...amounts(basic, project) };
          return every > 0 && at >= 0 && at % every === 0 ? { ...row, total: `${basic + project}9.00` } : row;
        }),
        totalRow: amounts(...(sums.get("") ?? [0, 0])),
      },
    },
  };
  return { budget: DepartmentBudget.parse(json) };
}

/** Twice as many rows without a sum over them, every other one wrong: none says anything about another. */
function wrongAlone(items: number): Disclosure {
  const { budget } = disclosureOf(2 * items, items);
  const json = encode(DepartmentBudget, budget);
  const rows = json.tables?.expenditureTable?.rows?.filter(({ code }) => code?.length === 7);
  return { budget: DepartmentBudget.parse({ ...json, tables: { generalPublicBudgetTable: { rows } } }) };
}

/** Statements of amounts and their changes on last year, two of five in the wrong direction: each is wrong for itself. */
function wrongDirections(items: number): Disclosure {
  const statementItems = Array.from({ length: items }, (_, index) => {
    const [amount, change] = [1000 + index * 7, 50 + index];
    return {
      name: `科目${index}`,
      level: "item" as const,
      amount: `${amount}.00`,
      change: {
        baseYear: 2024,
        baseAmount: `${amount - change}.00`,
        direction: index % 5 < 2 ? ("decrease" as const) : ("increase" as const),
        amount: `${change}.00`,
      },
    };
  });
  const json: DepartmentBudgetJson = {
    schemaVersion: 1,
    kind: "budget",
    fiscalYear: 2025,
    department: {},
    statementItems,
  };
  return { budget: DepartmentBudget.parse(json) };
}

console.log(`rules and diagnosis against rows (${COLUMNS.length} columns) and failed identities, warm:`);
async function report(name: string, disclosure: Disclosure): Promise<void> {
  const verdicts = check(disclosure, allRules);
  const failed = verdicts.flatMap(({ cases }) => cases).filter(({ outcome }) => outcome === "failed").length;
  const { causes, incomplete } = diagnose(disclosure, verdicts);
  const bench = new Bench({ time: 500, warmupTime: 200 })
    .add("rules", () => void check({ ...disclosure }, allRules))
    .add("diagnosis", () => void diagnose(disclosure, verdicts));
  await bench.run();
  const [rules, diagnosis] = bench.tasks.map(({ result }) =>
    result.state === "completed" ? `${result.latency.p50.toFixed(1)} ms` : result.state,
  );
  console.log(
    `  ${name}, ${failed} failed: rules ${rules}, diagnosis ${diagnosis}, ${causes.length} causes${incomplete ? ", cut off" : ""}`,
  );
}

for (const [items, wrong] of [
  [250, 0],
  [500, 0],
  [1000, 0],
  [2000, 0],
  [2000, 17],
  [2000, 25],
  [2000, 100],
] as const)
  await report(`${items} items`, disclosureOf(items, wrong));
for (const items of [200, 400, 800]) await report(`${items} items, each wrong alone`, wrongAlone(items));
for (const items of [500, 1000, 2000])
  await report(`${items} statements, two of five in the wrong direction`, wrongDirections(items));
