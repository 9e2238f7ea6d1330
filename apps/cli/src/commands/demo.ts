import { relative } from "node:path";
import { reviewPaths, reviewText } from "@qingbei/review";
import { example } from "../example.js";
import { EXIT } from "../exit-code.js";
import { textOptions } from "../output/terminal.js";

const INTRODUCTION = "示例：一份虚构的街道部门预算，数字里藏着真实文件常见的错。\n\n";

/** `qingbei demo`: the bundled example on about one screen. Its faults are intended, so the exit code is 0. */
export async function demo(): Promise<number> {
  const beside = relative("", example);
  const path = beside.startsWith("..") ? example : beside;
  for await (const result of reviewPaths([path], { config: false })) {
    if ("fault" in result) throw result.fault;
    const text = reviewText(result.review.report, textOptions(process.stdout, "brief"));
    process.stdout.write(`${INTRODUCTION}${text}\n`);
  }
  // in a checkout, the command is not installed
  const qingbei = process.env.npm_lifecycle_event === "qingbei" ? "pnpm qingbei" : "qingbei";
  const next = [
    ["看引文、算式和全部提醒", `${qingbei} check ${path}`],
    ["在终端里逐条查看      ", `${qingbei} ui ${path}`],
    ["审查自己的文件        ", `${qingbei} check 文件或文件夹`],
  ];
  process.stdout.write(next.map(([what, command]) => `${what}  ${command}\n`).join(""));
  return EXIT.ok;
}
