/** What the 21 characters of a project code (项目编码) certainly say; the last 13 are opaque. */
export interface ProjectCodeParts {
  /** 财政区划, 6 digits; the first two name the province. */
  readonly division: string;
  /** The year the project was set up, two digits. */
  readonly year: string;
  readonly serial: string;
}

const FORM = /^(\d{6})(\d{2})([0-9A-Z]{13})$/;

/**
 * The parts of a project code of the integrated budget system, or undefined when the text has not its form.
 * Source: reference §4 (预算管理一体化: 6 digits division + 2 digits year + 13 letters or digits).
 */
export function parseProjectCode(text: string): ProjectCodeParts | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, division = "", year = "", serial = ""] = match;
  return { division, year, serial };
}
