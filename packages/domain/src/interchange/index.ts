/** Lines of the finance system, and packages for open-data portals: a separate entry, for those who exchange budgets. */
export { type FinanceAgency, toFinanceRecords } from "./export-finance.js";
export {
  type FinanceField,
  type FinanceRecord,
  type FinanceView,
  financeFields,
} from "./finance-fields.js";
export {
  type FiscalPackageOptions,
  fiscalDataPackage,
  type PackageFile,
  unpackaged,
} from "./fiscal-data-package.js";
export {
  type FinanceImport,
  type FinanceIssue,
  type FinanceLine,
  fromFinanceRecords,
} from "./import-finance.js";
