/** Checked by tsc: what must not compile is marked, and an error that goes missing is an error. */
import { expectTypeOf } from "vitest";
import {
  add,
  type Comparator,
  changingFigures,
  compare,
  type DepartmentBudget,
  type DepartmentBudgetJson,
  type Exact,
  equals,
  exact,
  type Field,
  type FiscalYear,
  fields,
  formatAmount,
  formatPercentage,
  get,
  type Percentage,
  type PercentagePoints,
  type ProjectCode,
  parseAmount,
  percentage,
  percentagePoints,
  previousYear,
  scale,
  subtract,
  total,
  toWan,
  toYuan,
  type Wan,
  wan,
  type Yuan,
  yuan,
} from "./index.js";
import { growth, perHead, shareOf } from "./measures/index.js";

declare const budget: DepartmentBudget;
declare const year: FiscalYear;
declare function spend(amount: Wan): void;
declare function grow(rate: Percentage): void;

// amounts keep their unit
expectTypeOf(add(wan("1"), wan("2"))).toEqualTypeOf<Wan>();
expectTypeOf(total([yuan("1")])).toEqualTypeOf<Yuan>();
expectTypeOf(scale(wan("1"), 2)).toEqualTypeOf<Wan>();
expectTypeOf(toWan(yuan("1"))).toEqualTypeOf<Wan>();

// 元 where 万元 is due
// @ts-expect-error
spend(yuan("1"));
// @ts-expect-error
toYuan(yuan("1"));
// @ts-expect-error
toWan(wan("1"));
// @ts-expect-error
add(wan("1"), yuan("1"));
// @ts-expect-error
subtract(yuan("1"), wan("1"));
// @ts-expect-error
compare(wan("1"), yuan("1"));
// @ts-expect-error
equals(yuan("1"), wan("1"));
// @ts-expect-error
total([wan("1"), yuan("1")]) satisfies Wan;

// a number without a unit is no amount, and a JavaScript number is none either
// @ts-expect-error
spend(exact("1"));
// @ts-expect-error
spend(1);
// @ts-expect-error
spend("1");

// a year is no money, and any number is no year
// @ts-expect-error
spend(year);
// @ts-expect-error
add(wan("1"), year);
// @ts-expect-error
previousYear(2021);

// percent is not percentage points
grow(percentage("26.58"));
// @ts-expect-error
grow(percentagePoints("26.58"));
// @ts-expect-error
grow(wan("26.58"));
// @ts-expect-error
percentage("1") satisfies PercentagePoints;

// JSON holds texts, the model holds amounts
type RevenueJson = NonNullable<DepartmentBudgetJson["revenue"]>;
({ total: "5" }) satisfies RevenueJson;
({ total: null }) satisfies RevenueJson;
// @ts-expect-error
({ total: 5 }) satisfies RevenueJson;
// @ts-expect-error: what was not disclosed has no key
({ total: undefined }) satisfies RevenueJson;
// @ts-expect-error: unknown key
({ totals: "5" }) satisfies RevenueJson;

// fields know their type
expectTypeOf(get(budget, fields.expenditure.total)).toEqualTypeOf<Wan | null | undefined>();
expectTypeOf(get(budget, fields.fiscalYear)).toEqualTypeOf<FiscalYear | null | undefined>();
expectTypeOf(get(budget, fields.expenditure.change.percentage)).toEqualTypeOf<
  Percentage | null | undefined
>();
expectTypeOf(get(budget, fields.stateAssets.holdings.at(0).parts.at(1).value)).toEqualTypeOf<
  Yuan | null | undefined
>();
expectTypeOf(get(budget, fields.projects.at(0).indicators.at(0).targetValue.number)).toEqualTypeOf<
  Exact | null | undefined
>();
expectTypeOf(get(budget, fields.projects.at(0).indicators.at(0).targetValue.comparator)).toEqualTypeOf<
  Comparator | null | undefined
>();
fields.expenditure.total satisfies Field<Wan>;
fields.expenditure.total satisfies Field<Exact>;
changingFigures(budget)[0]?.amount satisfies Field<Wan> | undefined;

// unknown fields, fields of another type, items without an index
// @ts-expect-error
fields.expenditure.totals;
// @ts-expect-error
fields.expenditure.total.d;
// @ts-expect-error
fields.projects.budget;
// @ts-expect-error
fields.projects.at("0");
// @ts-expect-error
fields.projects[0];
// @ts-expect-error
fields.fiscalYear satisfies Field<Wan>;
// @ts-expect-error
fields.stateAssets.total.value satisfies Field<Wan>;
// @ts-expect-error
fields.expenditure.change.percentage satisfies Field<PercentagePoints>;
// @ts-expect-error: nothing is changed through the model
budget.fiscalYear = 2021;

// printed and measured amounts keep their unit
expectTypeOf(perHead(wan("1"), 2)).toEqualTypeOf<Yuan | undefined>();
expectTypeOf(growth(wan("1"), wan("2")).change).toEqualTypeOf<Wan>();
formatPercentage(percentage("1"));
// @ts-expect-error: 元 where 万元 is due
formatAmount(yuan("1"));
// @ts-expect-error
perHead(yuan("1"), 2);
// @ts-expect-error
growth(wan("1"), yuan("2"));
// @ts-expect-error
shareOf(yuan("1"), wan("2"));
// @ts-expect-error: points where percent is due
formatPercentage(percentagePoints("1"));
// @ts-expect-error: any text is no project code
"33072621K4B7QW2M9XH02" satisfies ProjectCode;
// @ts-expect-error: an amount that may be none
parseAmount("1万元").amount;

// an amount has no methods that would mix units or take a JavaScript number
// @ts-expect-error
wan("1").plus(yuan("1"));
// @ts-expect-error
wan("1").toNumber();
// @ts-expect-error
wan("1") + wan("2");
// @ts-expect-error
wan("1") * 2;
