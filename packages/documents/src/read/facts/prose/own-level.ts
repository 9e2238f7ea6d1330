import { ownOffices, wholeOfLevel } from "../../../templates/bodies.js";

/** What stands before 本级 at the beginning of a lead: 镇本级, 我局本级, 柳林镇本级. */
const LEVEL = /^[我本]?(?<body>[\u4e00-\u9fff]{0,30}?)本级(?:机关)?/;

/**
 * A lead without 本级, where that is all of the department: a town's own level is the town, and a disclosure that says 本级 in
 * its name is of that alone. Of a department it is one of its parts.
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
