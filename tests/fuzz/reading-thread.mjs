// under Node 20 tsx reaches no thread by itself
const { register } = await import("tsx/esm/api");
register();
await import("./reading-thread.ts");
