export { AgencyOperatingExpenses } from "./budget/agency-operating-expenses.js";
export {
  type AppropriatedBudget,
  Appropriation,
  Appropriations,
  appropriatedBudgets,
  appropriationParts,
} from "./budget/appropriation.js";
export {
  DepartmentBudget,
  type DepartmentBudgetJson,
  type DisclosureKind,
  GlossaryEntry,
} from "./budget/department-budget.js";
export { EconomicItem } from "./budget/economic-item.js";
export { Execution } from "./budget/execution.js";
export { changingExpenditure, Expenditure, expenditureParts } from "./budget/expenditure.js";
export { Procurement } from "./budget/procurement.js";
export {
  Revenue,
  type RevenueSource,
  revenueParts,
  revenueSources,
  revenueWholes,
} from "./budget/revenue.js";
export {
  AssetHolding,
  type AssetHoldingInput,
  LargeEquipment,
  StateAssets,
  Vehicles,
  VehicleUse,
} from "./budget/state-assets.js";
export { StatementItem } from "./budget/statement-item.js";
export { BasicExpenditureRow, BasicExpenditureTable } from "./budget/tables/basic-expenditure-table.js";
export {
  ExpenditureRow,
  ExpenditureTable,
  FundExpenditureRow,
  FundExpenditureTable,
} from "./budget/tables/expenditure-table.js";
export { AppropriationRow, FiscalAppropriationTable } from "./budget/tables/fiscal-appropriation-table.js";
export { AmountRow, CarriedOver, MoneyUnit } from "./budget/tables/frame.js";
export { OtherTable, OtherTableRow } from "./budget/tables/other-table.js";
export { ProjectListRow, ProjectListTable } from "./budget/tables/project-list-table.js";
export { RevenueRow, RevenueTable } from "./budget/tables/revenue-table.js";
export { ExpenditureByUse, SummaryExpenditureRow, SummaryTable } from "./budget/tables/summary-table.js";
export { BudgetTables, type StandardTable, standardTables, type TableKind } from "./budget/tables/tables.js";
export {
  ThreePublicRates,
  ThreePublicRow,
  ThreePublicTable,
  ThreePublicUnit,
  threePublicAmounts,
} from "./budget/tables/three-public-table.js";
export { sourceOfBudget, type ThreeBudget, tableOfBudget, threeBudgets } from "./budget/three-budgets.js";
export {
  ChangingAmount,
  receptionParts,
  ThreePublicExpenses,
  threePublicItems,
} from "./budget/three-public-expenses.js";
export { basicParts, dividedUses, furtherUses, type MainUse, mainUses } from "./budget/uses.js";
export { YearOnYearChange } from "./budget/year-on-year-change.js";
export { type BudgetDifference, compareBudgets, type NamedPlace } from "./comparison/compare-budgets.js";
export { type JoinedBudget, joinDisclosures } from "./comparison/joined-disclosures.js";
export type { MatchedBy } from "./comparison/match-items.js";
export { BugFault, InputFault, type InputFaultCode } from "./fault.js";
export { type ChangingFigure, changingFigures } from "./field/changing-figures.js";
export { type Field, type FieldOf, fields, get, pointerOf, valueAt, valuesByPointer } from "./field/field.js";
export { BudgetUnit, Department, DepartmentNature, Office } from "./organization/department.js";
export {
  ItemisedTarget,
  Performance,
  Safeguard,
  TargetCoverage,
  Threshold,
} from "./performance/performance.js";
export {
  IndicatorLevel1,
  IndicatorLevel2,
  PerformanceIndicator,
} from "./performance/performance-indicator.js";
export { Project, Purpose, PurposePart, PurposeSubtotal, SpendingStep } from "./project/project.js";
export { ProjectStatement, QuarterlyAmount } from "./project/project-statement.js";
export { bounds } from "./reading/bounds.js";
export type { BudgetIssue, BudgetIssueCode } from "./reading/issue.js";
export { SCHEMA_VERSION } from "./reading/migration.js";
export { type BudgetReading, parseBudget, readBudget } from "./reading/read-budget.js";
export { decode, encode, safeDecode, safeEncode } from "./schema/z.js";
export { type SchemaName, schemas } from "./schemas.js";
export { Occurrence, Position, type Sources } from "./source/source.js";
export type { AmountAmong, Disclosure, UnreadAmounts } from "./statement/disclosure.js";
export { Paragraph, paragraphPointer, SectionTheme, Statement } from "./statement/statement.js";
export { labelOf, placeNameOf } from "./terms/label.js";
export type { Term } from "./terms/term.js";
export { type TermTheme, termOf, termOfField, terms, termThemes, wordingsOf } from "./terms/terms.js";
export { type AmountStyle, formatAmount, formatCapitalAmount } from "./values/amount-format.js";
export { type AmountFault, type PrintedAmount, parseAmount } from "./values/amount-text.js";
export { parseCount } from "./values/chinese-numeral.js";
export { Comparator } from "./values/comparator.js";
export { CalendarDate, formatDate, parseChineseDate, parseDate } from "./values/date.js";
export { Deadline, formatDeadline, parseDeadline } from "./values/deadline.js";
export type { Direction } from "./values/direction.js";
export {
  absolute,
  add,
  compare,
  decimalPlaces,
  divide,
  type Exact,
  equals,
  exact,
  halfUnit,
  isExact,
  isNegative,
  isPlainNumber,
  isZero,
  MAX_DIGITS,
  negate,
  round,
  scale,
  shift,
  subtract,
  toFixed,
  toText,
  total,
  zero,
} from "./values/exact.js";
export { FiscalYear, formatFiscalYear, parseFiscalYear, previousYear } from "./values/fiscal-year.js";
export { formatIndicatorValue, IndicatorValue, parseIndicatorValue } from "./values/indicator-value.js";
export { standardUnit } from "./values/measure-unit.js";
export { formatQuantity, MeasuredQuantity, parseQuantity } from "./values/measured-quantity.js";
export { moneyUnits, type PrintedUnit, powerOfUnit } from "./values/money-unit.js";
export { NamedAmount } from "./values/named-amount.js";
export { isRate, Percentage, PercentagePoints, percentage, percentagePoints } from "./values/percentage.js";
export {
  formatPrintedNumber,
  type PrintedNumber,
  type PrintedNumberStyle,
  parsePrintedNumber,
  toHalfWidth,
  withoutBlanks,
} from "./values/printed-number.js";
export {
  formatPercentage,
  formatPercentagePoints,
  parsePercentage,
  parsePercentagePoints,
  type RateStyle,
} from "./values/printed-rate.js";
export {
  ProjectCode,
  type ProjectCodeFault,
  type ProjectCodeParts,
  parseProjectCode,
  projectCodeFault,
} from "./values/project-code.js";
export { formatQuality, parseQuality, Quality } from "./values/quality.js";
export { Quantity } from "./values/quantity.js";
export { toWan, toYuan, Wan, wan, Yuan, yuan } from "./values/wan.js";
export { type AmountAt, amountsOf } from "./walk/amounts.js";
export { type FieldKind, fieldKind, isInYuan } from "./walk/field-kind.js";
export { type Selected, select } from "./walk/select.js";
export { type Undisclosed, undisclosed } from "./walk/undisclosed.js";
