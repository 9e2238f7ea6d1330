import type { DepartmentBudget } from "@qingbei/domain";
import { withoutBlanks } from "@qingbei/domain";

/**
 * How another disclosure relates to the one under review. `previousYear`: the same department's a year earlier, of the
 * same kind. `unit`: that of a unit the department lists. `unlistedUnit`: that of a unit in the same place that the
 * department does not list; whether it belongs to it, only the figures can show. `approvedBudget`: the budget of the
 * final accounts under review. `previousAccounts`: the final accounts of the year before the budget.
 */
export type Relation = "previousYear" | "unit" | "unlistedUnit" | "approvedBudget" | "previousAccounts";

/** What identifies a disclosure: its body, year, kind and edition, and the units that a department lists. */
export interface Identity extends Pick<DepartmentBudget, "kind" | "edition" | "fiscalYear"> {
  readonly department: {
    readonly name?: string | null | undefined;
    readonly units?: readonly { readonly name?: string | null | undefined }[] | undefined;
  };
}

/** The identity of a budget as plain data, without its amounts. */
export function identityOf({ kind, edition, fiscalYear, department }: DepartmentBudget): Identity {
  const { name, units } = department;
  return {
    kind,
    ...(edition !== undefined && { edition }),
    ...(fiscalYear !== undefined && { fiscalYear }),
    department: {
      ...(name !== undefined && { name }),
      ...(units && { units: units.map((unit) => ({ name: unit.name })) }),
    },
  };
}

/**
 * The relation of another disclosure to the one under review, or the reason why it is not compared.
 * `certain` if both state their region and edition: only then can a difference be an error. An unlisted unit has a
 * reason too: it is not added up.
 */
export type Comparability =
  | { readonly relation: Relation; readonly certain: boolean; readonly reason?: string }
  | { readonly relation?: undefined; readonly reason: string };

const KIND = { budget: "预算", finalAccounts: "决算" } as const;
const EDITION = { department: "部门", unit: "单位" } as const;

/** Words for the department's own office behind its name: 某局本部, 某局（本级）. Not part of the name. */
const OWN_OFFICE = /[（(]?(?:本部|本级|机关本级|机关)[）)]?$/;
/** A unit's nature behind its name in a list: （公益一类事业单位）. Not part of the name. */
const NATURE = /[（(][^（()）]*(?:公益|事业|参公|行政单位|全额|差额|财政|[科股处]级)[^（()）]*[)）]$/;
/** The department's own office without its name: 局机关本级, 本级, 本部门机关. */
const OWN_ALONE =
  /^(?:[局委厅办院部会署处]|[我本]?(?:部门|单位|局|委|厅|办|院))?(?:机关)?(?:本部|本级|机关)$/;
/**
 * A place at the beginning of a name that makes it unique: 某市某区. Not 城市管理局, 社区服务中心, 绿化和市容管理局 or
 * 街道, which many share.
 */
const REGION =
  /^(?:\p{Script=Han}{1,10}?(?:(?<![城社园景校灾小林牧])(?:省|自治区|市|区|县|州|盟|旗)(?!场|域|块|容(?![城县]))|兵团))+/u;

const spaceless = (name: string) => withoutBlanks(name).replaceAll("(", "（").replaceAll(")", "）");

/** The name that identifies a body: without blanks, its nature and the words for its own office. */
export function bodyName(name: string): string {
  const own = spaceless(name).replace(NATURE, "");
  return own.replace(OWN_OFFICE, "") || own;
}

/** Whether two names, as `bodyName` gives them, are equal. */
export function isSameBody(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b) && bodyName(a ?? "") === bodyName(b ?? "");
}

/** Whether a listed unit is the department's own office. */
export function isOwnOffice(unit: string | null | undefined, department: string | null | undefined): boolean {
  return isSameBody(unit, department) || OWN_ALONE.test(spaceless(unit ?? "").replace(/[（）]/g, ""));
}

const SHORTEST_UNIT = 3;

/**
 * Whether a body is a unit that a department lists: by its whole name, or by its name without the place or department
 * before it: 种苗站 of 某县林业局 is 某县种苗站.
 */
export function isListedUnit(
  body: string | null | undefined,
  unit: string | null | undefined,
  department: string | null | undefined,
): boolean {
  if (isSameBody(body, unit)) return true;
  const [whole, short] = [bodyName(body ?? ""), bodyName(unit ?? "")];
  if (short.length < SHORTEST_UNIT || !whole.endsWith(short)) return false;
  return spaceless(department ?? "").startsWith(whole.slice(0, -short.length));
}

/** All names, as `bodyName` gives them, of which `isListedUnit` holds. */
export function namesOfUnit(
  unit: string | null | undefined,
  department: string | null | undefined,
): readonly string[] {
  const short = bodyName(unit ?? "");
  if (short === "") return [];
  const before = short.length < SHORTEST_UNIT ? "" : spaceless(department ?? "");
  return Array.from({ length: before.length + 1 }, (_, end) => before.slice(0, end) + short);
}

/** Which part of a document's identity is missing, in Chinese; undefined if none. */
function unknown({ department, fiscalYear }: Identity): string | undefined {
  if (!department.name) return "没有读到部门名称";
  return fiscalYear ? undefined : "没有读到年度";
}

