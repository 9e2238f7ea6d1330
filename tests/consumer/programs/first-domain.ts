/** A first program with @qingbei/domain: reads a budget as JSON, names a field as people do, subtracts exactly. */
import { fields, formatAmount, get, labelOf, parseBudget, pointerOf, subtract } from "@qingbei/domain";

const reading = parseBudget(`{
  "schemaVersion": 1, "kind": "budget", "fiscalYear": 2026, "department": { "name": "清河街道办事处" },
  "revenue": { "total": "300.10" }, "expenditure": { "total": "270.20" }
}`);
if (!reading.success) throw new Error(reading.issues.map(({ message }) => message).join());

const { budget } = reading;
const [income, spending] = [get(budget, fields.revenue.total), get(budget, fields.expenditure.total)];
if (!income || !spending) throw new Error("a total is not disclosed, or blank");
const name = labelOf(budget, pointerOf(fields.revenue.total));
console.log(`${name}多 ${formatAmount(subtract(income, spending))} 万元`);
