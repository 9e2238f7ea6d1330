import { describe, expect, it } from "vitest";
import { DepartmentBudget } from "../budget/department-budget.js";
import { exact } from "../values/exact.js";
import { fields, get, pointerOf, segments, valueAt } from "./field.js";

const budget = DepartmentBudget.parse({
  schemaVersion: 1,
  kind: "budget",
  fiscalYear: null,
  department: { name: "清河街道" },
  revenue: { total: "0" },
  expenditure: { total: "61.20", change: { percentage: "26.50" } },
  projects: [{ name: "护路" }, { budget: "1" }],
});

it.each([
  [fields, ""],
  [fields.expenditure.total, "/expenditure/total"],
  [fields.projects.at(2).purpose.parts.at(0).amount, "/projects/2/purpose/parts/0/amount"],
  [fields.projects.at(0).indicators.at(1).targetValue.number, "/projects/0/indicators/1/targetValue/number"],
])("a field is its pointer %#", (field, pointer) => expect(pointerOf(field)).toBe(pointer));

it.each([-1, 1.5, Number.NaN, 2 ** 53])("there is no item %d of a list", (index) => {
  expect(() => fields.projects.at(index)).toThrow(RangeError);
});

it("a field is an address and shows nothing else", () => {
  expect(pointerOf(fields.expenditure.total)).toBe("/expenditure/total");
  expect(Object.keys(fields.expenditure)).toEqual([]);
  expect(JSON.stringify(fields.expenditure)).toBe("{}");
});

it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "7"])(
  "%s is a name like any other",
  (name) => {
    const beneath = (fields as unknown as Record<string, never>)[name];
    expect(pointerOf(beneath as never)).toBe(`/${name}`);
    expect((fields as unknown as Record<string, never>)[name] === beneath).toBe(name !== "7");
  },
);

it("a field in a text is its pointer, and no operand", () => {
  const { total } = fields.expenditure;
  expect(`${total}`).toBe("/expenditure/total");
  expect(String(fields.projects.at(0))).toBe("/projects/0");
  for (const operation of [
    () => `${Number(total)}`,
    () => (total as never) + 1,
    () => total > fields.revenue.total,
  ])
    expect(operation).toThrow("字段是值的地址，不能参加运算");
});

it.each([
  [
    "/expenditure/total",
    "须为 fields 里的字段，如 fields.revenue.total；实际是文字“/expenditure/total”：按指针取值用 valueAt",
  ],
  [undefined, "须为 fields 里的字段，如 fields.revenue.total；实际是 undefined"],
  [null, "实际是 null"],
  [{ size: fields.expenditure.total }, "实际是 object"],
])("what is no field is refused: %j", (none, message) => {
  expect(() => pointerOf(none as never)).toThrow(TypeError);
  expect(() => get(budget, none as never)).toThrow(message);
});

it("the first items of a list are kept, later ones are made anew", () => {
  expect(fields.projects.at(99)).toBe(fields.projects.at(99));
  expect(fields.projects.at(100)).not.toBe(fields.projects.at(100));
  expect(pointerOf(fields.projects.at(100).name)).toBe("/projects/100/name");
});

it("a field is no pointer, which is said", () => {
  expect(() => valueAt(budget, fields.revenue.total as never)).toThrow("字段的指针用 pointerOf");
});

describe("segments", () => {
  it.each([
    ["", []],
    ["/", [""]],
    ["/a/b", ["a", "b"]],
    ["/a~1b/m~0n", ["a/b", "m~n"]],
    ["/~01", ["~1"]],
    ["/__proto__/constructor", ["__proto__", "constructor"]],
  ])("%j", (pointer, path) => expect(segments(pointer)).toEqual(path));

  it.each(["expenditure", "expenditure/total", "#/expenditure"])("%s is no pointer", (pointer) => {
    expect(() => segments(pointer)).toThrow(RangeError);
  });

  it("undoes the escapes of a field", () => {
    const strange = (fields as unknown as Record<string, Record<string, never>>)["a/b~1"]?.["~"];
    expect(segments(pointerOf(strange as never))).toEqual(["a/b~1", "~"]);
  });
});

describe("valueAt", () => {
  it.each([
    ["", budget],
    ["/expenditure/total", exact("61.2")],
    ["/fiscalYear", null],
    ["/projects/1/budget", exact("1")],
  ])("%j is there", (pointer, value) => expect(valueAt(budget, pointer)).toEqual(value));

  it.each([
    ["a missing key", "/expenditure/projectExpenditure"],
    ["beyond null", "/fiscalYear/x"],
    ["beyond a text", "/department/name/0"],
    ["the length of a text", "/department/name/length"],
    ["the length of a list", "/projects/length"],
    ["a method of a list", "/projects/map"],
    ["an index beyond the list", "/projects/2"],
    ["an index with a leading zero", "/projects/01"],
    ["a negative index", "/projects/-1"],
    ["the place behind the last item", "/projects/-"],
    ["inside an amount", "/expenditure/total/d"],
    ["inside a percentage", "/expenditure/change/percentage/points"],
    ["the prototype", "/__proto__"],
    ["the constructor", "/constructor"],
    ["the constructor's prototype", "/projects/constructor/prototype"],
    ["an inherited method", "/toString"],
  ])("%s is not", (_, pointer) => expect(valueAt(budget, pointer)).toBeUndefined());
});

it("get tells missing, blank and zero apart", () => {
  expect(get(budget, fields.expenditure.projectExpenditure)).toBeUndefined();
  expect(get(budget, fields.fiscalYear)).toBeNull();
  expect(get(budget, fields.revenue.total)).toEqual(exact("0"));
});
