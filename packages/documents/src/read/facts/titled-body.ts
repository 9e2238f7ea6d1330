import { toHalfWidth } from "@qingbei/domain";
import { numberingOf } from "@qingbei/domain/internal";
import { titleTail } from "../../templates/sections.js";
import { isContentsLine, isTitle } from "../outline/headings.js";
import { isBody } from "../outline/own-names.js";

/** A text that is not a name: it has a mark of a sentence or a path, an open bracket, or a year. */
const NO_NAME = /[<>＜＞»›:：。，,；;（()）[\]【】]|(?:19|20)\d{2}\s*年/;
const BRACKETED = /[（(][^（()）]{1,20}[)）]/g;

/** Full-width digits as ASCII; titles may be set in them. */
export const halfDigits = (text: string) => text.replace(/[０-９]/g, toHalfWidth);

/** What a title adds to the name of a body to say that it is reported with its units: 某局（部门）, 某局（汇总）. */
const WITH_UNITS = /[（(](?:全?部门|部门汇总|汇总|含(?:所属|下属)单位)[)）]$/;
/** The same without brackets: 某中学部门2026年部门预算. */
const AS_DEPARTMENT = /部门$/;

function withoutEdition(name: string): string {
  const bare = name.replace(WITH_UNITS, "");
  const body = bare.replace(AS_DEPARTMENT, "");
  return isBody(body) ? body : bare;
}

/** A name that itself holds 预算 or 决算, in front of the year: 某市决算审核中心2024年单位预算. */
const OF_BUDGETS = /^[\u4e00-\u9fff]{0,20}[预决]算[\u4e00-\u9fff]{1,20}?(?=\s*(?:19|20)\d{2}\s*年)/;

/** The body that a disclosure's title names, without numbering; empty if it names none. */
export function nameInTitle(text: string): string {
  const words = halfDigits(text)
    .slice(numberingOf(text)?.end ?? 0)
    .replace(/^(?:关于)?(?:(?:19|20)\d{2}\s*年?\s*度?)?/, "");
  const [ofBudgets = ""] = OF_BUDGETS.exec(words) ?? [];
  const titled = isBody(ofBudgets) ? ofBudgets : words.replace(titleTail, "").trim();
  const name = withoutEdition(titled);
  return name.length < 2 || NO_NAME.test(name.replace(BRACKETED, "")) ? "" : name;
}

/** The body named by a disclosure's title, 某局2025年部门预算; undefined for the title of a table. */
export function bodyTitled(text: string): string | undefined {
  const line = text.trim();
  if (!isTitle(line) || isContentsLine(line) || line.includes("表")) return undefined;
  const name = nameInTitle(line);
  return name !== "" && isBody(name) ? name : undefined;
}
