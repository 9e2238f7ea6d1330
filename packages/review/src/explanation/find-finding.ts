import { InputFault } from "@qingbei/domain";
import { type FileOptions, FileReviewer } from "../files/review-file.js";
import { stepsFor } from "../files/steps.js";
import { fileNameOf } from "../report/overview.js";
import type { FindingReport } from "../report/report.js";
import { clean, shorten } from "../report/text/columns.js";
import type { Examination } from "../review.js";
import { type ExplainReport, explainReport } from "./explain-report.js";

interface Match {
  readonly examination: Examination;
  readonly finding: FindingReport;
}

/** Less than this names nothing. */
const SHORTEST_PREFIX = 4;
/** Most findings named if a prefix fits several. */
const MOST_NAMED = 6;

function matchesIn(examination: Examination, prefix: string): Match[] {
  const { findings, suppressed = [] } = examination.report;
  return [...findings, ...suppressed]
    .filter(({ fingerprint }) => fingerprint.startsWith(prefix))
    .map((finding) => ({ examination, finding }));
}

function ambiguous(prefix: string, matches: readonly Match[]): InputFault {
  const prints = new Set(matches.map(({ finding }) => finding.fingerprint));
  const named = matches
    .slice(0, MOST_NAMED)
    .map(
      ({ examination, finding }) =>
        `${finding.fingerprint}（${fileNameOf(examination.report.path)}：${shorten(clean(finding.message), 60)}）`,
    );
  const more = matches.length > named.length ? ` 等 ${matches.length} 处` : "";
  return new InputFault(
    "invalid-option",
    `以 ${prefix} 开头的指纹不止一个：${named.join("、")}${more}`,
    prints.size === 1 ? "几份文件里有同一个问题，请只给出其中一份" : "请多写几位，直到只剩一个",
  );
}

/** Checks and normalises a prefix of a fingerprint. */
function checked(prefix: string): string {
  const text = prefix.trim().toLowerCase();
  if (/^[\da-f]+$/.test(text) && text.length >= SHORTEST_PREFIX) return text;
  throw new InputFault(
    "invalid-option",
    `“${clean(prefix)}”不是指纹`,
    `指纹由 0–9、a–f 组成，至少写前 ${SHORTEST_PREFIX} 位；用 qingbei check --verbose 可以看到，在规则编号后面`,
  );
}

/**
 * Explains the only finding whose fingerprint begins with a prefix.
 * @param paths files and folders to search
 * @param onFault called for each input that cannot be reviewed; the search continues
 * @throws InputFault invalid-option if no finding or several have the prefix
 */
export async function explainFinding(
  prefix: string,
  paths: readonly string[],
  options: FileOptions,
  onFault: (path: string, fault: InputFault) => void,
): Promise<ExplainReport> {
  const wanted = checked(prefix);
  const reviewer = new FileReviewer(options);
  for (const { path, fault } of await reviewer.unreadAgainst())
    if (fault instanceof InputFault) onFault(path, fault);
  const matches: Match[] = [];
  for await (const step of stepsFor(paths, reviewer.finder, options)) {
    if (step.kind === "fault") onFault(step.path, step.fault);
    if (step.kind !== "file") continue;
    try {
      const outcome = await reviewer.examine(step.path, step.inFolder);
      if (outcome !== "passed-over") for (const match of matchesIn(outcome, wanted)) matches.push(match);
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault;
      onFault(step.path, fault);
    }
  }
  const [only, ...others] = matches;
  if (only && others.length === 0) return explainReport(only.examination, only.finding);
  if (only) throw ambiguous(wanted, matches);
  throw new InputFault(
    "invalid-option",
    `没有指纹以 ${wanted} 开头的发现`,
    `请检查指纹和文件；${options.against?.length ? "" : "check 时用了 --against 的，这里也要写；"}文件里的词或数改过，指纹就变了，用 qingbei check --verbose 看现在的`,
  );
}
