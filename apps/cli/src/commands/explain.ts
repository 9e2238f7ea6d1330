import { checkReport, explainFinding, explainText } from "@qingbei/review";
import { faultText } from "@qingbei/review/command-line";
import { EXIT } from "../exit-code.js";
import { readOnce } from "../output/read-once.js";
import { textOptions } from "../output/terminal.js";
import { today } from "../today.js";

export interface ExplainOptions {
  readonly format: "text" | "json";
  /** A configuration file; `false` for none, `true` or absent for the nearest. */
  readonly config?: string | boolean;
  readonly asOne?: boolean;
  readonly against?: readonly string[];
}

/** `qingbei explain`: explains one finding, given the beginning of its fingerprint. */
export async function explain(
  fingerprint: string,
  paths: readonly string[],
  { format, config, asOne = false, against }: ExplainOptions,
): Promise<number> {
  readOnce([...paths, ...(against ?? [])]);
  const options = {
    ...(config !== undefined && config !== true && { config }),
    asOne,
    ...(against && { against }),
    today: today(),
  };
  const report = await explainFinding(fingerprint, paths, options, (path, fault) => {
    for (const each of checkReport([{ path, fault }]).faults)
      process.stderr.write(faultText(each, textOptions(process.stderr)));
  });
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : explainText(report, textOptions(process.stdout)),
  );
  return EXIT.ok;
}
