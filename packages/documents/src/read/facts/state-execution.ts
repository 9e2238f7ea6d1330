import { toText } from "@qingbei/domain";
import type { FactSink } from "../assemble/fact-sink.js";
import { printedIn } from "../assemble/printed-in.js";
import { pieceOccurrence } from "../assemble/state-text.js";
import { cut, type Piece, placeAt, trimPiece } from "../blocks/blocks.js";
import type { AmountToken, PercentToken } from "./amounts.js";
import type { Execution } from "./execution-clauses.js";
import { planOf } from "./plans.js";
import type { Stretch } from "./prose/draft.js";
import { occurrenceAt } from "./prose/occurrence-at.js";
import { type Passage, quote } from "./prose/passage.js";
import { amountOccurrence } from "./prose/prose-facts.js";

/** Characters quoted before the amount behind an item. */
const OPENING_QUOTE = 20;

/** What a stretch of a passage tells of one expense. */
interface StatedExecution {
  readonly passage: Passage;
  readonly stretch: Stretch;
  readonly execution: Execution;
  readonly name: string | undefined;
  /** The paragraph above whose whole text is the name. */
  readonly heading: Piece | undefined;
  /** The amount behind the item in front of its budget. */
  readonly opening: AmountToken | undefined;
}

/** States the execution of one expense. */
export function stateExecution(sink: FactSink, at: string, stated: StatedExecution): void {
  stateName(sink, at, stated);
  sink.state({ pointer: `${at}/plannedAs`, value: planOf(stated.execution.plan) });
  stateAmounts(sink, at, stated);
  stateRates(sink, at, stated);
  stateDirection(sink, at, stated);
}

function stateName(sink: FactSink, at: string, { passage, stretch, name, heading }: StatedExecution): void {
  if (name === undefined) return;
  const quoted = heading ? trimPiece(heading) : quote(passage, stretch.start, stretch.end);
  sink.state({ pointer: `${at}/name`, value: name, occurrence: printedIn(quoted, name, name) });
}

function stateAmounts(
  sink: FactSink,
  at: string,
  { passage, stretch, execution: { budgeted, unplanned, spent, difference }, opening }: StatedExecution,
): void {
  const amount = (field: string, token: AmountToken, around: Stretch) => {
    const occurrence = amountOccurrence(passage, around, token);
    const fact = { pointer: `${at}/${field}`, value: toText(token.value), occurrence };
    sink.state(fact, placeAt(passage.piece, token.start));
  };
  if (opening)
    amount("amount", opening, { start: Math.max(0, opening.start - OPENING_QUOTE), end: opening.end });
  if (budgeted) amount("budgeted", budgeted, stretch);
  if (unplanned)
    sink.state({
      pointer: `${at}/budgeted`,
      value: "0",
      occurrence: occurrenceAt(passage, stretch, unplanned, "0"),
    });
  if (spent) amount("spent", spent, stretch);
  if (difference?.amount) amount("difference", difference.amount, stretch);
}

function stateRates(
  sink: FactSink,
  at: string,
  { passage, stretch, execution: { rate, difference } }: StatedExecution,
): void {
  const percentage = (field: string, token: PercentToken) => {
    const occurrence = occurrenceAt(passage, stretch, token, token.text);
    const fact = { pointer: `${at}/${field}`, value: token.text, occurrence };
    sink.state(fact, placeAt(passage.piece, token.start));
  };
  if (rate) percentage("completionRate", rate);
  if (difference?.rate) percentage("differenceRate", difference.rate);
}

/** States whether budget or execution is the larger, if the stretch itself says so. */
function stateDirection(
  sink: FactSink,
  at: string,
  { passage, stretch, execution: { difference } }: StatedExecution,
): void {
  if (!difference || difference.is === "unsaid") return;
  const occurrence = pieceOccurrence(cut(passage.piece, stretch.start, stretch.end), difference.is);
  sink.state({ pointer: `${at}/comparison`, value: difference.is, occurrence });
}
