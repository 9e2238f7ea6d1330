import { parsePrintedNumber, toText } from "@qingbei/domain";
import { expect, it } from "vitest";
import { parseFormat } from "./format-code.js";
import { isPrintedAsStored, numberText, storedNumber } from "./number-text.js";

function shown(stored: string, code: string, is1904 = false): string | undefined {
  const value = storedNumber(stored);
  return value && numberText(value, { sections: parseFormat(code), is1904 });
}

it.each([
  ["1469.534", "0.00", "1469.53"],
  ["1469.535", "0.00", "1469.54"],
  ["1469.5349999999999", "0.00", "1469.54"],
  ["-1469.535", "0.00", "-1469.54"],
  ["1469.534", "General", "1469.534"],
  ["1469.534", "G/通用格式", "1469.534"],
  ["0.30000000000000004", "General", "0.3"],
  ["1234567.8", "#,##0.00", "1,234,567.80"],
  ["12", "#,##0.00", "12.00"],
  ["1234", "#,##0_ ", "1,234"],
  ["0", "#,##0.00", "0.00"],
  ["0", "#.##", ""],
  ["0.5", "#.##", ".5"],
  ["3", "#.##", "3"],
  ["7", "000", "007"],
  ["2010301", "0", "2010301"],
  ["1.5E-3", "0.0000", "0.0015"],
  ["1E3", "General", "1000"],
  ["-0.001", "0.00", "0.00"],
  ["0.153", "0.00%", "15.30%"],
  ["1", "0%", "100%"],
  ["-12", "0.00;(0.00)", "(12.00)"],
  ["-12", '0.00;"△"0.00', "△12.00"],
  ["-12", "0.00;[Red]0.00", "-12.00"],
  ["-1234.5", "#,##0.00_ ;[Red]-#,##0.00 ", "-1,234.50"],
  ["0", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"],
  ["-5", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-5.00"],
  ["5", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "5.00"],
  ["0", "0.00;-0.00;;@", ""],
  ["5", ";;;", ""],
  ["5", '0.00"万元"', "5.00万元"],
  ["5", 'General"人"', "5人"],
  ["5", "[$¥-804]#,##0.00", "¥5.00"],
  ["12345", "0!.0000", "1.2345"],
  ["45", "0!.0000", "0.0045"],
  ["12345678", "0!.0,", "1234.6"],
  ["12345678", "#,##0.00,", "12,345.68"],
  ["12345678", "0,.00", "12345.68"],
  ["20000", '[>=10000]0!.0,"万";0', "2.0万"],
  ["200", '[>=10000]0!.0,"万";0', "200"],
  ["1.5", "# ?/?", "1.5"],
  ["150", "0.00E+00", "150"],
  ["12", "@", "12"],
  ["130201210000000001000", "General", "1.30201E+20"],
  ["1.30201210000000001E+20", "0", "130201210000000000000"],
  ["45658", "yyyy/m/d", "2025/1/1"],
  ["45658", 'yyyy"年"m"月"d"日"', "2025年1月1日"],
  ["45658", '[$-804]yyyy"年"mm"月";@', "2025年01月"],
  ["45658.5625", "yyyy-mm-dd hh:mm", "2025-01-01 13:30"],
  ["45658.5625", "h:mm AM/PM", "1:30 下午"],
  ["45658", "aaaa", "星期三"],
  ["59", "yyyy-mm-dd", "1900-02-28"],
  ["61", "yyyy-mm-dd", "1900-03-01"],
  ["99999999", "yyyy-mm-dd", "99999999"],
])("%s in %s is %s", (stored, code, text) => {
  expect(shown(stored, code)).toBe(text);
});

it("counts days from 1904 where the workbook does", () => {
  expect(shown("44196", "yyyy-mm-dd", true)).toBe("2025-01-01");
});

it.each(["", "abc", "1.2.3", "1e999", "NaN", "9".repeat(41)])("%j is no number", (text) => {
  expect(storedNumber(text)).toBeUndefined();
});

it("is the number that is stored, to the decimals of its format", () => {
  const printed = parsePrintedNumber(shown("-9628.2213444", "#,##0.000000") ?? "");
  expect(printed && [toText(printed.value), printed.decimals]).toEqual(["-9628.221344", 6]);
});

it.each(["5", "-5", "1469.534", "0.5", "-0.001", "12345678901234", "99999.999999999"])(
  "%s is printed as stored, and would be so by its format",
  (stored) => {
    const format = { sections: parseFormat("General"), is1904: false, isGeneral: true };
    expect(isPrintedAsStored(stored, format)).toBe(true);
    expect(shown(stored, "General")).toBe(stored);
  },
);

it.each(["0", "-0", "05", "1.50", "1.", ".5", "1E3", "0.30000000000000004", "123456789012345678"])(
  "%s is looked at",
  (stored) => {
    const format = { sections: parseFormat("General"), is1904: false, isGeneral: true };
    expect(isPrintedAsStored(stored, format)).toBe(false);
  },
);
