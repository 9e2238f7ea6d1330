import { expect, it } from "vitest";
import { printsMoney } from "../text/printed-numbers.js";

it.each([
  "12.50",
  "1,234",
  "¥1,000,000.00",
  "1.50-",
  "+1.50",
  "▼1.50",
  "205 000.00",
  "12 .50",
  "12。50",
  "10000.50①",
  "10000.50（含上年）",
  "12.50\n13.50",
  "12.50 / 20.50",
  "合计：1,234.50",
  "3.113.4",
  "1,23.50",
  `${"9".repeat(50)}.50`,
])("%j prints money", (text) => expect(printsMoney(text)).toBe(true));

it.each([
  "",
  "12",
  "—",
  "205 000",
  "12.50%",
  "≥98.5",
  "＞99.50",
  "12.50平方米",
  "12.50 km",
  "1.1 项目概况",
  "2025.1.1",
  "2025.01-2025.12",
  "V1.25",
  "2010302",
  "1、2、3",
  "1.0版",
  `${"项目支出用于保障机构运行和业务开展的各项工作，".repeat(4)}1.50`,
])("%j prints none", (text) => expect(printsMoney(text)).toBe(false));

it("of a long text is judged at once", () => {
  expect(printsMoney("1,".repeat(100_000))).toBe(false);
});
