import type * as z from "zod";
import { AgencyOperatingExpenses, NamedAmount } from "./budget/agency-operating-expenses.js";
import { DepartmentBudget, GlossaryEntry } from "./budget/department-budget.js";
import { Expenditure } from "./budget/expenditure.js";
import { Procurement } from "./budget/procurement.js";
import { Revenue } from "./budget/revenue.js";
import { AssetHolding, StateAssets } from "./budget/state-assets.js";
import { ChangingAmount, ThreePublicExpenses } from "./budget/three-public-expenses.js";
import { YearOnYearChange } from "./budget/year-on-year-change.js";
import { Department, DepartmentNature, Office } from "./organization/department.js";
import { ItemisedTarget, Performance, Safeguard, Threshold } from "./performance/performance.js";
import {
  IndicatorLevel1,
  IndicatorLevel2,
  PerformanceIndicator,
} from "./performance/performance-indicator.js";
import { Project, Purpose, PurposePart, PurposeSubtotal, SpendingStep } from "./project/project.js";
import { Occurrence, Position } from "./source/source.js";
import { Paragraph, SectionTheme, Statement } from "./statement/statement.js";
import { Comparator } from "./values/comparator.js";
import { CalendarDate } from "./values/date.js";
import { FiscalYear } from "./values/fiscal-year.js";
import { IndicatorValue } from "./values/indicator-value.js";
import { Percentage, PercentagePoints } from "./values/percentage.js";
import { Quantity } from "./values/quantity.js";
import { Wan, Yuan } from "./values/wan.js";

/** Every public schema by its name. */
export const schemas = {
  AgencyOperatingExpenses,
  AssetHolding,
  CalendarDate,
  ChangingAmount,
  Comparator,
  Department,
  DepartmentBudget,
  DepartmentNature,
  Expenditure,
  FiscalYear,
  GlossaryEntry,
  IndicatorLevel1,
  IndicatorLevel2,
  IndicatorValue,
  ItemisedTarget,
  NamedAmount,
  Occurrence,
  Office,
  Paragraph,
  Percentage,
  PercentagePoints,
  Performance,
  PerformanceIndicator,
  Position,
  Procurement,
  Project,
  Purpose,
  PurposePart,
  PurposeSubtotal,
  Quantity,
  Revenue,
  Safeguard,
  SectionTheme,
  SpendingStep,
  StateAssets,
  Statement,
  ThreePublicExpenses,
  Threshold,
  Wan,
  YearOnYearChange,
  Yuan,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The name of a public schema. */
export type SchemaName = keyof typeof schemas;
