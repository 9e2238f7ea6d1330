import { type Field, fields, withoutBlanks } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import {
  cityIn,
  countyIn,
  districtIn,
  helpsElsewhere,
  subdistrictIn,
  tellsOfPlace,
} from "../../parameters/places.js";
import { type Passage, passagesOf, sentenceOf } from "../../text/passage.js";

/** A name of a body or place in a text about the document's own body. */
interface Named {
  readonly text: string;
  readonly what: string;
  readonly field?: Field<string>;
  readonly passage?: Passage;
}

const levels = [districtIn, subdistrictIn, countyIn, cityIn];
/** How often the document must name its own place for a single mention of another to be a slip. */
const FEWEST_OWN = 2;

/** The body in a title: 某市某区2025年部门预算. */
const [LINES_OF_COVER, LONGEST_TITLE, YEAR] = [5, 40, /20\d\d年/];

const placeIn = (pattern: RegExp, name: string) => pattern.exec(name)?.groups?.place;

function namesIn({ list, value, statement }: CheckContext): readonly Named[] {
  const named = (field: Field<string>, what: string): readonly Named[] => {
    const text = value(field);
    return text ? [{ text: withoutBlanks(text), what, field }] : [];
  };
  const sites = passagesOf(statement ?? { paragraphs: [] }, tellsOfPlace).filter(
    (passage) => !helpsElsewhere.test(sentenceOf(statement, passage)),
  );
  const cover = (statement?.paragraphs ?? []).slice(0, LINES_OF_COVER).flatMap(({ text, role }, paragraph) =>
    role !== "contents" && role !== "cell" && text.length <= LONGEST_TITLE && YEAR.test(text)
      ? [
          {
            text: withoutBlanks(text),
            what: "封面",
            passage: { paragraph, start: 0, end: text.length, text },
          },
        ]
      : [],
  );
  return [
    ...cover,
    ...list(fields.department.units).flatMap(({ name }) => named(name, "所属单位")),
    ...list(fields.projectStatements).flatMap(({ implementer }) => named(implementer, "实施主体")),
    ...sites.map((passage) => ({ text: passage.text, what: "建设、实施单位或地点", passage })),
  ];
}

/** How often words occur in the document. */
function timesIn({ statement }: CheckContext, words: string): number {
  return (statement?.paragraphs ?? []).reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
}

/** The place in a name if it is not the document's own, which occurs often, and occurs only here; else undefined. */
function foreignIn(context: CheckContext, own: string, { text }: Named): string | undefined {
  for (const level of levels) {
    const [ours, theirs] = [placeIn(level, own), placeIn(level, text)];
    if (!ours || !theirs || ours === theirs || ours.endsWith(theirs) || theirs.endsWith(ours)) continue;
    if (timesIn(context, theirs) <= 1 && timesIn(context, ours) >= FEWEST_OWN) return theirs;
  }
  return undefined;
}

export const foreignPlace = defineRule<Named>({
  id: "foreign-place",
  title: "封面、所属单位、实施主体和建设地点写的是本区、本街道",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-NAME-DRIFT"],
  none: "未披露部门名称，或没有写封面、所属单位、实施主体和建设地点",
  each: (context) => (context.value(fields.department.name) ? namesIn(context) : []),
  check: (context, named) => {
    const { value, cite, passed, failed } = context;
    const own = withoutBlanks(value(fields.department.name) ?? "");
    const theirs = foreignIn(context, own, named);
    if (named.field) value(named.field);
    if (named.passage) cite(named.passage.paragraph, named.passage.start, named.passage.end);
    if (!theirs) return passed();
    return failed(
      `本文件是“${own}”的，${named.what}却写着“${named.text}”，“${theirs}”在别处没有出现过，请核对是不是套用了别的文稿`,
    );
  },
});
