import { InputFault } from "@qingbei/domain";

/** The formats that the end of a file's name stands for, the usual one first; none for what we do not write. */
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

function contradiction(file: string, format: string | undefined, can: readonly string[]): InputFault {
  const [first] = can;
  const message =
    format === undefined
      ? `不会写 ${file} 这种文件`
      : `${file} 的扩展名与 --format ${format} 不符，打开时会当作别的文件`;
  const hint =
    first === undefined
      ? "改一个扩展名：.txt .csv .xlsx .md .json .ndjson .sarif .xml"
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
  const ending = /\.([a-z0-9]+)$/i.exec(file ?? "")?.[1]?.toLowerCase() ?? "";
  const can = FORMATS[ending];
  if (file === undefined || can === undefined) return format;
  if (format !== undefined && can.includes(format)) return format;
  const derived = known.find((each) => each === can[0]);
  if (format !== undefined || derived === undefined)
    throw contradiction(
      file,
      format,
      can.filter((each) => known.some((one) => one === each)),
    );
  return derived;
}
