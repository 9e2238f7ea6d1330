#!/usr/bin/env node
import nodeModule from "node:module";

// Node 22 and later keep compiled code between runs; 20 has no such thing
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
// after the line above, so that the program itself is kept too
const { run } = await import("./program.js");

// the reader of a pipe has seen enough (qingbei check … | head): stop without a word
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

// set, not exited with: what was written to a pipe must get through
process.exitCode = await run(process.argv.slice(2));
