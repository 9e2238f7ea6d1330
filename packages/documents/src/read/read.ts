import { LIMITS, type Limits, type Reading } from "../reading.js";
import { decode } from "./decode/decode.js";
import { readDecoded } from "./read-decoded.js";

/**
 * Reads a disclosure's bytes into an exact budget, with the place of every value and an account of every amount.
 * What can be read is read, and what could not is said in notices and in the list of unclaimed amounts.
 * @throws InputFault when the bytes are no readable disclosure
 */
export async function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Reading> {
  const { format, ...decoded } = await decode(bytes, { ...LIMITS, ...limits });
  return readDecoded(format, decoded);
}
