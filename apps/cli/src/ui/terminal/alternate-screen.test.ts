import { describe, expect, it } from "vitest";
import { onAlternateScreen } from "./alternate-screen.js";

function terminal() {
  const written: string[] = [];
  return {
    written,
    write: (text: string | Uint8Array) => {
      written.push(String(text));
      return true;
    },
  };
}

const events = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "exit", "uncaughtExceptionMonitor"];
const listening = () => events.map((event) => process.listenerCount(event));

describe("onAlternateScreen", () => {
  it.each([
    ["it is quit", () => Promise.resolve()],
    ["it fails", () => Promise.reject(new Error("broken"))],
  ])("restores screen and cursor once when %s", async (_, waitUntilExit) => {
    const before = listening();
    const { written, write } = terminal();
    const end = onAlternateScreen({ write }, () => ({ waitUntilExit, unmount: () => write("last frame") }));
    await end.catch((error: unknown) => expect(error).toEqual(new Error("broken")));
    expect(written).toEqual([
      "\u001B[?1049h\u001B[?25l\u001B[2J\u001B[H",
      "last frame",
      "\u001B[?25h\u001B[?1049l",
    ]);
    expect(listening()).toEqual(before);
  });

  it("restores when nothing could be shown", async () => {
    const { written, write } = terminal();
    const show = () => {
      throw new Error("no yoga");
    };
    await expect(onAlternateScreen({ write }, show)).rejects.toThrow("no yoga");
    expect(written.at(-1)).toBe("\u001B[?25h\u001B[?1049l");
  });

  it("restores when the process ends elsewhere", async () => {
    const { written, write } = terminal();
    let quit = () => {};
    const shown = {
      waitUntilExit: () =>
        new Promise<void>((resolve) => {
          quit = resolve;
        }),
      unmount: () => {},
    };
    const end = onAlternateScreen({ write }, () => shown);
    const leave = process.listeners("exit").at(-1) as (code: number) => void;
    leave(0);
    expect(written.at(-1)).toBe("\u001B[?25h\u001B[?1049l");
    quit();
    await end;
    expect(written).toHaveLength(2);
  });
});
