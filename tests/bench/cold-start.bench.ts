import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { builtCli, longPdfPath, statementPath } from "./documents.js";

/**
 * Whole processes in turns, so that a machine whose speed changes affects all alike. Goals: `check` of the statement ≤
 * 3 × `node -e 0`, of a PDF of 33 pages ≤ 0.25 s.
 */
const ROUNDS = 21;
const commands = {
  "node -e 0": ["-e", "0"],
  "qingbei --help": [builtCli, "--help"],
  "qingbei check": [builtCli, "check", "--format", "json", statementPath],
  ...(longPdfPath && { "qingbei check, 33 pages": [builtCli, "check", "--format", "json", longPdfPath] }),
};

function milliseconds(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, [...args], { stdio: "ignore" });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (existsSync(builtCli)) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const taken = milliseconds(args);
      // the first round warms the file cache
      if (round > 0) times[name]?.push(taken);
    }
  }
  const bare = times["node -e 0"] ?? [];
  console.log(`cold, whole processes, ${ROUNDS} rounds in turns`);
  for (const [name, taken] of Object.entries(times)) {
    const ratio = median(taken.map((each, index) => each / (bare[index] ?? each)));
    console.log(
      `  ${name.padEnd(36)} median ${median(taken).toFixed(0)} ms   ${ratio.toFixed(2)} × node -e 0`,
    );
  }
} else {
  console.log("cold start: not measured, apps/cli/dist is not built (pnpm build)");
}
