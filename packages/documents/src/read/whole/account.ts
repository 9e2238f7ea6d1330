import { parsePrintedNumber } from "@qingbei/domain";
import type { UnclaimedAmount } from "../../reading.js";
import type { FactSink } from "../assemble/fact-sink.js";
import { type Piece, placeAt, trimPiece } from "../blocks/blocks.js";
import { isMoney, numbersOf } from "../facts/amounts.js";
import type { OutlineGrid } from "../outline/outline.js";
import type { Captions } from "../tables/captions.js";
import { isAllMoney } from "../tables/standard-unread.js";
import { isLoneNumber, looksLikeMoney, printsMoney, spacedMoney } from "../text/printed-numbers.js";

/** Every amount that the document prints, and which of them became facts. */
export interface Account {
  readonly printed: number;
  readonly claimed: number;
  readonly unclaimed: readonly UnclaimedAmount[];
  /** The grids that print money of which nothing became a fact. */
  readonly unreadGrids: readonly OutlineGrid[];
  /** The paragraphs into which the cells of tables ran together, of which nothing became a fact. */
  readonly unreadLines: readonly Piece[];
}

/** The amounts in words, with their unit. */
function inWords(piece: Piece): UnclaimedAmount[] {
  return numbersOf(piece)
    .filter(isMoney)
    .map((token) => ({ text: token.printed, position: placeAt(piece, token.start) }));
}

/** The amounts of a cell. A whole number alone in a cell may not be an amount. */
function inCell(cell: Piece, sink: FactSink): (UnclaimedAmount & { readonly isWhole?: boolean })[] {
  const { text, position } = cell;
  // of a merged cell, whose text is in its first column
  if (text === "") return [];
  if (isLoneNumber(text) && parsePrintedNumber(text))
    return [{ text, position, isWhole: !looksLikeMoney(text) && !sink.isClaimed(position) }];
  const amounts = inWords(cell);
  // a cell that was read all the same, or that prints money in an unreadable way
  const isNumber = sink.isClaimed(position) || sink.isMisprinted(position);
  return amounts.length === 0 && (isNumber || printsMoney(text)) ? [{ text, position }] : amounts;
}

/** The least bare amounts by which a paragraph is a table whose cells ran together. */
const FEWEST_CELLS = 4;

/** The amounts of a paragraph into which the cells of a table ran together; none if it is a sentence. */
function inFlatTable(piece: Piece): UnclaimedAmount[] {
  const found = [...spacedMoney(piece.text)];
  if (found.length < FEWEST_CELLS) return [];
  return found.map((match) => ({ text: match[0], position: placeAt(piece, match.index) }));
}

/** Lists every printed amount: those in words by their unit, and money in cells. */
export function account(captions: Captions, sink: FactSink): Account {
  const unclaimed: UnclaimedAmount[] = [];
  const unreadGrids: OutlineGrid[] = [];
  const unreadLines: Piece[] = [];
  let printed = 0;
  const isClaimed = ({ position }: UnclaimedAmount) => sink.isClaimed(position);
  const count = (amounts: readonly UnclaimedAmount[]) => {
    printed += amounts.length;
    for (const amount of amounts) if (!isClaimed(amount)) unclaimed.push(amount);
  };
  for (const item of captions.items) {
    if (item.kind === "paragraph") {
      count(inWords(item.piece));
      const bare = inFlatTable(item.piece);
      count(bare);
      if (bare.length > 0 && !bare.some(isClaimed)) unreadLines.push(item.piece);
      continue;
    }
    const numbers = item.rows.flat().flatMap((cell) => inCell(trimPiece(cell), sink));
    const amounts = numbers.filter(({ isWhole }) => !isWhole);
    const isUnread = !amounts.some(isClaimed);
    // in a table that was read, a whole number that became no fact is a count or a code
    const isMoneyAll = isUnread && amounts.length < numbers.length && isAllMoney(captions, item);
    const own = (isMoneyAll ? numbers : amounts).map(({ text, position }) => ({ text, position }));
    count(own);
    if (own.length > 0 && isUnread) unreadGrids.push(item);
  }
  return { printed, claimed: printed - unclaimed.length, unclaimed, unreadGrids, unreadLines };
}
