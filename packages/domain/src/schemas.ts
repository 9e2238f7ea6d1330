import { AgencyOperatingExpenses } from "./budget/agency-operating-expenses.js";
import { Appropriation, Appropriations } from "./budget/appropriation.js";
import { DepartmentBudget, GlossaryEntry } from "./budget/department-budget.js";
import { EconomicItem } from "./budget/economic-item.js";
import { Execution } from "./budget/execution.js";
import { Expenditure } from "./budget/expenditure.js";
import { Procurement } from "./budget/procurement.js";
import { Revenue } from "./budget/revenue.js";
import { AssetHolding, LargeEquipment, StateAssets, Vehicles, VehicleUse } from "./budget/state-assets.js";
import { StatementItem } from "./budget/statement-item.js";
import { BasicExpenditureRow, BasicExpenditureTable } from "./budget/tables/basic-expenditure-table.js";
import {
  ExpenditureRow,
  ExpenditureTable,
  FundExpenditureRow,
  FundExpenditureTable,
} from "./budget/tables/expenditure-table.js";
import { AppropriationRow, FiscalAppropriationTable } from "./budget/tables/fiscal-appropriation-table.js";
import { AmountRow, CarriedOver, MoneyUnit } from "./budget/tables/frame.js";
import { OtherTable, OtherTableRow } from "./budget/tables/other-table.js";
import { ProjectListRow, ProjectListTable } from "./budget/tables/project-list-table.js";
import { RevenueRow, RevenueTable } from "./budget/tables/revenue-table.js";
import { ExpenditureByUse, SummaryExpenditureRow, SummaryTable } from "./budget/tables/summary-table.js";
import { BudgetTables } from "./budget/tables/tables.js";
import {
  ThreePublicRates,
  ThreePublicRow,
  ThreePublicTable,
  ThreePublicUnit,
} from "./budget/tables/three-public-table.js";
import { ChangingAmount, ThreePublicExpenses } from "./budget/three-public-expenses.js";
import { YearOnYearChange } from "./budget/year-on-year-change.js";
import { BudgetUnit, Department, DepartmentNature, Office } from "./organization/department.js";
import {
  ItemisedTarget,
  Performance,
  Safeguard,
  TargetCoverage,
  Threshold,
} from "./performance/performance.js";
import {
  IndicatorLevel1,
  IndicatorLevel2,
  PerformanceIndicator,
} from "./performance/performance-indicator.js";
import { Project, Purpose, PurposePart, PurposeSubtotal, SpendingStep } from "./project/project.js";
import { ProjectStatement, QuarterlyAmount } from "./project/project-statement.js";
import type * as z from "./schema/z.js";
import { Occurrence, Position } from "./source/source.js";
import { Paragraph, SectionTheme, Statement } from "./statement/statement.js";
import { Comparator } from "./values/comparator.js";
import { CalendarDate } from "./values/date.js";
import { Deadline } from "./values/deadline.js";
import { FiscalYear } from "./values/fiscal-year.js";
import { IndicatorValue } from "./values/indicator-value.js";
import { MeasuredQuantity } from "./values/measured-quantity.js";
import { NamedAmount } from "./values/named-amount.js";
import { Percentage, PercentagePoints } from "./values/percentage.js";
import { ProjectCode } from "./values/project-code.js";
import { Quality } from "./values/quality.js";
import { Quantity } from "./values/quantity.js";
import { Wan, Yuan } from "./values/wan.js";

/** Every public schema by its name. */
export const schemas = {
  AgencyOperatingExpenses,
  AmountRow,
  Appropriation,
  AppropriationRow,
  Appropriations,
  AssetHolding,
  BasicExpenditureRow,
  BasicExpenditureTable,
  BudgetTables,
  BudgetUnit,
  CalendarDate,
  CarriedOver,
  ChangingAmount,
  Comparator,
  Deadline,
  Department,
  DepartmentBudget,
  DepartmentNature,
  EconomicItem,
  Execution,
  Expenditure,
  ExpenditureByUse,
  ExpenditureRow,
  ExpenditureTable,
  FiscalAppropriationTable,
  FiscalYear,
  FundExpenditureRow,
  FundExpenditureTable,
  GlossaryEntry,
  IndicatorLevel1,
  IndicatorLevel2,
  IndicatorValue,
  ItemisedTarget,
  LargeEquipment,
  MeasuredQuantity,
  MoneyUnit,
  NamedAmount,
  Occurrence,
  Office,
  OtherTable,
  OtherTableRow,
  Paragraph,
  Percentage,
  PercentagePoints,
  Performance,
  PerformanceIndicator,
  Position,
  Procurement,
  Project,
  ProjectCode,
  ProjectListRow,
  ProjectListTable,
  ProjectStatement,
  Purpose,
  PurposePart,
  PurposeSubtotal,
  Quality,
  Quantity,
  QuarterlyAmount,
  Revenue,
  RevenueRow,
  RevenueTable,
  Safeguard,
  SectionTheme,
  SpendingStep,
  StateAssets,
  Statement,
  StatementItem,
  SummaryExpenditureRow,
  SummaryTable,
  TargetCoverage,
  ThreePublicExpenses,
  ThreePublicRates,
  ThreePublicRow,
  ThreePublicTable,
  ThreePublicUnit,
  Threshold,
  VehicleUse,
  Vehicles,
  Wan,
  YearOnYearChange,
  Yuan,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The name of a public schema. */
export type SchemaName = keyof typeof schemas;
