import { type Direction, termOf } from "@qingbei/domain";

/** The word for a direction: 增加, 减少, 持平. */
export const directionWord = (direction: Direction) => termOf(direction).zh;
