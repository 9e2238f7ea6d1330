import type { Paragraph, Statement } from "@qingbei/domain";
import { withoutBlanks } from "@qingbei/domain";
import { remember } from "../engine/remember.js";
import { beginLabel, endLabel } from "../parameters/goal-years.js";
import type { Passage } from "./passage.js";

/** The first and the last day of a project in its form, as printed in the cells. */
export interface FormPeriod {
  readonly begin: Passage;
  readonly end: Passage;
}

/** A cell that holds only a day or a month. */
const DATE = /^20\d\d(?:年\d{1,2}月(?:\d{1,2}日)?|[-./]\d{1,2}(?:[-./]\d{1,2})?)$/;

const LONGEST_LABEL = 20;

function periodsOf({ paragraphs }: Statement): readonly FormPeriod[] {
  const textAt = (index: number) => withoutBlanks(paragraphs[index]?.text ?? "");
  const dateAt = (paragraph: number): Passage | undefined => {
    const text = textAt(paragraph);
    const end = paragraphs[paragraph]?.text.length ?? 0;
    return DATE.test(text) ? { paragraph, start: 0, end, text } : undefined;
  };
  const isLabel = ({ role, text }: Paragraph, index: number) =>
    role === "cell" && text.length <= LONGEST_LABEL && beginLabel.test(textAt(index));
  return paragraphs.flatMap((paragraph, index) => {
    if (!isLabel(paragraph, index) || !endLabel.test(textAt(index + 2))) return [];
    const [begin, end] = [dateAt(index + 1), dateAt(index + 3)];
    return begin && end ? [{ begin, end }] : [];
  });
}

const known = remember<Statement, readonly FormPeriod[]>();

/** The periods in the forms of a document, where each date stands directly behind its label. */
export function formPeriods(statement: Statement | undefined): readonly FormPeriod[] {
  return statement ? known(statement, periodsOf) : [];
}
