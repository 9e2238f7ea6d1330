import { DepartmentBudget, encode } from "@qingbei/domain";
import { readPath } from "@qingbei/review";
import { EXIT } from "../exit-code.js";

/** `qingbei read`: the budget, and for every value the places where it was printed. */
export async function read(path: string): Promise<number> {
  const { budget, sources, amounts, notices } = await readPath(path);
  const result = { budget: encode(DepartmentBudget, budget), sources, amounts, notices };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return EXIT.ok;
}
