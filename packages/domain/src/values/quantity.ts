import * as z from "zod";
import { type Exact, exact, isExact, isPlainNumber, toText } from "./exact.js";

const message = '数量须为十进制数字字符串，如 "20"';

/** A count or measure without its unit, exact; codec from its canonical text. */
export const Quantity = z.codec(
  z.string({ error: message }).refine(isPlainNumber, { error: message }),
  z.custom<Exact>(isExact),
  { decode: (text) => exact(text), encode: (value) => toText(value) },
);
export type Quantity = z.output<typeof Quantity>;
