import { absolute, type Exact, equals, InputFault, subtract, toText } from "@qingbei/domain";

/** What a budget states and what its other values give. */
export interface ConflictingFigure {
  /** The pointer of the stated value. */
  readonly pointer: string;
  readonly stated: string;
  readonly worked: string;
  /** How the other value was found: 各项之和, 本年与上年之差. */
  readonly how: string;
  /** What follows the numbers: 相差多少. */
  readonly more?: string;
}

/** The fault of a budget that states two things: writing it would print numbers that disagree. */
export function contradiction({ pointer, stated, worked, how, more = "" }: ConflictingFigure): InputFault {
  return new InputFault(
    "contradictory-budget",
    `${pointer} 写的是${stated}，而${how}是${worked}${more}`,
    "请改正其中不对的数再写；能算出来的数（合计、增减额、增减率）也可以不给，由程序算出",
  );
}

/**
 * Refuses an amount that differs from what was worked out.
 * @throws InputFault contradictory-budget
 */
export function agree(pointer: string, stated: Exact, worked: Exact, how: string): void {
  if (equals(stated, worked)) return;
  const difference = toText(absolute(subtract(stated, worked)));
  throw contradiction({
    pointer,
    stated: ` ${toText(stated)} 万元`,
    worked: ` ${toText(worked)} 万元`,
    how,
    more: `，相差 ${difference} 万元`,
  });
}
