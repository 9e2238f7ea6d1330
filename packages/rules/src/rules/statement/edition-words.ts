import { defineRule } from "../../engine/rule.js";
import { editionIn, fewestAlike, longestTitle, mostSlips } from "../../parameters/edition-words.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";

interface Titles {
  readonly usual: string;
  readonly slips: readonly Passage[];
}

const wordOf = ({ text }: Passage) => editionIn.exec(text)?.[1] ?? "";

export const editionWords = defineRule<Titles>({
  id: "edition-words",
  title: "标题里的“部门”“单位”前后一致",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-ROLE"],
  none: "没有足够的带年度和“部门”或“单位”的标题",
  each: ({ statement }) => {
    // tables print their titles in cells or beside them, so that any line without a stop may be one
    const titles = passagesOf(
      statement ?? { paragraphs: [] },
      editionIn,
      ({ text }) => text.length <= longestTitle && !/[，。；]/.test(text),
    );
    return ["部门", "单位"].flatMap((usual) => {
      const slips = titles.filter((title) => wordOf(title) !== usual);
      const alike = titles.length - slips.length;
      return alike >= fewestAlike && slips.length <= mostSlips ? [{ usual, slips }] : [];
    });
  },
  check: ({ statement, cite, passed, failed }, { usual, slips }) => {
    if (slips.length === 0) return passed();
    for (const { paragraph, start, end } of slips) cite(paragraph, start, end);
    const texts = slips.map(({ paragraph }) => statement?.paragraphs[paragraph]?.text.trim() ?? "");
    return failed(`其他标题都写“${usual}”，${listed(texts)}不同，请核对是部门预算还是单位预算`);
  },
});
