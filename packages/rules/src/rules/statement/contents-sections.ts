import type { Statement } from "@qingbei/domain";
import { NOT_READ } from "../../engine/decision.js";
import { defineRule } from "../../engine/rule.js";

/** A part that the contents name. */
interface Part {
  readonly paragraph: number;
  /** What the line says, without the dots and the page. */
  readonly entry: string;
  /** What tells it from the other parts. */
  readonly name: string;
  /** Whether it is a 第一部分, not a section of one. */
  readonly isLarge: boolean;
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)\s*/;
/** Dots and the page: begun where they begin, so that a line of nothing else is read once. */
const PAGE = /(?<![\s…·.．—-])[\s…·.．—-]+\d{0,3}$/;
/** Before the name of a part these say only whose it is, and of when. */
const OWNER = /^(?:20\d\d年度?|本?(?:部门|单位))+/;
/** Tables follow without a heading over all of them. */
const OF_TABLES = /表|附件|附录/;

/** Shorter names are words of any text. */
const SHORTEST_NAME = 4;
/** With so many parts that are there, one that is not was left out. */
const FEWEST_PARTS = 4;
/** A part begins with its name, or with the body's before it. */
const REACH = 50;

function partsIn({ paragraphs }: Statement): readonly Part[] {
  return paragraphs.flatMap(({ role, text }, paragraph) => {
    const line = text.trim();
    if (role !== "contents" || !NUMBERED.test(line)) return [];
    const entry = line.replace(PAGE, "");
    const name = entry.replace(NUMBERED, "").replaceAll(/\s/g, "").replace(OWNER, "");
    return [{ paragraph, entry, name, isLarge: entry.startsWith("第") }];
  });
}

/** The one of many parts of one kind, not the last of them, that the contents name and the text does not have. */
function absentPart({ paragraphs }: Statement, parts: readonly Part[]): Part | undefined {
  const begins = paragraphs
    .filter(({ role }) => role !== "contents")
    .map(({ text }) => text.replaceAll(/\s/g, "").slice(0, REACH));
  const isThere = ({ name }: Part) =>
    OF_TABLES.test(name) || name.length < SHORTEST_NAME || begins.some((text) => text.includes(name));
  if (parts.length < FEWEST_PARTS) return undefined;
  const absent = parts.filter((part) => !isThere(part));
  const [only] = absent;
  // a document that ends before the last of them was cut off, and the reader says so
  return absent.length === 1 && only !== parts.at(-1) ? only : undefined;
}

export const contentsSections = defineRule({
  id: "contents-sections",
  title: "目录里的各部分正文都有",
  severity: "warning",
  basis: ["drafting"],
  covers: ["H-SECTIONS"],
  check: ({ statement, isPartial, cite, passed, failed, skipped }) => {
    const parts = statement ? partsIn(statement) : [];
    if (!statement || parts.length < FEWEST_PARTS) return skipped("没有分部分的目录");
    const [large, small] = [parts.filter(({ isLarge }) => isLarge), parts.filter(({ isLarge }) => !isLarge)];
    const absent = absentPart(statement, large) ?? absentPart(statement, small);
    if (!absent) return passed();
    if (isPartial) return skipped(NOT_READ);
    cite(absent.paragraph);
    return failed(`目录里有“${absent.entry}”，正文没有这一部分，前后的各部分都有，请补上或改目录`);
  },
});
