import { type Paragraph, parsePrintedNumber, type Statement } from "@qingbei/domain";

/** Whether a paragraph is only an amount: then it was a cell. */
const isAmount = (text: string) => (parsePrintedNumber(text)?.decimals ?? 0) > 0;
/** At least this many amounts on their own, at most FURTHEST_APART paragraphs apart, were a table. */
const FEWEST_AMOUNTS = 3;
const FURTHEST_APART = 12;

/**
 * The statement with the paragraphs of flattened tables marked as cells: if a web page became text with one cell a
 * line, 一、一般公共预算拨款收入 is the label of a row, not a heading.
 */
export function withoutFlattenedTables({ paragraphs }: Statement): Statement {
  const amounts = paragraphs.flatMap(({ text, role }, index) =>
    // the cells of a table that was read are marked already, and headings beside it are headings
    role !== "cell" && isAmount(text) ? [index] : [],
  );
  const cells = new Set<number>();
  let run: number[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length >= FEWEST_AMOUNTS && first !== undefined && last !== undefined)
      for (let at = first - FURTHEST_APART; at <= last + FURTHEST_APART; at++) cells.add(at);
    run = [];
  };
  for (const index of amounts) {
    if (index - (run.at(-1) ?? index) > FURTHEST_APART) close();
    run.push(index);
  }
  close();
  if (cells.size === 0) return { paragraphs };
  // a sentence beside a table is not a cell
  const isCell = ({ text }: Paragraph, index: number) => cells.has(index) && !/[。；;]/.test(text);
  return {
    paragraphs: paragraphs.map((each, index) => (isCell(each, index) ? { ...each, role: "cell" } : each)),
  };
}
