import type { Statement } from "@qingbei/domain";
import { withoutNumbering } from "@qingbei/domain/internal";
import { defineRule } from "../../engine/rule.js";
import { type NumberedList, numberedLists, runsOf } from "../../text/numbered-list.js";
import { type Numbering, parseNumbering } from "../../text/numeral.js";
import { listed } from "../../text/passage.js";

/** From this many headings of a run with text beneath them on, each is expected to have some. */
const FEWEST_FILLED = 3;
const LONGEST_HEADING = 40;
/** A heading that contains all there is to say, or leads to tables, pictures or attachments. */
const TELLS = /[。；;：:！？]|无|没有|不涉及|\d|万元|表$|附[件表]|名单|目录|图$|见/;
const YEAR = /20\d\d年度?/g;

interface Heading extends Numbering {
  readonly paragraph: number;
  readonly level: number;
}

/** A numbered paragraph. */
type Numbered = Pick<Heading, "paragraph">;

interface Run {
  readonly filled: readonly Numbered[];
  readonly empty: readonly Numbered[];
}

/** Headings with consecutive numbers of one level; a heading of a higher level ends their run. */
function headingRuns({ paragraphs }: Statement): readonly (readonly Heading[])[] {
  const runs: Heading[][] = [];
  let open: Heading[][] = [];
  for (const [paragraph, { role, label, level = 0, text }] of paragraphs.entries()) {
    if (role !== "heading") continue;
    open = open.filter((run) => (run[0]?.level ?? 0) <= level);
    const numbering = label === undefined ? undefined : parseNumbering(label);
    if (!numbering || text.length > LONGEST_HEADING) continue;
    const heading = { ...numbering, paragraph, level };
    const own = open.find((run) => {
      const last = run.at(-1);
      return last?.level === level && last.style === heading.style && last.value + 1 === heading.value;
    });
    if (own) own.push(heading);
    else {
      const run = [heading];
      runs.push(run);
      open.push(run);
    }
  }
  return runs;
}

/** The headings of a run with and without text beneath them; without the last, whose part has no known end. */
function runIn({ paragraphs }: Statement, headings: readonly Heading[]): Run {
  const [filled, empty]: [Numbered[], Numbered[]] = [[], []];
  for (const [at, heading] of headings.entries()) {
    const next = headings[at + 1];
    if (!next) continue;
    const beneath = paragraphs.slice(heading.paragraph + 1, next.paragraph);
    const isFilled = beneath.some(({ text }) => text.trim() !== "");
    (isFilled ? filled : empty).push(heading);
  }
  return { filled, empty };
}

/** Whether a heading only names the subject of its part. */
function tellsNothing({ paragraphs }: Statement, { paragraph }: Numbered): boolean {
  const text = (paragraphs[paragraph]?.text ?? "").trim();
  return !TELLS.test(withoutNumbering(text).replaceAll(YEAR, ""));
}

/** A word that the rest of its line explains: 事业收入：指…. */
const EXPLAINED = /^[^，。；;：:]{1,30}[:：]/;

/**
 * The words of a numbered list with and without an explanation behind their colon; without the last, whose end is not
 * known.
 */
function explainedIn({ paragraphs }: Statement, list: NumberedList): Run {
  const behind = (paragraph: number) => {
    const text = paragraphs[paragraph]?.title?.trim() ?? "";
    const [word] = EXPLAINED.exec(text) ?? [];
    return word === undefined ? undefined : text.slice(word.length).trim();
  };
  const isNext = ({ paragraph }: Numbered, index: number) => list[index + 1]?.paragraph === paragraph + 1;
  return {
    filled: list.filter(({ paragraph }) => behind(paragraph)),
    empty: list.filter((item, index) => behind(item.paragraph) === "" && isNext(item, index)),
  };
}

/** Runs of headings, and of words to explain, of which at least three quarters have text beneath or behind them. */
function runsIn(statement: Statement): readonly Run[] {
  const headings = headingRuns(statement).map((run) => runIn(statement, run));
  const words = numberedLists(statement)
    .flatMap(runsOf)
    .map((list) => explainedIn(statement, list));
  const isDecisive = ({ filled, empty }: Run) =>
    filled.length >= FEWEST_FILLED && empty.length * 3 <= filled.length;
  return [
    ...headings.filter(isDecisive).map(({ filled, empty }) => ({
      filled,
      empty: empty.filter((each) => tellsNothing(statement, each)),
    })),
    ...words.filter(isDecisive),
  ];
}

export const emptySection = defineRule<Run>({
  id: "empty-section",
  title: "编了号的标题和名词后面有内容",
  severity: "warning",
  basis: ["drafting"],
  covers: ["H-SECTIONS"],
  none: "没有原文，或没有几个下面有内容的同级标题",
  each: ({ statement }) => (statement ? runsIn(statement) : []),
  check: ({ statement, cite, lacking, passed, failed }, { empty }) => {
    const [first] = empty;
    if (!first) return passed();
    const headings = empty.flatMap(({ paragraph }) => statement?.paragraphs[paragraph] ?? []);
    for (const { paragraph } of empty) cite(paragraph);
    const fault = failed(
      `${listed(headings.map(({ text }) => text.trim()))}后面没有内容，同级的其他各条都有，请补上`,
    );
    const section = headings[0]?.section;
    return section ? lacking(section, fault) : fault;
  },
});
