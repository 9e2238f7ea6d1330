import type { Statement } from "@qingbei/domain";
import {
  afterMaskedName,
  certainResidue,
  emptyLabel,
  maskedName,
  proseResidue,
} from "../../parameters/template-residue.js";
import { nameOfBody } from "../../parameters/unit-counts.js";
import { listed, type Passage, passagesOf } from "../../text/passage.js";
import { phraseRule } from "../../text/phrase-rule.js";

/** Passages in the order of the document; of overlapping ones the first. */
function apart(all: readonly Passage[]): readonly Passage[] {
  let last: Passage | undefined;
  return [...all]
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)
    .filter((passage) => {
      if (last?.paragraph === passage.paragraph && passage.start < last.end) return false;
      last = passage;
      return true;
    });
}

/** Whether a placeholder masks a person's name: 李XX、张××. */
function isMaskedName({ paragraphs }: Statement, { paragraph, start, end }: Passage): boolean {
  const text = paragraphs[paragraph]?.text ?? "";
  return maskedName.test(text.slice(Math.max(0, start - 2), start)) && afterMaskedName.test(text.slice(end));
}

const LONGEST_NAME = 40;

/** Labels with no name behind them, in their line or in the next. */
function emptyLabels(statement: Statement): readonly Passage[] {
  return passagesOf(statement, emptyLabel).filter(({ paragraph, end }) => {
    const isAlone = (statement.paragraphs[paragraph]?.text ?? "").slice(end).trim() === "";
    const next = statement.paragraphs[paragraph + 1]?.text.trim() ?? "";
    return !(isAlone && next.length <= LONGEST_NAME && nameOfBody.test(next));
  });
}

/** Placeholders, program errors and unmade choices in sentences; in cells only those that are certain. */
function residueIn(statement: Statement): readonly Passage[] {
  const certain = certainResidue.flatMap((pattern) => passagesOf(statement, pattern, () => true));
  return [
    ...proseResidue.flatMap((pattern) => passagesOf(statement, pattern)),
    ...certain.filter((passage) => !isMaskedName(statement, passage)),
    ...emptyLabels(statement),
  ];
}

export const templateResidue = phraseRule({
  id: "template-residue",
  title: "文中没有未填的空和未选的项",
  severity: "warning",
  basis: ["drafting"],
  covers: ["H-PLACEHOLDER"],
  find: (statement) => apart(residueIn(statement)),
  message: (found, statement) => {
    const words = found.map(({ paragraph, start, end }) => {
      const text = statement.paragraphs[paragraph]?.text ?? "";
      return text.slice(Math.max(0, start - 4), end + 4);
    });
    return `像是模板里没有填好的地方：${listed(words)}，请补齐或删去`;
  },
});
