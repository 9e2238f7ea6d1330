/** How `qingbei ui` reviews, as `qingbei check` does. */
export interface UiOptions {
  readonly asOne?: boolean;
  readonly against?: readonly string[];
  /** A configuration file; `false` for none, `true` or absent for the nearest. */
  readonly config?: string | boolean;
  readonly baseline?: string | boolean;
}

/** `qingbei ui`: the terminal UI, loaded only here. */
export async function ui(path: string, options: UiOptions = {}): Promise<number> {
  const [{ openUi }, { mustBeThere }, { readOnce }] = await Promise.all([
    import("../ui/open-ui.js"),
    import("../output/baseline.js"),
    import("../output/read-once.js"),
  ]);
  const { asOne = false, against = [], config, baseline } = options;
  readOnce([path, ...against]);
  mustBeThere(baseline);
  return openUi(path, {
    asOne,
    against,
    ...(config !== undefined && config !== true && { config }),
    ...(baseline !== undefined && baseline !== true && { baseline }),
  });
}
