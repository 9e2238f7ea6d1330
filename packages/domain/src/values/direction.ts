import * as z from "../schema/z.js";

/** Which way an amount went. */
export const Direction = z.oneOf(["increase", "decrease", "unchanged"]);
export type Direction = z.output<typeof Direction>;
