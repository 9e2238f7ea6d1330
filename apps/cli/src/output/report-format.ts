import { extname } from "node:path";
import { InputFault } from "@qingbei/domain";

/** The formats that the end of a file's name stands for, the usual one first; none for what we never write, whatever is asked. */
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
  docx: [],
  wps: [],
  pdf: [],
};

/** The end of a name, where it says a kind of file: that of 报告2021.12 is a date. */
function endingOf(file: string): string | undefined {
  const ending = extname(file).slice(1).toLowerCase();
  return /[a-z]/.test(ending) ? ending : undefined;
}

/** The endings by which a command that writes some formats knows one of them: .txt .csv */
function endingsOf(known: readonly string[]): string {
  return Object.entries(FORMATS)
    .filter(([, [usual]]) => usual !== undefined && known.includes(usual))
    .map(([ending]) => `.${ending}`)
    .join(" ");
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
 * The format of a report: as said, else as the name of its file says.
 * @param known the formats that the command writes
 * @throws InputFault invalid-option for a name that contradicts the format, or that no format has
 */
export function reportFormat<F extends string>(
  file: string | undefined,
  format: F | undefined,
  known: readonly F[],
): F | undefined {
  const ending = endingOf(file ?? "");
  if (file === undefined || ending === undefined) return format;
  const can = FORMATS[ending];
  if (format !== undefined && (can?.includes(format) ?? true)) return format;
  const derived = known.find((each) => each === can?.[0]);
  if (format !== undefined || derived === undefined) throw contradiction(file, format, { can, known });
  return derived;
}
