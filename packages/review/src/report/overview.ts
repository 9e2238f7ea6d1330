import type { CheckReport, NoticeReport, ReviewReport } from "./report.js";
import { clean, shorten } from "./text/columns.js";
import { placeOf } from "./text/place.js";
import { countsInWords } from "./text/severity.js";
import type { Style } from "./text/style.js";

/** The name of a document for people; `-` is the standard input. */
export function fileNameOf(path: string): string {
  return path === "-" ? "标准输入" : clean(path);
}

/** 部门预算, 单位决算. */
export function kindInWords({ kind, edition }: Pick<ReviewReport, "kind" | "edition">): string {
  return `${edition === "unit" ? "单位" : "部门"}${kind === "budget" ? "预算" : "决算"}`;
}

/** The document's department, year, kind and edition. */
export function subjectOf({
  department,
  fiscalYear,
  kind,
  edition,
}: Pick<ReviewReport, "department" | "fiscalYear" | "kind" | "edition">): string {
  const whose = department ? clean(department) : "部门名称未识别";
  const year = fiscalYear === null ? "年度未识别" : `${fiscalYear}年`;
  return `${whose}　${year}${kindInWords({ kind, edition })}`;
}

const RELATION: Readonly<Record<NonNullable<ReviewReport["against"]>[number]["relation"], string>> = {
  previousYear: "上年的公开",
  unit: "所属单位的公开",
  unlistedUnit: "清单里没有的单位的公开",
  approvedBudget: "同年的预算",
  previousAccounts: "上年的决算",
};

/** The documents that a document was checked against. */
export function againstInWords({ against = [] }: ReviewReport): readonly string[] {
  return against.map(({ path, relation }) => `${fileNameOf(path)}（${RELATION[relation]}）`);
}

/** The amounts that were not understood, and so not checked; empty if all were. */
export function unreadInWords({ reading }: ReviewReport, most: number): string {
  const all = reading.amounts.unclaimed;
  if (all.length === 0) return "";
  const named = all
    .slice(0, most)
    .map(({ text, position }) => `${placeOf(position)}“${shorten(clean(text), 40)}”`);
  return `${all.length} 个，未参与核对：${named.join("、")}${all.length > most ? " 等" : ""}`;
}

/** How much of a document was understood and checked: absent data is never a pass. */
export function extentOf({ reading: { amounts }, rules: { passed, failed, skipped } }: ReviewReport): string {
  return [
    `金额 ${amounts.printed} 个，读懂 ${amounts.claimed} 个`,
    `规则 ${passed + failed + skipped} 条：通过 ${passed}，不符 ${failed}，未能核对 ${skipped}`,
  ].join("；");
}

/** Notices that something could not be checked because of a bug, so that the document does not look clean. */
export function brokenNotices({ reading }: ReviewReport): readonly NoticeReport[] {
  return reading.notices.filter(({ severity }) => severity === "error");
}

/** Whether no amount of a document was understood: that no number was found wrong says nothing then. */
export function isNothingRead({ reading }: ReviewReport): boolean {
  return reading.amounts.claimed === 0;
}

/** The findings of a document in short, and whether everything was checked. */
export function resultInWords(review: ReviewReport, style?: Style): string {
  const found = countsInWords(review.findings, style);
  const broken = brokenNotices(review).length;
  if (broken === 0 && found === "" && isNothingRead(review))
    return `${(style?.warning ?? String)("没有读懂任何金额")}，数字都没有核对；其余没有发现问题`;
  if (broken === 0) return found === "" ? (style?.good ?? String)("没有发现问题") : `发现 ${found}`;
  const unfinished = `有 ${broken} 处程序出错，没有查完`;
  const rest = found === "" ? "查过的没有发现问题" : `发现 ${found}`;
  return `${style ? style.error(unfinished) : unfinished}；${rest}`;
}

/** That the search for causes was cut off, and what to do; empty if it was not. */
export function unsearched({ incomplete }: ReviewReport): string {
  return incomplete
    ? "不符的地方太多，没有找完：没列原因的错误也可能有一处能改；先改已找到的，再审查一次"
    : "";
}

/** The remark of a run that was interrupted. */
export const INTERRUPTED = "中途结束，其余文件没有审查";

/** Most left-out files that are named: a folder may contain hundreds of pictures. */
const MOST_PASSED_OVER = 5;

/** Extensions of archives that we do not open. */
const CALLED_ARCHIVE = /\.(?:rar|7z|zip|tar|gz|tgz|bz2|xz|z)$/i;

/** Whether a left-out file is an archive, which may contain a disclosure. */
export function isArchiveName(path: string): boolean {
  return CALLED_ARCHIVE.test(path);
}

/** Whether a file is hidden, or a lock file of an office program (~$预算.docx). */
const isHiddenName = (path: string) => /(?:^|[\\/])(?:\.|~\$)[^\\/]*$/.test(path);

function someOf(paths: readonly string[]): string {
  const more = paths.length > MOST_PASSED_OVER ? " 等" : "";
  return `${paths.slice(0, MOST_PASSED_OVER).map(fileNameOf).join("、")}${more}`;
}

/** The files of folders that were left out, so that a missing document is noticed; empty if there are none. */
export function passedOverInWords({ passedOver = [] }: CheckReport): string {
  const hidden = passedOver.filter(isHiddenName);
  const seen = passedOver.filter((path) => !isHiddenName(path));
  const archives = seen.filter(isArchiveName);
  const others = seen.filter((path) => !isArchiveName(path));
  return [
    ...(others.length > 0
      ? [`没有看 ${others.length} 个文件，不是文字材料、不是预算公开，或是以前的报告：${someOf(others)}`]
      : []),
    ...(archives.length > 0
      ? [`有 ${archives.length} 个压缩包没有解开看，请解压后再审：${someOf(archives)}`]
      : []),
    ...(hidden.length > 0 ? [`另有 ${hidden.length} 个隐藏、临时的文件没有看：${someOf(hidden)}`] : []),
  ].join("；");
}

/** Suppressions named at most. */
const MOST_UNUSED = 3;

/** The suppressions that matched no finding; empty if all did. */
export function unusedInWords({ unusedSuppressions: unused = [] }: CheckReport): string {
  if (unused.length === 0) return "";
  const named = unused
    .slice(0, MOST_UNUSED)
    .map(
      ({ file, index, reason, noFile }) =>
        `${clean(file)} 的 suppressions[${index}]（${clean(reason)}）${noFile ? "，没有文件符合它的 files" : ""}`,
    );
  const more = unused.length > MOST_UNUSED ? " 等" : "";
  return `配置里有 ${unused.length} 条忽略没有对上任何问题，请改正或去掉：${named.join("、")}${more}`;
}

/** Remarks about the run beside its reviews: files left out, and suppressions that matched nothing. */
export function remarksOnRun(report: CheckReport): readonly string[] {
  return [passedOverInWords(report), unusedInWords(report)].filter((words) => words !== "");
}
