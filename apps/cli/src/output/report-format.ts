import { extname } from "node:path";
import { InputFault } from "@qingbei/domain";

/** The formats for the ending of a file name, the usual one first; empty for endings that we never write. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  txt: ["text", "json", "ndjson", "sarif", "junit", "markdown", "csv"],
  json: ["json", "sarif"],
  ndjson: ["ndjson"],
  jsonl: ["ndjson"],
  sarif: ["sarif"],
  xml: ["junit"],
  md: ["markdown"],
  csv: ["csv"],
  xlsx: ["xlsx"],
  xls: [],
  et: [],
  doc: [],
  docx: ["docx"],
  wps: [],
  pdf: [],
};

/** Formats of written disclosures whose ending is their own name, and which no report has. */
const NAMED = ["html"];

/** The ending of a file name; undefined if it is not a kind of file, as in 报告2021.12. */
function endingOf(file: string): string | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  return /[a-z]/.test(ending) ? ending : undefined;
}

/** The endings for the formats that a command writes: .txt .csv. */
function endingsOf(known: readonly string[]): string {
  const endings = Object.entries(FORMATS)
    .filter(([, [usual]]) => usual !== undefined && known.includes(usual))
    .map(([ending]) => ending);
  const own = NAMED.filter((each) => known.includes(each));
  return [...endings, ...own].map((ending) => `.${ending}`).join(" ");
}

function contradiction(
  file: string,
  format: string | undefined,
  { can, known }: { readonly can: readonly string[] | undefined; readonly known: readonly string[] },
): InputFault {
  const first = can?.find((each) => known.includes(each));
  const message =
    format === undefined
      ? `不会写 ${file} 这种文件`
      : `${file} 的扩展名与 --format ${format} 不符，打开时会当作别的文件`;
  const hint =
    first === undefined
      ? `改一个扩展名：${endingsOf(known)}${can ? "" : "；要用这个名字，请用 --format 写明格式"}`
      : `去掉 --format（按扩展名写成 ${first}），或改一个扩展名`;
  return new InputFault("invalid-option", message, hint);
}

/**
 * The format of a report: the requested one, else by the name of its file.
 * @param known the formats that the command writes
 * @throws InputFault invalid-option if the name contradicts the format, or fits none
 */
export function reportFormat<F extends string>(
  file: string | undefined,
  format: F | undefined,
  known: readonly F[],
): F | undefined {
  const ending = endingOf(file ?? "");
  if (file === undefined || ending === undefined) return format;
  const isNamed = NAMED.includes(ending) && known.some((each) => each === ending);
  const can = FORMATS[ending] ?? (isNamed ? [ending] : undefined);
  if (format !== undefined && (can?.includes(format) ?? true)) return format;
  const derived = known.find((each) => each === can?.[0]);
  if (format !== undefined || derived === undefined) throw contradiction(file, format, { can, known });
  return derived;
}
