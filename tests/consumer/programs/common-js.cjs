const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { read } = require("@qingbei/documents");
const { add, DepartmentBudget, encode, toText, toWan, wan, yuan } = require("@qingbei/domain");
const { lookUp } = require("@qingbei/domain/classification");
const schema = require("@qingbei/domain/schemas/department-budget.schema.json");
const { review } = require("@qingbei/review");
const { allRules, check } = require("@qingbei/rules");

assert.equal(toText(add(wan("0.1"), toWan(yuan("2000")))), "0.3");
const json = { schemaVersion: 1, kind: "budget", department: {}, expenditure: { total: "2277.23" } };
assert.deepEqual(encode(DepartmentBudget, DepartmentBudget.parse(json)), json);
assert.equal(typeof lookUp, "function");
assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");

(async () => {
  const bytes = readFileSync(process.argv[2]);
  assert.equal(check(await read(bytes), allRules).length, allRules.length);
  console.log((await review(bytes, "statement.txt")).report.causes[0].advice);
})();
