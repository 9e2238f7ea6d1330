import { toText } from "@qingbei/domain";
import {
  awardedFigure,
  awardedWords,
  earlierFigure,
  reservedWords,
  smallFirms,
  spentFigure,
} from "../../templates/prose-words.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { type Piece, placeAt } from "../blocks/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { isMoney } from "./amounts.js";
import { passageOf } from "./prose/passage.js";
import { amountOccurrence } from "./prose/prose-facts.js";
import { compact, consistsOf } from "./prose/wording.js";

const SMALL_FIRMS = /中小|小微|小型/;
/** The beginning of the words before an amount: an enumeration comma may be inside 小型、微型企业. */
const BEGINS = /[，,；;。（(][^，,；;。（(]*$/;

/**
 * Reads the part of procurement reserved for small firms, 专门面向中小企业采购金额120万元; in final accounts, the contracts awarded
 * to them.
 */
export function readReservedProcurement(
  sink: FactSink,
  items: readonly OutlineParagraph[],
  fiscalYear: number | undefined,
  isAccounts = false,
): void {
  for (const { paragraph, piece } of items) {
    if (paragraph.section !== "glossary" && SMALL_FIRMS.test(piece.text))
      read(sink, piece, fiscalYear, isAccounts);
  }
}

function read(sink: FactSink, piece: Piece, fiscalYear: number | undefined, isAccounts: boolean): void {
  const passage = passageOf(piece);
  let from = 0;
  for (const amount of passage.numbers) {
    if (!isMoney(amount)) continue;
    const before = passage.plain.slice(from, amount.start);
    const start = amount.start - (BEGINS.exec(before)?.[0].slice(1) ?? before).length;
    from = amount.end;
    const lead = passage.plain.slice(start, amount.start);
    const firms = smallFirms.find(([, form]) => form.test(lead))?.[0];
    const isOther = passage.numbers.some(
      (token) =>
        token.kind === "year" &&
        token.start >= start &&
        token.end <= amount.start &&
        token.year !== fiscalYear,
    );
    if (!firms || isOther || amount.kind !== "amount") continue;
    if (spentFigure.test(lead) || earlierFigure.test(lead)) continue;
    const isAwarded = awardedFigure.test(lead);
    if (isAwarded !== isAccounts) continue;
    const words = isAwarded ? awardedWords : reservedWords;
    if (!consistsOf(words, compact(lead).replace(/[：:]/g, ""))) continue;
    const field = `${isAwarded ? "awardedTo" : "reservedFor"}${firms}`;
    const occurrence = amountOccurrence(passage, { start, end: amount.end }, amount);
    const place = placeAt(piece, amount.start);
    sink.state({ pointer: `/procurement/${field}`, value: toText(amount.value), occurrence }, place);
  }
}
