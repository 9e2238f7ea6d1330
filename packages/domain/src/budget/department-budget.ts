import { Department } from "../organization/department.js";
import { Performance } from "../performance/performance.js";
import { Project } from "../project/project.js";
import { ProjectStatement } from "../project/project-statement.js";
import * as z from "../schema/z.js";
import { disclosed, Text } from "../values/disclosed.js";
import { FiscalYear } from "../values/fiscal-year.js";
import { AgencyOperatingExpenses } from "./agency-operating-expenses.js";
import { Appropriations } from "./appropriation.js";
import { Execution } from "./execution.js";
import { Expenditure } from "./expenditure.js";
import { Procurement } from "./procurement.js";
import { Revenue } from "./revenue.js";
import { StateAssets } from "./state-assets.js";
import { StatementItem } from "./statement-item.js";
import { BudgetTables } from "./tables/tables.js";
import { ChangingAmount, ThreePublicExpenses } from "./three-public-expenses.js";

/** A term and how the disclosure explains it (名词解释). */
export const GlossaryEntry = z.strictObject({ term: Text, definition: Text });
export type GlossaryEntry = z.output<typeof GlossaryEntry>;

/**
 * A department's budget as disclosed (部门预算公开), the root of the model. Amounts are 万元 unless a field says 元.
 * A missing key was not disclosed; `null` was disclosed blank.
 */
export const DepartmentBudget = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.oneOf(["budget", "finalAccounts"]),
  /** For the department with its units, or for one unit (部门预算 / 单位预算). */
  edition: z.exactOptional(z.oneOf(["department", "unit"])),
  fiscalYear: disclosed(FiscalYear),
  department: Department,
  revenue: z.exactOptional(Revenue),
  expenditure: z.exactOptional(Expenditure),
  appropriations: z.exactOptional(Appropriations),
  statementItems: z.exactOptional(z.list(StatementItem)),
  /** In final accounts: expenses with their budget and executed amount, from the statement. */
  executions: z.exactOptional(z.list(Execution)),
  agencyOperatingExpenses: z.exactOptional(AgencyOperatingExpenses),
  threePublicExpenses: z.exactOptional(ThreePublicExpenses),
  /** 会议费 and 培训费, if the statement describes them separately; 党政机关厉行节约反对浪费条例. */
  meetings: z.exactOptional(ChangingAmount),
  training: z.exactOptional(ChangingAmount),
  tables: z.exactOptional(BudgetTables),
  performance: z.exactOptional(Performance),
  projects: z.exactOptional(z.list(Project)),
  projectStatements: z.exactOptional(z.list(ProjectStatement)),
  procurement: z.exactOptional(Procurement),
  stateAssets: z.exactOptional(StateAssets),
  glossary: z.exactOptional(z.list(GlossaryEntry)),
  otherMatters: z.exactOptional(z.list(Text)),
});
/** A budget or final accounts, decoded. An interface, so that editors name it instead of listing its fields. */
export interface DepartmentBudget extends z.output<typeof DepartmentBudget> {}
/** `budget` (部门预算): the plan; `finalAccounts` (部门决算): its execution. */
export type DisclosureKind = DepartmentBudget["kind"];
/** The same as JSON: amounts are strings. */
export interface DepartmentBudgetJson extends z.input<typeof DepartmentBudget> {}
