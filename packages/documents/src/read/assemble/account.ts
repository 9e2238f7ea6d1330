import { type Position, parsePrintedNumber } from "@qingbei/domain";
import type { UnclaimedAmount } from "../../reading.js";
import { type Piece, placeAt, trimPiece } from "../decode/blocks.js";
import { isMoney, numbersOf } from "../facts/amounts.js";
import type { Outline, OutlineItem } from "../outline/outline.js";
import { LONE_NUMBER, looksLikeMoney, printsMoney } from "../tables/cells.js";
import type { FactSink } from "./fact-sink.js";

/** Every amount that the document prints, and which of them became facts. */
export interface Account {
  readonly printed: number;
  readonly claimed: number;
  readonly unclaimed: readonly UnclaimedAmount[];
  /** The grids that print money of which nothing became a fact. */
  readonly unreadGrids: readonly GridItem[];
}
type GridItem = Extract<OutlineItem, { kind: "grid" }>;

/** A number that stands alone in its cell. */
function isLoneNumber(text: string): boolean {
  return LONE_NUMBER.test(text) && parsePrintedNumber(text) !== undefined;
}

/** Accounts for every printed amount: those in words with their unit, and money in cells. */
export function account(outline: Outline, sink: FactSink): Account {
  const unclaimed: UnclaimedAmount[] = [];
  const unreadGrids: GridItem[] = [];
  let printed = 0;
  const count = (text: string, position: Position) => {
    printed++;
    if (!sink.isClaimed(position)) unclaimed.push({ text, position });
  };
  const prose = (piece: Piece) => {
    for (const token of numbersOf(piece)) {
      if (isMoney(token)) count(token.printed, placeAt(piece, token.start));
    }
  };
  for (const item of outline.items) {
    if (item.kind === "paragraph") {
      prose(item.piece);
      continue;
    }
    const before = { printed, unclaimed: unclaimed.length };
    for (const raw of item.rows.flat()) {
      const cell = trimPiece(raw);
      if (!isLoneNumber(cell.text)) {
        const counted = printed;
        prose(cell);
        // what is read as it stands, or looks like money and is not
        const isCounted = printed > counted;
        const { position } = cell;
        if (!isCounted && (sink.isClaimed(position) || sink.isMisprinted(position) || printsMoney(cell.text)))
          count(cell.text, position);
      } else if (looksLikeMoney(cell.text) || sink.isClaimed(cell.position)) count(cell.text, cell.position);
    }
    const [own, left] = [printed - before.printed, unclaimed.length - before.unclaimed];
    if (own > 0 && own === left) unreadGrids.push(item);
  }
  return { printed, claimed: printed - unclaimed.length, unclaimed, unreadGrids };
}
