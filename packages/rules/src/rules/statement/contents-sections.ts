import type { Statement } from "@qingbei/domain";
import { withoutBlanks } from "@qingbei/domain";
import { NOT_READ } from "../../engine/decision.js";
import { defineRule } from "../../engine/rule.js";
import { parseNumbering } from "../../text/numeral.js";
import { listed } from "../../text/passage.js";

/** A part that the contents name. */
interface Part {
  readonly paragraph: number;
  /** What the line says, without the dots and the page. */
  readonly entry: string;
  /** What tells it from the other parts. */
  readonly name: string;
}

/** 一、 and 第一部分: what is numbered otherwise is a part of these. */
const STYLES = ["第一部分", "第一章", "一、"];
/** Before the name of a part these say only whose it is, and of when. */
const OWNER = /^(?:20\d\d年度?|本?(?:部门|单位))+/;
/** Tables follow without a heading over all of them. */
const OF_TABLES = /表|附件|附录/;

/** Shorter names are words of any text. */
const SHORTEST_NAME = 4;
/** With so many parts that are there, one that is not was left out. */
const FEWEST_PARTS = 4;
/** Contents more of whose parts are not there call them by names of their own. */
const FEWEST_FOR_EACH = 3;
/** A part begins with its name, or with the body's before it. */
const REACH = 50;

/** The parts of one kind. */
function partsOf({ paragraphs }: Statement, style: string): readonly Part[] {
  return paragraphs.flatMap(({ role, label, title }, paragraph) => {
    if (role !== "contents" || label === undefined || title === undefined) return [];
    if (parseNumbering(label)?.style !== style) return [];
    return [{ paragraph, entry: `${label}${title}`, name: withoutBlanks(title).replace(OWNER, "") }];
  });
}

/** The parts of one kind, before the last that is there, that the contents name and the text does not have. */
function absentParts(parts: readonly Part[], begins: readonly string[]): readonly Part[] {
  const isThere = ({ name }: Part) =>
    OF_TABLES.test(name) || name.length < SHORTEST_NAME || begins.some((text) => text.includes(name));
  const absent = parts.filter((part) => !isThere(part));
  // a document that ends before the last of them was cut off, and the reader says so
  const isCut = absent.length > 0 && absent.at(-1) === parts.at(-1);
  return isCut || absent.length * FEWEST_FOR_EACH > parts.length - absent.length ? [] : absent;
}

export const contentsSections = defineRule({
  id: "contents-sections",
  title: "目录里的各部分正文都有",
  severity: "warning",
  basis: ["drafting"],
  covers: ["H-SECTIONS"],
  check: ({ statement, isPartial, cite, passed, failed, skipped }) => {
    const kinds = STYLES.map((style) => (statement ? partsOf(statement, style) : [])).filter(
      ({ length }) => length >= FEWEST_PARTS,
    );
    if (!statement || kinds.length === 0) return skipped("没有分部分的目录");
    const begins = statement.paragraphs
      .filter(({ role }) => role !== "contents")
      .map(({ text }) => withoutBlanks(text).slice(0, REACH));
    const absent = kinds.map((parts) => absentParts(parts, begins)).find(({ length }) => length > 0);
    if (!absent) return passed();
    if (isPartial) return skipped(NOT_READ);
    for (const { paragraph } of absent) cite(paragraph);
    return failed(
      `目录里有${listed(absent.map(({ entry }) => entry))}，正文没有${absent.length > 1 ? "这几部分" : "这一部分"}，其他各部分都有，请补上或改目录`,
    );
  },
});
