import { constants } from "node:os";

const ENTER = "\u001B[?1049h\u001B[?25l\u001B[2J\u001B[H";
const LEAVE = "\u001B[?25h\u001B[?1049l";
/** Moves to the upper left corner of an empty screen. */
export const CLEAR = "\u001B[2J\u001B[H";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;

/** What is shown: an Ink instance. */
interface Shown {
  unmount(): void;
  waitUntilExit(): Promise<unknown>;
}

/**
 * Shows something on the terminal's alternate screen, without a cursor, until it exits. Screen and cursor are restored
 * however it ends: normally, by an error, a signal, or an exit elsewhere.
 */
export async function onAlternateScreen(
  terminal: Pick<NodeJS.WriteStream, "write">,
  show: () => Shown,
): Promise<void> {
  let shown: Shown | undefined;
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    // first, because it writes a last frame
    shown?.unmount();
    terminal.write(LEAVE);
  };
  const stop = (signal: (typeof SIGNALS)[number]) => {
    // Ctrl-C before keys are read: quit as usual
    if (signal === "SIGINT" && shown) return shown.unmount();
    leave();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on("exit", leave);
  // before the trace is printed, which would vanish with this screen
  process.on("uncaughtExceptionMonitor", leave);
  try {
    terminal.write(ENTER);
    shown = show();
    await shown.waitUntilExit();
  } finally {
    leave();
    for (const signal of SIGNALS) process.off(signal, stop);
    process.off("exit", leave);
    process.off("uncaughtExceptionMonitor", leave);
  }
}
