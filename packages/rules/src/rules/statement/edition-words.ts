import { fields, type Statement, withoutBlanks } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import {
  budgetOf,
  editionIn,
  fewestAlike,
  fewestEntered,
  fewestSelf,
  longestTitle,
  mostSlips,
  selfIn,
} from "../../parameters/edition-words.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";

interface Worded {
  readonly usual: string;
  readonly slips: readonly Passage[];
  readonly isTitle: boolean;
  /** Set if the document's edition is known: then the wrong word is not judged by a majority. */
  readonly isOfEdition?: true;
}

/** Both patterns end with the word. */
const wordOf = ({ text }: Passage) => text.slice(-2);

const BOTH = ["部门", "单位"];

/** The passages with one word, if they are so many that the few with the other word are slips. */
function worded(
  all: readonly Passage[],
  words: readonly string[],
  fewest: number,
  most: number,
  isTitle: boolean,
): readonly Worded[] {
  return words.flatMap((usual) => {
    const slips = all.filter((each) => wordOf(each) !== usual);
    return all.length - slips.length >= fewest && slips.length <= most ? [{ usual, slips, isTitle }] : [];
  });
}

/** Entries of the contents and headings that differ only in the word 部门 or 单位. */
interface Entered {
  readonly entries: readonly { readonly paragraph: number; readonly entry: string; readonly text: string }[];
}

const NAMES_ONE = /部门|单位/;
const NEITHER = /部门|单位/g;

/** Parts whose heading has the other word than their entry in the contents, if enough others agree. */
function entered({ paragraphs }: Statement): readonly Entered[] {
  const titles = new Map<string, Set<string>>();
  for (const { role, label, title } of paragraphs) {
    if (role !== "contents" || label === undefined || title === undefined) continue;
    titles.set(label, (titles.get(label) ?? new Set()).add(withoutBlanks(title)));
  }
  const found = paragraphs.flatMap(({ role, label = "", title, text }, paragraph) => {
    const named = role === "heading" ? withoutBlanks(title ?? "") : "";
    const entry = [...(titles.get(label) ?? [])].find(
      (each) => each.replaceAll(NEITHER, "") === named.replaceAll(NEITHER, ""),
    );
    return entry === undefined ? [] : [{ paragraph, entry, named, text }];
  });
  if (!found.some(({ entry }) => NAMES_ONE.test(entry))) return [];
  const entries = found.filter(({ entry, named }) => entry !== named);
  return found.length - entries.length >= fewestEntered && entries.length <= mostSlips ? [{ entries }] : [];
}

export const editionWords = defineRule<Worded | Entered>({
  id: "edition-words",
  title: "标题和自称里的“部门”“单位”前后一致",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-ROLE"],
  none: "没有足够的带年度和“部门”或“单位”的标题",
  each: ({ statement, value }) => {
    // tables print their titles in cells or beside them, so any line without punctuation may be a title
    const titles = passagesOf(
      statement ?? { paragraphs: [] },
      editionIn,
      ({ text }) => text.length <= longestTitle && !/[，,。；;]/.test(text),
    );
    const selves = passagesOf(statement ?? { paragraphs: [] }, selfIn, () => true);
    const edition = value(fields.edition);
    const phrases = edition ? passagesOf(statement ?? { paragraphs: [] }, budgetOf) : [];
    const usual = edition === "unit" ? "单位" : "部门";
    const wrong = phrases.filter(({ text }) => !text.includes(`${usual}预算`));
    return [
      ...(phrases.length > 0 ? [{ usual, slips: wrong, isTitle: false, isOfEdition: true as const }] : []),
      // official forms for a unit's tables are titled 部门…表: with a known edition, the majority of titles is no
      // measure
      ...worded(titles, edition ? [usual] : BOTH, fewestAlike, mostSlips, true),
      ...worded(selves, BOTH, fewestSelf, 1, false),
      ...(statement ? entered(statement) : []),
    ];
  },
  check: ({ statement, cite, citeAll, passed, failed }, each) => {
    if ("entries" in each) {
      const [first] = each.entries;
      if (!first) return passed();
      for (const { paragraph } of each.entries) cite(paragraph);
      return failed(
        `目录写“${first.entry}”，正文的标题写“${first.text.trim()}”，请核对是部门预算还是单位预算`,
      );
    }
    const { usual, slips, isTitle, isOfEdition } = each;
    if (slips.length === 0) return passed();
    citeAll(slips);
    if (isOfEdition)
      return failed(`本文件是${usual}预算，${listed(slips.map(({ text }) => text))}与此不符，请核对`, {
        severity: "info",
      });
    if (!isTitle)
      return failed(`其他地方都自称“本${usual}”，${listed(slips.map(({ text }) => text))}不同，请前后一致`, {
        severity: "info",
      });
    const texts = slips.map(({ paragraph }) => statement?.paragraphs[paragraph]?.text.trim() ?? "");
    return failed(`其他标题都写“${usual}”，${listed(texts)}不同，请核对是部门预算还是单位预算`);
  },
});
