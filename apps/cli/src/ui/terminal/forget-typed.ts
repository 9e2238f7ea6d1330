/** The part of standard input that is used to empty it. */
interface Keyboard {
  setRawMode?(raw: boolean): unknown;
  on(event: "data", listener: (typed: Buffer | string) => void): unknown;
  off(event: "data", listener: (typed: Buffer | string) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** Buffered keys arrive at once; a person's next key takes longer. */
const MILLISECONDS = 30;
const CTRL_C = "\u0003";

/**
 * Discards keys typed while nothing was listening: Enter or q pressed during “正在审查” must not act on a screen that
 * was not there yet. Ctrl-C still counts.
 */
export async function forgetTyped(keyboard: Keyboard): Promise<void> {
  let isEnded = false;
  const forget = (typed: Buffer | string) => {
    isEnded ||= String(typed).includes(CTRL_C);
  };
  // in line mode, the terminal would keep text without Enter
  keyboard.setRawMode?.(true);
  keyboard.on("data", forget);
  keyboard.resume();
  await new Promise((resolve) => setTimeout(resolve, MILLISECONDS));
  keyboard.pause();
  keyboard.off("data", forget);
  keyboard.setRawMode?.(false);
  // a stream stops one turn after pause(): a listener added at once would be stopped too
  await new Promise((resolve) => setImmediate(resolve));
  if (isEnded) process.kill(process.pid, "SIGINT");
}