function named({ fiscalYear, kind, edition, department }: Identity): string {
  return `${department.name ?? ""}${fiscalYear ?? ""}年${edition ? EDITION[edition] : ""}${KIND[kind]}`;
}

/** Whether the body is one of the units that the department lists, or its own office; undefined if it lists none. */
function lists({ department }: Identity, name: string): boolean | undefined {
  return (
    department.units &&
    (isSameBody(department.name, name) ||
      department.units.some((unit) => isListedUnit(name, unit.name, department.name)))
  );
}

/** The place at the beginning of a body's name that makes it unique; undefined if it names none. */
export function placeIn(name: string): string | undefined {
  return REGION.exec(name)?.[0];
}

/** Whether two bodies are of the same place, by their names. */
function isSamePlace(a: string, b: string): boolean {
  const place = placeIn(a);
  return place !== undefined && placeIn(b) === place;
}

/** Whether year, kind or both are different, in Chinese. */
function different(one: Identity, other: Identity): string {
  const year = one.fiscalYear === other.fiscalYear ? [] : ["年度"];
  return [...year, ...(one.kind === other.kind ? [] : ["文种"])].join("和");
}

/** Why two names are not the same body, and what to do if it is one: renamed, or written without its place. */
function otherBody(name: string, other: string): string {
  const reason = `不是同一个部门：“${name}”与“${other}”`;
  const [one, two] = [bodyName(name), bodyName(other)];
  const places = [one, two].map(placeIn);
  if (one.endsWith(two) || two.endsWith(one))
    return `${reason}，只差前面的地名；确是同一个单位的，请让两份写同样的名称，也可以用 qingbei diff 逐项比较两份的数`;
  if (places[0] !== places[1]) return reason;
  return `${reason}；确是同一个单位（如更了名）的，可以用 qingbei diff 逐项比较两份的数`;
}

/** Which of two documents does not say whether it is that of a department or of a unit. */
function editionless(current: Identity, other: Identity): string {
  const which = current.edition === undefined ? "被审查的" : "对照的";
  const said = EDITION[current.edition ?? other.edition ?? "department"];
  return `${which}文件没有写明是部门预算还是单位预算，另一份写明是${said}的；请在标题里写明`;
}

/** Whether a document names its place, and both their edition. */
function isCertain(current: Identity, other: Identity): boolean {
  const { name } = current.department;
  return placeIn(name ?? "") !== undefined && current.edition !== undefined && other.edition !== undefined;
}

function unitComparability(current: Identity, other: Identity): Comparability {
  const name = other.department.name ?? "";
  if (current.kind !== other.kind || current.fiscalYear !== other.fiscalYear)
    return { reason: `${different(current, other)}不同：${named(current)}，${named(other)}` };
  const listed = lists(current, name);
  if (listed === undefined) return { reason: "没有读到部门列出的所属单位，无从确认它是其中之一" };
  if (listed) return { relation: "unit", certain: isCertain(current, other) };
  const reason = `“${name}”不在部门列出的所属单位之中`;
  return isSamePlace(current.department.name ?? "", name)
    ? { relation: "unlistedUnit", certain: isCertain(current, other), reason }
    : { reason };
}

/** The relation of two documents of the same body and edition, by their years and kinds. */
function relationInTime(current: Identity, other: Identity): Relation | undefined {
  const earlier = (current.fiscalYear ?? 0) - (other.fiscalYear ?? 0);
  if (current.kind === other.kind && earlier === 1) return "previousYear";
  if (current.kind === "finalAccounts" && other.kind === "budget" && earlier === 0) return "approvedBudget";
  if (current.kind === "budget" && other.kind === "finalAccounts" && earlier === 1) return "previousAccounts";
  return undefined;
}

function comparabilityInTime(current: Identity, other: Identity): Comparability {
  const relation = relationInTime(current, other);
  if (relation) return { relation, certain: isCertain(current, other) };
  if (different(current, other) === "") return { reason: `与被审查的文件是同一份公开：${named(other)}` };
  if (relationInTime(other, current))
    return { reason: `两份的次序像是反了：请审查${named(other)}，用${named(current)}来对照` };
  return { reason: `既不是上年的公开，也不是同年的预算：${named(current)}，${named(other)}` };
}

/** The relation of another disclosure to the one under review, by name, year, edition and kind, never by similarity. */
export function relationOf(current: Identity, other: Identity): Comparability {
  const lacking = unknown(current);
  if (lacking) return { reason: `被审查的文件里${lacking}` };
  const otherLacking = unknown(other);
  if (otherLacking) return { reason: `对照的文件里${otherLacking}` };
  const [name, otherName] = [current.department.name ?? "", other.department.name ?? ""];
  if (current.edition === "department" && other.edition === "unit") return unitComparability(current, other);
  if (current.edition === "unit" && other.edition === "department") {
    const { relation, reason = "" } = unitComparability(other, current);
    return relation === "unit"
      ? { reason: "部门与单位对照时，请审查部门的文件，用单位的文件来对照" }
      : { reason };
  }
  if (!isSameBody(name, otherName)) return { reason: otherBody(name, otherName) };
  if (current.edition !== other.edition) return { reason: editionless(current, other) };
  return comparabilityInTime(current, other);
}
