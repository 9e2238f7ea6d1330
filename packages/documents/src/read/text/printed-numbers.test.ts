import { describe, expect, it } from "vitest";
import {
  beginsDecimalAmount,
  isCompleteNumber,
  isDecimalAmount,
  isFigure,
  isLoneFigure,
  isLoneNumber,
  isMoneyFigure,
  isNumberOrNothing,
  isSeparatedNumber,
  isUnbracketedFigure,
  looksLikeMoney,
  spacedMoney,
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

const shapes = [
  isUnbracketedFigure,
  isCompleteNumber,
  isSeparatedNumber,
  isDecimalAmount,
  beginsDecimalAmount,
] as const;

describe("without brackets, complete, with separators, with decimals, beginning of one with decimals", () => {
  it.each([
    ["1,234.50", "yyyyy"],
    ["205", "yynnn"],
    ["12.5%", "yynnn"],
    ["（7）", "nnnnn"],
    ["132,61", "ynynn"],
    ["911.", "ynnny"],
    ["1,234", "yyynn"],
    ["费用", "nnnnn"],
    ["", "nnnnn"],
  ])("%s", (text, answers) => {
    expect(shapes.map((asks) => (asks(text) ? "y" : "n")).join("")).toBe(answers);
  });

  it.each([..."-－−﹣—–△▲+＋"])("%s is a sign to each of them", (sign) => {
    expect(shapes.filter((asks) => !asks(`${sign}1,234.50`))).toEqual([]);
    expect(isLoneNumber(`${sign}1,234.50`)).toBe(true);
  });
});

it("finds money between blanks, not the number of a heading, a code or a date", () => {
  const text = "1.1 合计 1,234 －12.34 2010301 56.7 2024.1.5 8.00元";
  expect([...spacedMoney(text)].map(([found]) => found)).toEqual(["1,234", "－12.34"]);
});
