import { type Statement, withoutBlanks } from "@qingbei/domain";
import { numberingOf, put } from "@qingbei/domain/internal";
import { defineRule } from "../../engine/rule.js";
import { placedSegments } from "../../text/clauses.js";
import { isProse } from "../../text/passage.js";
import { topicOf } from "../../wording/topic.js";

/** Shortest sentence that is judged, in characters: shorter ones are repeated on purpose. */
const SHORTEST = 24;
/** Sentences with digits, and those about an item's purpose or reason, recur rightly. */
const OWN_OF_ITEM = /[\d０-９]|^(?:主要)?(?:原因|用于|是指)/;
/** The number of a list item. Digits are kept, so that {@link OWN_OF_ITEM} excludes the sentence. */
function listMark(sentence: string): string {
  const rest = sentence.trimStart();
  const { style = "arabic", end = 0 } = numberingOf(rest) ?? {};
  return style.startsWith("chinese") ? sentence.slice(0, sentence.length - rest.length + end) : "";
}

interface Repeated {
  readonly text: string;
  readonly places: readonly { readonly paragraph: number; readonly start: number }[];
}

/** Sentences of prose without digits that occur more than once in a section, word for word. */
function repeatedIn({ paragraphs }: Statement): readonly Repeated[] {
  const seen = new Map<string, Repeated["places"][number][]>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!isProse(paragraph)) continue;
    for (const { start, text: words } of placedSegments(paragraph.text, "sentence")) {
      // what no mark ends may be a line broken off
      const sentence = paragraph.text.slice(start, start + words.length + 1);
      if (sentence === words) continue;
      // a repeated duty has two different list numbers
      const mark = listMark(sentence);
      const text = withoutBlanks(sentence.slice(mark.length));
      if (text.length + mark.length < SHORTEST || OWN_OF_ITEM.test(text)) continue;
      const key = `${paragraph.section ?? ""}|${text}`;
      put(seen, key, { paragraph: index, start: start + mark.length });
    }
  }
  return [...seen].flatMap(([key, places]) =>
    places.length > 1 ? [{ text: key.slice(key.indexOf("|") + 1), places }] : [],
  );
}

/** What money or an event of a list is for: 主要用于…, 内容为…. */
const USE = /(?:主要用于|内容(?:为|是|包括))[：:]?(?<use>[^。；;]{8,80})/g;
/** Fewest unusual pairs of characters that are no coincidence. */
const FEWEST_PAIRS = 4;

/** Uses with words of their own that one paragraph tells of two things, to the word. */
function repeatedUses({ paragraphs }: Statement): readonly Repeated[] {
  return paragraphs.flatMap((paragraph, index): readonly Repeated[] => {
    if (!isProse(paragraph)) return [];
    const seen = new Map<string, Repeated["places"][number][]>();
    for (const { index: at, groups, 0: all } of paragraph.text.matchAll(USE)) {
      const use = groups?.use ?? "";
      put(seen, use, { paragraph: index, start: at + all.length - use.length });
    }
    return [...seen].flatMap(([text, places]) =>
      places.length > 1 && topicOf(text).bigrams.size >= FEWEST_PAIRS ? [{ text, places }] : [],
    );
  });
}

export const repeatedSentences = defineRule({
  id: "repeated-sentences",
  title: "同一部分里没有整句重复",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-DUP-SENT"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const uses = repeatedUses(statement);
    const repeated = [...repeatedIn(statement), ...uses];
    const [first] = repeated;
    if (!first) return passed();
    for (const { text, places } of repeated)
      for (const { paragraph, start } of places) cite(paragraph, start, start + text.length);
    const more = repeated.length > 1 ? `等 ${repeated.length} 句` : "";
    const shown = first.text.length > 30 ? `${first.text.slice(0, 30)}…` : first.text;
    if (first === uses[0]) return failed(`“${shown}”${more}在一段里说了两回，请看是不是照抄前一项后忘了改`);
    return failed(`“${shown}”${more}整句出现了两次以上，请看是不是复制时多出来的`);
  },
});
