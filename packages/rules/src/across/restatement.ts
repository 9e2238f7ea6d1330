import { fields, type Statement } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { remember } from "../engine/remember.js";
import { restatedBase, unitMoved } from "../parameters/base-words.js";
import { isProse, matchesAnywhere, passagesOf, sentenceOf } from "../text/passage.js";

/** A sentence that says that last year's figures are restated. */
interface Restatement {
  /** The texts beside which it applies: its own sentence if that has an amount, else all prose up to the headings around. */
  readonly reach: string;
  /** The year whose figures it means; undefined for 上年. */
  readonly year: number | undefined;
}

const AMOUNT = /\d\s*[万亿]?元/;

/** The prose around a paragraph, up to the headings and tables around it. */
function proseAround({ paragraphs }: Statement, index: number): string {
  const isEnd = (at: number) => paragraphs[at]?.role !== "body";
  let [first, last] = [index, index];
  while (!isEnd(first - 1)) first--;
  while (!isEnd(last + 1)) last++;
  return paragraphs
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join("\n");
}

const found = remember<Statement, readonly Restatement[]>();

function restatementsIn(statement: Statement): readonly Restatement[] {
  return passagesOf(statement, restatedBase, isProse).map((passage) => {
    const sentence = sentenceOf(statement, passage);
    const year = restatedBase.exec(passage.text)?.[1];
    return {
      reach: AMOUNT.test(sentence) ? sentence : proseAround(statement, passage.paragraph),
      year: year === undefined ? undefined : Number(year),
    };
  });
}

/** What the document says of its figures of last year being restated. */
export function restatementsOf({ statement, withoutEvidence, value }: CheckContext): readonly Restatement[] {
  if (!statement) return [];
  const current = withoutEvidence(() => value(fields.fiscalYear));
  const all = found(statement, restatementsIn);
  return all.filter(({ year }) => year === undefined || !current || year === current - 1);
}

/** Whether last year's figure in a clause is said to be restated: in its sentence, or beside it without an amount. */
export function isRestatedBeside(context: CheckContext, clause: string): boolean {
  return restatementsOf(context).some(({ reach }) => reach.includes(clause));
}

/** Why the document's figures of last year may all be restated, by its words alone; undefined if they give no reason. */
export function restatementInWords(context: CheckContext): string | undefined {
  if (restatementsOf(context).length > 0) return "文中写明上年数作了口径调整";
  const { statement } = context;
  return statement && matchesAnywhere(statement, unitMoved) ? "文中写有单位划入或划出" : undefined;
}
