import { readFileSync } from "node:fs";
import { type Reading, read } from "@qingbei/documents";
import {
  add,
  DepartmentBudget,
  type DepartmentBudgetJson,
  type Field,
  fields,
  get,
  toText,
  toWan,
  type Wan,
  wan,
  yuan,
} from "@qingbei/domain";
import { lookUp } from "@qingbei/domain/classification";
import { type Review, review } from "@qingbei/review";
import { allRules, check, type Rule, type Verdict } from "@qingbei/rules";

const amount: Wan = add(wan("0.1"), toWan(yuan("2000")));
// @ts-expect-error 元 is not 万元
add(wan("1"), yuan("1"));
// @ts-expect-error an amount is written as text
if (String(refused(() => wan(0.1))).includes("JavaScript") === false) throw new Error("a JavaScript number");

const json: DepartmentBudgetJson = {
  schemaVersion: 1,
  kind: "budget",
  department: {},
  expenditure: { total: "2277.23" },
};
const field: Field<Wan> = fields.expenditure.total;
const budget: DepartmentBudget = DepartmentBudget.parse(json);
if (toText(amount) !== "0.3" || String(get(budget, field)) !== "2277.23" || !lookUp)
  throw new Error("amounts");

/** What a call throws. */
function refused(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    return thrown;
  }
}

/** Also built as CommonJS, where top-level await is not possible. */
async function main(): Promise<void> {
  const bytes = readFileSync(process.argv[2] ?? "");
  const reading: Reading = await read(bytes);
  const rules: readonly Rule[] = allRules;
  const verdicts: readonly Verdict[] = check(reading, rules);
  const { report }: Review = await review(bytes, "statement.txt");
  console.log(verdicts.length === rules.length ? report.causes[0]?.advice : "rules are missing");
}
void main();
