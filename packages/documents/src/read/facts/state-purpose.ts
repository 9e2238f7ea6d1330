import { toText } from "@qingbei/domain";
import type { FactSink } from "../assemble/fact-sink.js";
import { printedIn } from "../assemble/printed-in.js";
import { pieceOccurrence, stateText } from "../assemble/state-text.js";
import { cut, type Piece, placeAt, trimPiece } from "../blocks/blocks.js";
import type { AmountToken } from "./amounts.js";
import { PROSE } from "./prose/prose-facts.js";
import { readPurpose } from "./purpose.js";

const LEADING_MARKS = /^[\s，,。；;、]+/;

/** States a project's purpose with its parts and their amounts. */
export function statePurpose(sink: FactSink, pointer: string, cell: Piece): void {
  if (sink.has(`${pointer}/text`)) return;
  stateText(sink, `${pointer}/text`, cell);
  const piece = trimPiece(cell);
  const { parts, subtotals, exhaustive } = readPurpose(piece.text);
  const state = (at: string, start: number, amount: AmountToken) => {
    const lead = LEADING_MARKS.exec(piece.text.slice(start, amount.end))?.[0].length ?? 0;
    const value = toText(amount.value);
    const quoted = cut(piece, start + lead, amount.end);
    const occurrence = {
      ...printedIn(quoted, amount.printed, value, amount.start - start - lead),
      unit: amount.unit,
      decimals: amount.decimals,
      group: PROSE,
    };
    sink.state({ pointer: at, value, occurrence }, placeAt(piece, amount.start));
  };
  for (const [index, { name, amount, start, people }] of parts.entries()) {
    const at = `${pointer}/parts/${index}`;
    sink.state({ pointer: `${at}/name`, value: name });
    state(`${at}/amount`, start, amount);
    if (people)
      sink.state({ pointer: `${at}/people`, value: people, occurrence: pieceOccurrence(cell, people) });
  }
  for (const [index, { amount, from, to, start }] of subtotals.entries()) {
    const at = `${pointer}/subtotals/${index}`;
    state(`${at}/amount`, start, amount);
    sink.state({ pointer: `${at}/from`, value: from });
    sink.state({ pointer: `${at}/to`, value: to });
  }
  if (parts.length > 0) sink.state({ pointer: `${pointer}/partsExhaustive`, value: exhaustive });
}
