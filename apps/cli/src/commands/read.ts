import { DepartmentBudget, encode } from "@qingbei/domain";
import { outlineText, readPath } from "@qingbei/review";
import { EXIT } from "../exit-code.js";

/** `qingbei read`: the budget, and for every value the places where it was printed; or the outline that it was read by. */
export async function read(path: string, { outline = false }: { outline?: boolean } = {}): Promise<number> {
  const reading = await readPath(path);
  if (outline) {
    process.stdout.write(outlineText(reading));
    return EXIT.ok;
  }
  const { budget, sources, amounts, notices } = reading;
  const result = { budget: encode(DepartmentBudget, budget), sources, amounts, notices };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return EXIT.ok;
}
