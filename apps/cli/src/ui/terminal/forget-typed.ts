/** The keyboard, as far as it is emptied. */
interface Keyboard {
  setRawMode?(raw: boolean): unknown;
  on(event: "data", listener: (typed: Buffer | string) => void): unknown;
  off(event: "data", listener: (typed: Buffer | string) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** What a terminal has kept comes at once; a person's next key does not. */
const MILLISECONDS = 30;
const CTRL_C = "\u0003";

/**
 * Forgets what was typed while nothing listened: an Enter or q pressed at “正在审查” must not be done to a screen that was
 * not there yet. Ctrl-C is no such key.
 */
export async function forgetTyped(keyboard: Keyboard): Promise<void> {
  let isEnded = false;
  const forget = (typed: Buffer | string) => {
    isEnded ||= String(typed).includes(CTRL_C);
  };
  // line by line, the terminal would keep what has no Enter yet
  keyboard.setRawMode?.(true);
  keyboard.on("data", forget);
  keyboard.resume();
  await new Promise((resolve) => setTimeout(resolve, MILLISECONDS));
  keyboard.pause();
  keyboard.off("data", forget);
  keyboard.setRawMode?.(false);
  // a stream stops a turn after it is told to: who listened at once would be stopped too, and never hear a key
  await new Promise((resolve) => setImmediate(resolve));
  if (isEnded) process.kill(process.pid, "SIGINT");
}
