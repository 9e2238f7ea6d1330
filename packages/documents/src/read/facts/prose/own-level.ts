import { ownOffices, wholeOfLevel } from "../../../templates/bodies.js";

/** The words up to 本级 at the beginning of a lead: 镇本级, 我局本级, 柳林镇本级. */
const LEVEL = /^[我本]?(?<body>[\u4e00-\u9fff]{0,30}?)本级(?:机关)?/;

/**
 * The lead without 本级, if 本级 means the whole department: that of a town is the town itself, and a disclosure with
 * 本级 in its name is about 本级 alone. In other departments 本级 is one of the parts, and the lead is unchanged.
 */
export function withoutOwnLevel(lead: string, department: string): string {
  const level = LEVEL.exec(lead);
  if (!level) return lead;
  const { body = "" } = level.groups ?? {};
  const isLevel = department.includes("本级");
  const name = department.replace(/[（(][^（()）]*[)）]|本级/g, "");
  const kind = wholeOfLevel.exec(name)?.groups?.kind;
  if (!isLevel && kind === undefined) return lead;
  const isNamed = kind !== undefined && body.endsWith(kind) && (body === kind || name.includes(body));
  const isOwn = name.endsWith(body) || isNamed || (isLevel && ownOffices.includes(body));
  return isOwn ? lead.slice(level[0].length) : lead;
}
