import type { Statement } from "@qingbei/domain";
import { withoutBlanks } from "@qingbei/domain";
import { NOT_READ } from "../../engine/decision.js";
import { defineRule } from "../../engine/rule.js";
import { parseNumbering } from "../../text/numeral.js";
import { listed } from "../../text/passage.js";

/** A part of the document that the contents list. */
interface Part {
  readonly paragraph: number;
  /** The text of the line, without dots and page. */
  readonly entry: string;
  /** The name that distinguishes it from the other parts. */
  readonly name: string;
}

/** The numbering styles of parts; any other style is a subdivision. */
const STYLES = ["第一部分", "第一章", "一、"];
/** Words before a part's name that only say whose it is, and of which year. */
const OWNER = /^(?:20\d\d年度?|本?(?:部门|单位))+/;
/** Parts made of tables, which have no common heading. */
const OF_TABLES = /表|附件|附录/;

/** Shorter names are words of any text. */
const SHORTEST_NAME = 4;
/** From this many existing parts on, a missing one was left out. */
const FEWEST_PARTS = 4;
/** Existing parts required for each missing one; otherwise the contents use names of their own. */
const FEWEST_FOR_EACH = 3;
/** A part begins with its name within this many characters; the body's name may precede it. */
const REACH = 50;

/** The parts of one kind. */
function partsOf({ paragraphs }: Statement, style: string): readonly Part[] {
  return paragraphs.flatMap(({ role, label, title }, paragraph) => {
    if (role !== "contents" || label === undefined || title === undefined) return [];
    if (parseNumbering(label)?.style !== style) return [];
    return [{ paragraph, entry: `${label}${title}`, name: withoutBlanks(title).replace(OWNER, "") }];
  });
}

/** The parts of one kind that the contents list and the text lacks, if a later one of them exists. */
function absentParts(parts: readonly Part[], begins: readonly string[]): readonly Part[] {
  const isThere = ({ name }: Part) =>
    OF_TABLES.test(name) || name.length < SHORTEST_NAME || begins.some((text) => text.includes(name));
  const absent = parts.filter((part) => !isThere(part));
  // if the last part is missing, the document was cut off, which the reader reports
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
