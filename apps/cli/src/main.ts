#!/usr/bin/env node
import nodeModule from "node:module";
import { resolve } from "node:path";

// Node 22 and later keep compiled code between runs; 20 has no such thing
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
// `pnpm qingbei check x` in a checkout runs at its root, and x is meant where it was typed
const { INIT_CWD, TSX_TSCONFIG_PATH } = process.env;
if (import.meta.url.endsWith("/src/main.ts") && process.env.npm_lifecycle_event === "qingbei" && INIT_CWD) {
  if (TSX_TSCONFIG_PATH) process.env.TSX_TSCONFIG_PATH = resolve(TSX_TSCONFIG_PATH);
  process.chdir(INIT_CWD);
}
// after the compile cache, so that the program itself is kept too
const { run } = await import("./program.js");

// the reader of a pipe has seen enough (qingbei check … | head): stop without a word
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

// set, not exited with: what was written to a pipe must get through
process.exitCode = await run(process.argv.slice(2));
