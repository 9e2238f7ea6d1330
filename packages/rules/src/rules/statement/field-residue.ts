import { paragraphPointer, withoutBlanks } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import { listed } from "../../text/passage.js";

/** The field code of Office for an entry in a table of contents: TC 3、… \f C \l 1, with or without quotation marks. */
const ENTRY = /^\s*TC\s*["“]?(?<entry>.*?)["”]?\s*(?:\\[a-z].*)?$/i;
/** Entries lose the mark behind their number. */
const NUMBERED = /^[（(]?(?<number>[\d一二三四五六七八九十]+)[）)]?[、.．]?\s*/;

interface Named {
  readonly number: string | undefined;
  readonly name: string;
}

/**
 * The number and name of a heading, without the kind of table at its end, which headings and entries write differently.
 */
function named(heading: string): Named {
  const number = NUMBERED.exec(heading)?.groups?.number;
  const name = withoutBlanks(heading.replace(NUMBERED, "")).replace(
    /(?:项目)*(?:支出)?绩效目标(?:申报)?表?$/,
    "",
  );
  return { number, name };
}

function agree(heading: string, residue: string): boolean {
  const entry = ENTRY.exec(residue)?.groups?.entry;
  if (!entry) return true;
  const [own, left] = [named(heading), named(entry)];
  const numbersAgree = own.number === undefined || left.number === undefined || own.number === left.number;
  return own.name === left.name && numbersAgree;
}

export const fieldResidue = defineRule({
  id: "field-residue",
  title: "标题里没有与它不符的目录域残留",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-TC-STALE"],
  check: ({ statement, cite, passed, failed, skipped }) => {
    if (!statement) return skipped("没有原文可查");
    const marked = statement.paragraphs.flatMap(({ text, residue }, index) =>
      residue === undefined ? [] : [{ index, text, residue }],
    );
    if (marked.length === 0) return skipped("没有目录域残留");
    const stale = marked.filter(({ text, residue }) => !agree(text, residue));
    for (const { index } of stale.length > 0 ? stale : marked) cite(index);
    const [first] = stale;
    if (!first) return passed();
    const where =
      stale.length > 1
        ? `${listed(
            stale.map(({ text }) => text),
            "处",
            1,
          )}标题`
        : `“${first.text}”的标题`;
    return failed(
      `${where}带着与它不符的目录域残留（如“${first.residue.trim()}”），请删除或按现标题重建目录`,
      {
        edits: stale.map(({ index, residue }) => ({
          pointer: paragraphPointer(index),
          from: residue.trim(),
          to: "",
        })),
      },
    );
  },
});
