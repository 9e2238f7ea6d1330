import { existsSync } from "node:fs";
import { EXIT } from "../exit-code.js";

/**
 * `qingbei PATH`, without a command: opens the terminal UI where there is a terminal, else suggests what to type.
 * Undefined when the words are no path.
 */
export async function bare(argv: readonly string[]): Promise<number | undefined> {
  const [path] = argv;
  if (path === undefined || (path !== "-" && !existsSync(path))) return undefined;
  if (argv.length === 1 && process.stdin.isTTY && process.stdout.isTTY) {
    return (await import("./ui.js")).ui(path);
  }
  const words = argv.map((word) =>
    /[\s'"()&|;<>*?$\\]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word,
  );
  process.stderr.write(`要审查，请用：\n  qingbei check ${words.join(" ")}\n`);
  return EXIT.unusable;
}
