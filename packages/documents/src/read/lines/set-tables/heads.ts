import { withoutBlanks } from "@qingbei/domain";
import { headRest, labelEnding, letterSpaced } from "../../../templates/table-words.js";
import { joined, type Piece } from "../../blocks/blocks.js";
import type { Extent } from "../../blocks/spans.js";
import { pieceOf, type SetLine, type Word } from "./set-lines.js";

/** A cell of a header, or one line of it. */
export interface Head extends Extent {
  readonly piece: Piece;
  readonly text: string;
  /** The index of its line in the header. */
  readonly level: number;
}

/** A head above others, and the columns it is above. */
export interface Group {
  readonly head: Head;
  readonly from: number;
  readonly to: number;
  /** It names a side of the table: revenue or expenditure. */
  readonly isSide?: boolean;
}

/** Whether codes, names or units are beneath a head. */
export const isLabelHead = ({ text }: Head) => labelEnding.test(text);

/** The cells of a line of a header; spaced single characters are joined. */
function headsOfLine(line: SetLine, level: number): Head[] {
  const heads: Head[] = [];
  const { words } = line;
  for (let at = 0; at < words.length; ) {
    let length = 1;
    for (let end = at + 2; end <= words.length && end - at <= 3; end++) {
      const own = words.slice(at, end);
      if (
        own.every(({ text }) => text.length === 1) &&
        letterSpaced.test(own.map(({ text }) => text).join(""))
      )
        length = end - at;
    }
    const own = words.slice(at, at + length);
    const [first, last] = [own[0], own.at(-1)] as [Word, Word];
    const piece = pieceOf(line, own);
    heads.push({ piece, text: withoutBlanks(piece.text), level, left: first.left, right: last.right });
    at += length;
  }
  return heads;
}

/** The heads, with the rest of a broken word joined to it: 数 or ） beneath 机关运行经费预算 is not a head. */
function withRests(heads: readonly Head[]): Head[] {
  const whole: Head[] = [];
  for (const head of heads) {
    const at = headRest.test(head.text)
      ? whole.findLastIndex(
          ({ left, right, level }) => left <= head.left && right >= head.right && level < head.level,
        )
      : -1;
    const upper = whole[at];
    if (upper)
      whole[at] = {
        ...upper,
        piece: joined([upper.piece, head.piece]),
        text: upper.text + head.text,
        level: Math.round((upper.level + head.level) / 2),
      };
    else whole.push(head);
  }
  return whole;
}

/** The cells of a header's lines. */
export function headsOf(lines: readonly SetLine[]): readonly Head[] {
  return withRests(lines.flatMap(headsOfLine));
}
