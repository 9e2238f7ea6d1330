import * as z from "../schema/z.js";

/** The parts of the 21 characters of a project code (项目编码); the last 13 have no known meaning. */
export interface ProjectCodeParts {
  /** 财政区划, 6 digits; the first two name the province. */
  readonly division: string;
  /** The year the project was set up, two digits. */
  readonly year: string;
  readonly serial: string;
}

const FORM = /^(\d{6})(\d{2})([0-9A-Z]{13})$/;

/**
 * The parts of a project code of the integrated budget system; undefined if the text does not have its form.
 * Source: reference §4 (预算管理一体化: 6 digits division + 2 digits year + 13 letters or digits).
 */
export function parseProjectCode(text: string): ProjectCodeParts | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, division = "", year = "", serial = ""] = match;
  return { division, year, serial };
}

/** A fault of a project code: its length, the six digits of the division, the two of the year, or the rest. */
export interface ProjectCodeFault {
  readonly part: "length" | "division" | "year" | "serial";
  readonly message: string;
}

const LENGTH = 21;

/** The fault of a project code, in Chinese; undefined if it has the right form. */
export function projectCodeFault(text: string): ProjectCodeFault | undefined {
  const fault = (part: ProjectCodeFault["part"], message: string) => ({ part, message });
  const quoted = JSON.stringify(text.slice(0, 40));
  if (text.length !== LENGTH)
    return fault("length", `项目编码须为${LENGTH}位，实际为${text.length}位：${quoted}`);
  const [division, year, serial] = [text.slice(0, 6), text.slice(6, 8), text.slice(8)];
  if (!/^\d{6}$/.test(division))
    return fault("division", `项目编码前6位（财政区划）须为数字，实际为“${division}”`);
  if (!/^\d{2}$/.test(year)) return fault("year", `项目编码第7–8位（立项年度）须为数字，实际为“${year}”`);
  if (!/^[0-9A-Z]{13}$/.test(serial))
    return fault("serial", `项目编码后13位须为数字或大写字母，实际为“${serial}”`);
  return undefined;
}

/**
 * A well-formed project code (reference §4). Documents print others too, so a project's `code` is a text; use this
 * where a valid one is required. The error names the faulty part.
 */
export const ProjectCode = z
  .string({ error: "项目编码须为文字" })
  .check(
    z.regex(FORM, { error: ({ input }) => projectCodeFault(String(input))?.message ?? "项目编码不合格式" }),
  )
  .brand<"ProjectCode">();
export type ProjectCode = z.output<typeof ProjectCode>;
