import { describe, expect, it } from "vitest";
import { serveUntilSignal } from "./serve-until-signal.js";

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  it("ends the service, and leaves no handler behind", async () => {
    const before = process.listenerCount(signal);
    let url = "";
    const served = serveUntilSignal({
      port: 0,
      log: () => {},
      onListening: (where) => {
        url = where;
        // as if the process received it: the handlers run, nothing else does
        setImmediate(() => process.emit(signal, signal));
      },
    });
    await served;
    expect(url).toMatch(/^http:/);
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
    expect(process.listenerCount(signal)).toBe(before);
  });
});

it("fails where the service cannot listen, with no handler left behind", async () => {
  const before = process.listenerCount("SIGINT");
  await expect(serveUntilSignal({ port: 70_000 })).rejects.toMatchObject({ code: "invalid-option" });
  expect(process.listenerCount("SIGINT")).toBe(before);
});
