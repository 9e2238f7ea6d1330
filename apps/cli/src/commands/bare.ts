import { existsSync } from "node:fs";
import { EXIT } from "../exit-code.js";

/**
 * `qingbei PATH`, without a command: opens the terminal UI on a terminal, otherwise suggests what to type.
 * undefined if the words are not a path.
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
