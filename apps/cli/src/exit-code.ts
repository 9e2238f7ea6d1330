/** The exit codes of every command; scripts and CI rely on them. */
export const EXIT = {
  ok: 0,
  /** Findings at or above --fail-on. */
  findings: 1,
  /** An unusable input or option. */
  unusable: 2,
  /** Ended with Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
  /** Our own mistake: EX_SOFTWARE of sysexits.h. */
  bug: 70,
} as const;
