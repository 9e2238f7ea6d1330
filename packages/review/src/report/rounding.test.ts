import { read } from "@qingbei/documents";
import { exact } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { isRounded, roundingMessage } from "./rounding.js";

const operating = "/agencyOperatingExpenses";
const pointers = [`${operating}/items/0/amount`, `${operating}/items/1/amount`];
const term = (pointer: string) => ({ pointer, coefficient: 1 as const });
const sum = {
  constraint: {
    form: "linear" as const,
    relation: "=" as const,
    left: [term(`${operating}/total`)],
    right: pointers.map(term),
  },
  evaluation: {
    status: "rounding" as const,
    actual: exact("8.02"),
    expected: exact("8.01"),
    difference: exact("0.01"),
    rounding: exact("0.015"),
  },
};

const readLines = (...lines: readonly string[]) =>
  read(new TextEncoder().encode(["松溪县农业局2022年部门预算", "机关运行经费", ...lines].join("\n")));

describe("a sum that holds within rounding", () => {
  it("is to be checked where one sentence prints it with its parts", async () => {
    const reading = await readLines("2022年机关运行经费8.02万元，其中：办公费5.51万元、差旅费2.5万元。");
    expect(roundingMessage(sum, reading)).toBe(
      "机关运行经费与应有的数相差 0.01，可能是四舍五入造成的，请核对",
    );
  });

  it("needs no correction where its parts stand elsewhere", async () => {
    const { sources, ...reading } = await readLines(
      "2022年机关运行经费8.02万元，其中：办公费5.51万元、差旅费2.5万元。",
    );
    const [part] = sources[pointers[1] ?? ""] ?? [];
    const elsewhere = part && { ...part, position: { line: 9, column: 1 } };
    const apart = { ...sources, ...(elsewhere && { [pointers[1] ?? ""]: [elsewhere] as const }) };
    expect(roundingMessage(sum, { ...reading, sources: apart })).toContain("不必修改");
  });
});

describe("another document's number within rounding", () => {
  const derived = (size: string, whole = "/against/0/revenue/total") => ({
    constraint: {
      form: "linear" as const,
      relation: "=" as const,
      left: [term("/revenue/total"), { pointer: "/revenue/change/amount", coefficient: -1 as const }],
      right: [term(whole)],
    },
    evaluation: { ...sum.evaluation, difference: exact(size) },
  });

  it.each([
    ["0.01", "/against/0/revenue/total", false],
    ["0.44", "/against/0/revenue/total", true],
    ["0.01", "/expenditure/total", true],
  ])("is told only if it may be a slip, or stands in this document: %s %s", (size, whole, isTold) => {
    expect(isRounded({ outcome: "passed", evidence: [], ...derived(size, whole) })).toBe(isTold);
  });

  it("is named, and what it is compared with is no sum of items", async () => {
    const reading = await readLines("2022年机关运行经费8.02万元。");
    expect(roundingMessage(derived("0.44", "/revenue/fiscalAppropriation"), reading)).toBe(
      "财政拨款与算出的数相差 0.44，可能是四舍五入造成的，请核对",
    );
  });
});
