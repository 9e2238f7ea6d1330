import type { Bytes } from "../../containers/compound-file/bytes.js";
import { propertiesIn } from "./properties.js";

export const LIST = 0x460b;
export const LEVEL = 0x260a;

/** The list that a paragraph is an item of, from 1; 0 for none. An absent member is left to the style. */
export interface ListPlace {
  readonly list?: number;
  readonly level?: number;
}

/** The list and level that properties give to a paragraph. */
export function listPlace(properties: Bytes): ListPlace {
  const place: { list?: number; level?: number } = {};
  for (const { number, operand } of propertiesIn(properties)) {
    if (number === LIST) place.list = operand.short(0);
    else if (number === LEVEL) place.level = operand.byte(0);
  }
  return place;
}
