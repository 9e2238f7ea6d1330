import { DepartmentBudget, encode, InputFault } from "@qingbei/domain";
import { outlineText, readPath } from "@qingbei/review";
import { EXIT } from "../exit-code.js";

export interface ReadOptions {
  readonly outline?: boolean;
  /** The requested format; default JSON. */
  readonly format?: "json" | undefined;
}

/** `qingbei read`: the budget with the places of every value, or the outline that was recognised. */
export async function read(path: string, { outline = false, format }: ReadOptions = {}): Promise<number> {
  if (outline && format !== undefined)
    throw new InputFault(
      "invalid-option",
      "--outline 只有文字，没有 --format json",
      "要 JSON 就去掉 --outline；要看章节和报表就去掉 --format",
    );
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
