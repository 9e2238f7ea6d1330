const { readFileSync } = require("node:fs");
const { read } = require("@qingbei/documents");
const { DepartmentBudget, encode } = require("@qingbei/domain");

(async () => {
  for (const path of process.argv.slice(2)) {
    const { format, budget } = await read(readFileSync(path));
    console.log(JSON.stringify({ format, budget: encode(DepartmentBudget, budget) }));
  }
})();
