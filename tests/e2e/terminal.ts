import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";

/** Starting from source takes seconds on a busy machine. */
const DEADLINE = { timeout: 60_000, interval: 50 };
const LOCALE = { LC_ALL: "C.UTF-8", LANG: "C.UTF-8" };

/** Whether there is a tmux to run a terminal in. */
export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

/** A real terminal with a shell: tmux, on a separate server. */
export class Terminal {
  readonly #folder = mkdtempSync(join(tmpdir(), "qingbei-tmux-"));
  readonly #server = ["-u", "-f", "/dev/null", "-S", join(this.#folder, "socket")];

  /** @param size columns and rows */
  constructor(
    [columns, rows]: readonly [number, number],
    environment: Readonly<Record<string, string>> = {},
  ) {
    const env = { ...process.env, ...LOCALE, ...environment, PS1: "prompt$ ", ENV: "" };
    const size = ["-x", String(columns), "-y", String(rows)];
    const started = spawnSync("tmux", [...this.#server, "new-session", "-d", ...size, "sh"], {
      env,
      encoding: "utf8",
    });
    if (started.status !== 0) throw new Error(`tmux: ${started.stderr}`);
  }

  #tmux(...command: readonly string[]): string {
    const { stdout } = spawnSync("tmux", [...this.#server, ...command], {
      env: { ...process.env, ...LOCALE },
      encoding: "utf8",
    });
    return stdout;
  }

  /** Types a line and Enter. */
  run(command: string): void {
    this.#tmux("send-keys", "-l", command);
    this.#tmux("send-keys", "Enter");
  }

  /** Presses keys, by tmux's names: j, Enter, Escape, C-c. */
  press(...keys: readonly string[]): void {
    this.#tmux("send-keys", ...keys);
  }

  /** Types text all at once, as an input method does. */
  type(text: string): void {
    this.#tmux("send-keys", "-l", text);
  }

  resize(columns: number, rows: number): void {
    this.#tmux("resize-window", "-x", String(columns), "-y", String(rows));
  }

  /** The text on the screen. */
  readonly screen = (): string => this.#tmux("capture-pane", "-p");

  /** The screen with colours and attributes. */
  readonly styledScreen = (): string => this.#tmux("capture-pane", "-p", "-e");

  /** Which screen is shown, and whether with a cursor. */
  readonly mode = (): string =>
    this.#tmux(
      "display-message",
      "-p",
      "#{?alternate_on,alternate,primary} #{?cursor_flag,cursor,hidden}",
    ).trim();

  /** Waits until the screen shows a text. */
  async shows(text: string): Promise<void> {
    await expect.poll(this.screen, DEADLINE).toContain(text);
  }

  /** Waits for a screen and cursor. */
  async isIn(mode: string): Promise<void> {
    await expect.poll(this.mode, DEADLINE).toBe(mode);
  }

  close(): void {
    this.#tmux("kill-server");
    rmSync(this.#folder, { recursive: true });
  }
}
