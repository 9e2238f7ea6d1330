#!/usr/bin/env node
import nodeModule from "node:module";
import { resolve } from "node:path";

// Node 22 and later can keep compiled code between runs; Node 20 cannot
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
// `pnpm qingbei check x` in a checkout runs at its root, but x is relative to where it was typed
const { INIT_CWD, TSX_TSCONFIG_PATH } = process.env;
if (import.meta.url.endsWith("/src/main.ts") && process.env.npm_lifecycle_event === "qingbei" && INIT_CWD) {
  if (TSX_TSCONFIG_PATH) process.env.TSX_TSCONFIG_PATH = resolve(TSX_TSCONFIG_PATH);
  process.chdir(INIT_CWD);
}
// after the compile cache is on, so that the program itself is cached too
const { run } = await import("./program.js");

// the reader of a pipe has closed it (qingbei check … | head): stop silently
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

// not process.exit: output to a pipe must be flushed first
process.exitCode = await run(process.argv.slice(2));
