import { describe, expect, it } from "vitest";
import {
  isFigure,
  isLoneFigure,
  isLoneNumber,
  isMoneyFigure,
  isNumberOrNothing,
  looksLikeMoney,
  tellsFigures,
} from "./printed-numbers.js";

/** The answers to each question for each text, in the order of the questions. */
const questions = [
  isNumberOrNothing,
  isFigure,
  isMoneyFigure,
  isLoneNumber,
  isLoneFigure,
  looksLikeMoney,
  tellsFigures,
] as const;

describe("number or nothing, figure, figure of money, lone number, lone figure, like money, tells figures", () => {
  it.each([
    ["1,234.50", "yyyyyyy"],
    ["205", "yynyynn"],
    ["12.5%", "nyynyny"],
    ["—", "yynnnnn"],
    ["△3.2", "yyyyyyy"],
    ["−3.2", "yyyyyyy"],
    ["+1.50", "nnnyyyy"],
    ["82,096,79742", "nnnyyyn"],
    ["（7）", "yynyynn"],
    ["１２．５", "yyyyyyy"],
    ["12万元", "ynnnnny"],
    ["费用", "nnnnnnn"],
    ["...", "nnnnnnn"],
    ["", "nnnnnnn"],
  ])("%s", (text, answers) => {
    expect(questions.map((asks) => (asks(text) ? "y" : "n")).join("")).toBe(answers);
  });
});
