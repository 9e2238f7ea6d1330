import * as z from "../schema/z.js";
import { disclosed, Text } from "./disclosed.js";
import { Wan } from "./wan.js";

/** One item by name and amount in 万元. */
export const NamedAmount = z.strictObject({ name: Text, amount: disclosed(Wan) });
export type NamedAmount = z.output<typeof NamedAmount>;
