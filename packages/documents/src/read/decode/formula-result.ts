/** What the cell of a formula says whose result the file does not hold: no blank, and no number. */
export const NO_RESULT = "（公式未计算）";
