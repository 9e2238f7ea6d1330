// under Node 20, tsx does not apply to threads by itself
const { register } = await import("tsx/esm/api");
register();
await import("./reading-thread.ts");
