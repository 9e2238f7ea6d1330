import { relative } from "node:path";
import { reviewPaths, reviewText } from "@qingbei/review";
import { example } from "../example.js";
import { EXIT } from "../exit-code.js";
import { textOptions } from "../output/terminal.js";

const NEXT = `看每处引文和全部提醒：qingbei check FILE
在终端里逐条查看：    qingbei ui FILE
给程序用的 JSON：     qingbei check --format json FILE
`;

/** `qingbei demo`: the bundled example in one screen. Its faults are wanted, so they fail nothing. */
export async function demo(): Promise<number> {
  const beside = relative("", example);
  const path = beside.startsWith("..") ? example : beside;
  for await (const result of reviewPaths([path])) {
    if ("fault" in result) throw result.fault;
    process.stdout.write(`${reviewText(result.review.report, textOptions(process.stdout, "brief"))}\n`);
  }
  process.stdout.write(NEXT.replaceAll("FILE", path));
  return EXIT.ok;
}
