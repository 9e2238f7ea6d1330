import nodeModule from "node:module";

// as in main.ts: a thread keeps compiled code for itself
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
await import("./review-thread.js");
