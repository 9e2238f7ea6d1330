import { EXIT } from "../exit-code.js";

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? String(error);
  return error.cause === undefined ? own : `${own}\n原因：${stackOf(error.cause)}`;
}

/** Prints a bug: what to report, and where to find more. */
export function printBug(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const more = process.env.QINGBEI_DEBUG
    ? stackOf(error)
    : "加环境变量 QINGBEI_DEBUG=1 再运行一次，可以看到出错的位置";
  process.stderr.write(
    `程序出错，不是文件的错：${message}\n请把这行提示、所用命令和出错的文件报告给我们；${more}\n`,
  );
}

/**
 * Prints what a command threw, and gives its exit code. An input fault is recognised by its name, since its class would
 * load the domain, which --help does without.
 */
export function printFailure(error: unknown): number {
  if (error instanceof Error && error.name === "InputFault" && "hint" in error && "code" in error) {
    process.stderr.write(`${error.message}\n  怎么办  ${error.hint} [${error.code}]\n`);
    return EXIT.unusable;
  }
  printBug(error);
  return EXIT.bug;
}
