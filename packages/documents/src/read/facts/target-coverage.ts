import { toText } from "@qingbei/domain";
import { coveredWords, earlierFigure, spentFigure } from "../../templates/prose-words.js";
import {
  coveredMoney,
  evaluated,
  projectCounts,
  targetsSet,
  unitCount,
} from "../../templates/statement-counts.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { placeAt } from "../decode/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { stateCount } from "./counted.js";
import { type Passage, passageOf, sentencesOf } from "./prose/passage.js";
import { amountOccurrence, type Stretch } from "./prose/prose-facts.js";
import { compact, consistsOf } from "./prose/wording.js";

const AT = "/performance/targetCoverage";

/** Reads how many projects have targets and with how much money: 编报绩效目标的项目11个，涉及项目预算资金6626万元. */
export function readTargetCoverage(
  sink: FactSink,
  items: readonly OutlineParagraph[],
  fiscalYear: number | undefined,
): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.role !== "body" || paragraph.section === "glossary" || !targetsSet.test(piece.text))
      continue;
    const passage = passageOf(piece);
    for (const clauses of sentencesOf(passage)) {
      const [start, end] = [clauses[0]?.start ?? 0, clauses.at(-1)?.end ?? 0];
      readSentence(sink, passage, { start, end }, fiscalYear);
    }
  }
}

function readSentence(
  sink: FactSink,
  passage: Passage,
  stretch: Stretch,
  fiscalYear: number | undefined,
): void {
  const { piece, plain, numbers } = passage;
  const words = plain.slice(stretch.start, stretch.end);
  if (!targetsSet.test(words) || evaluated.test(words) || earlierFigure.test(words)) return;
  const within = numbers.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  if (within.some((token) => token.kind === "year" && token.year !== fiscalYear)) return;
  const found = projectCounts.map((pattern) => pattern.exec(words)).find(Boolean);
  const count = found?.groups?.count;
  if (!found || count === undefined || sink.has(`${AT}/projects`)) return;
  const units = unitCount.exec(words)?.[1];
  if (units) stateCount(sink, `${AT}/units`, piece, stretch, units);
  stateCount(sink, `${AT}/projects`, piece, stretch, count);
  for (const amount of within) {
    const lead = coveredMoney.exec(plain.slice(stretch.start, amount.start))?.[0];
    if (amount.kind !== "amount" || lead === undefined || spentFigure.test(lead)) continue;
    if (!consistsOf(coveredWords, compact(lead))) continue;
    const occurrence = amountOccurrence(passage, stretch, amount);
    const place = placeAt(piece, amount.start);
    sink.state({ pointer: `${AT}/amount`, value: toText(amount.value), occurrence }, place);
    return;
  }
}
