import { put, type Statement, withoutBlanks } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { placedSegments } from "../../text/clauses.js";
import { isProse } from "../../text/passage.js";

/** Shortest sentence that is judged, in characters: shorter ones are repeated on purpose. */
const SHORTEST = 24;
/** Sentences with digits, and those about an item's purpose or reason, recur rightly. */
const OWN_OF_ITEM = /[\d０-９]|^(?:主要)?(?:原因|用于|是指)/;
/** The number of a list item. Digits are kept, so that {@link OWN_OF_ITEM} excludes the sentence. */
const LIST_MARK = /^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\s*/;

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
      const [mark = ""] = LIST_MARK.exec(sentence) ?? [];
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

export const repeatedSentences = defineRule({
  id: "repeated-sentences",
  title: "同一部分里没有整句重复",
  severity: "info",
  basis: ["drafting"],
  covers: ["I-DUP-SENT"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const repeated = repeatedIn(statement);
    const [first] = repeated;
    if (!first) return passed();
    for (const { text, places } of repeated)
      for (const { paragraph, start } of places) cite(paragraph, start, start + text.length);
    const more = repeated.length > 1 ? `等 ${repeated.length} 句` : "";
    const shown = first.text.length > 30 ? `${first.text.slice(0, 30)}…` : first.text;
    return failed(`“${shown}”${more}整句出现了两次以上，请看是不是复制时多出来的`);
  },
});
