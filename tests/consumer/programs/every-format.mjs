import { readFileSync } from "node:fs";
import { read } from "@qingbei/documents";
import { DepartmentBudget, encode } from "@qingbei/domain";

for (const path of process.argv.slice(2)) {
  const { format, budget } = await read(readFileSync(path));
  console.log(JSON.stringify({ format, budget: encode(DepartmentBudget, budget) }));
}
