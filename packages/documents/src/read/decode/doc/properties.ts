import type { Bytes } from "../../containers/compound-file/bytes.js";

/** One change to the default ([MS-DOC] 2.2.5.1, a Prl): its number, and its operand. */
export interface Property {
  readonly number: number;
  /** The operand; without its length, if it has one. */
  readonly operand: Bytes;
}

const TABLE_DEFINITION = 0xd608;
const TABLE_DEFINITION_OLD = 0xd606;
const TABS = 0xc615;
/** Lengths of operands by the last three bits of the number. */
const LENGTHS = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

function operandOf(
  bytes: Bytes,
  number: number,
  at: number,
): { readonly operand: Bytes; readonly next: number } {
  const length = LENGTHS[number >> 13];
  if (length !== undefined) return { operand: bytes.part(at, length), next: at + length };
  if (number === TABLE_DEFINITION || number === TABLE_DEFINITION_OLD) {
    const own = Math.max(1, bytes.short(at)) - 1;
    return { operand: bytes.part(at + 2, own), next: at + 2 + own };
  }
  const own = bytes.byte(at);
  // a list of tabs that is longer than one byte can say
  if (number === TABS && own === 255) {
    const deleted = bytes.byte(at + 1);
    const added = bytes.byte(at + 2 + 4 * deleted);
    const whole = 2 + 4 * deleted + 3 * added;
    return { operand: bytes.part(at + 1, whole), next: at + 1 + whole };
  }
  return { operand: bytes.part(at + 1, own), next: at + 1 + own };
}

/** The properties in a list, up to where it is cut short. */
export function* propertiesIn(bytes: Bytes): Generator<Property> {
  let at = 0;
  while (at + 3 <= bytes.length) {
    const number = bytes.short(at);
    if (number === 0) return;
    const { operand, next } = operandOf(bytes, number, at + 2);
    if (next > bytes.length) return;
    yield { number, operand };
    at = next;
  }
}
