#!/usr/bin/env node
import { run } from "./program.js";

// the reader of a pipe has seen enough (qingbei check … | head): stop without a word
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

// set, not exited with: what was written to a pipe must get through
process.exitCode = await run(process.argv.slice(2));
