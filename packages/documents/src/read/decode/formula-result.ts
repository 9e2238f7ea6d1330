/** The text of a cell with a formula whose result the file lacks: neither blank nor a number. */
export const NO_RESULT = "（公式未计算）";
