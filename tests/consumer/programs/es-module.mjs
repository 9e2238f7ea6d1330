import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { read } from "@qingbei/documents";
import {
  add,
  DepartmentBudget,
  encode,
  InputFault,
  isExact,
  toText,
  toWan,
  wan,
  yuan,
} from "@qingbei/domain";
import { lookUp } from "@qingbei/domain/classification";
import schema from "@qingbei/domain/schemas/department-budget.schema.json" with { type: "json" };
import { review } from "@qingbei/review";
import { allRules, check } from "@qingbei/rules";

assert.equal(toText(add(wan("0.1"), toWan(yuan("2000")))), "0.3");
const json = { schemaVersion: 1, kind: "budget", department: {}, expenditure: { total: "2277.23" } };
assert.deepEqual(encode(DepartmentBudget, DepartmentBudget.parse(json)), json);
// the CommonJS copy in the same process: its amounts, budgets and faults must be accepted as ours
const copy = createRequire(import.meta.url)("@qingbei/domain");
assert.notEqual(copy.InputFault, InputFault);
assert.ok(isExact(copy.wan("1")) && copy.isExact(wan("1")));
assert.equal(toText(add(wan("0.1"), copy.wan("0.2"))), "0.3");
assert.deepEqual(encode(DepartmentBudget, copy.DepartmentBudget.parse(json)), json);
assert.ok(new copy.InputFault("invalid-option", "x", "y") instanceof InputFault);
assert.ok(!(new Error("x") instanceof InputFault));
assert.equal(typeof lookUp, "function");
assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");

const bytes = readFileSync(process.argv[2]);
assert.equal(check(await read(bytes), allRules).length, allRules.length);
console.log((await review(bytes, "statement.txt")).report.causes[0].advice);
