import { isPrintedNothing, parsePrintedNumber } from "@qingbei/domain";

/** The words of a cell without any blank. */
export const bare = (text: string) => text.replace(/\s/g, "");

/** A number, a rate, or what is printed for none; `cell` without blanks. */
export const isAmount = (cell = "") =>
  cell !== "" && (isPrintedNothing(cell) || parsePrintedNumber(cell.replace(/[%％]$/, "")) !== undefined);

/** 1,234.50: no count and no number of a line. */
export const isMoney = (cell: string) => /[.,，．]\d/.test(cell) && isAmount(cell);
