import { readFileSync } from "node:fs";
import { read } from "@qingbei/documents";
import { DepartmentBudget } from "@qingbei/domain";
const r = read(readFileSync(process.argv[2]!));
const j: any = DepartmentBudget.encode(r.budget);
if (process.argv[3]) console.log(JSON.stringify(j[process.argv[3]], null, 1));
else { delete j.performance; j.department.offices = j.department.offices?.map((o: any)=>o.name+"|"+o.head); j.projects = j.projects?.slice(1,2); console.log(JSON.stringify(j, null, 1)); }
console.log(JSON.stringify(r.amounts, null, 1), r.notices);
