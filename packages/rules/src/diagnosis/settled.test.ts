import { compare, type Exact, exact, fields, zero } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { defineRule } from "../engine/rule.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { diagnose } from "./diagnose.js";
import { withSettled } from "./settled.js";

const { expenditure, revenue } = fields;
const meta = { severity: "error", basis: ["arithmetic"] } as const;

/** A sum, which the diagnosis knows. */
const sums = defineRule({
  ...meta,
  id: "sums",
  title: "支出总计等于收入总计",
  check: ({ identity, read }) => identity(read(expenditure.total), read(revenue.total)),
});
/** Another that tells which of the two is wrong. */
const alike = defineRule({
  ...meta,
  id: "alike",
  title: "支出总计等于基本支出",
  check: ({ identity, read }) => identity(read(expenditure.total), read(expenditure.basicExpenditure)),
});
/** What a rule concludes by itself of the size of a number. */
const small = defineRule({
  ...meta,
  id: "small",
  title: "支出总计不会这样大",
  check: ({ value, show, passed, failed }) =>
    compare<Exact>(value(expenditure.total) ?? zero, exact("100")) < 0
      ? passed()
      : failed(`支出总计${show("/expenditure/total")}太大`),
});
/** What no number mends. */
const words = defineRule({
  ...meta,
  id: "words",
  title: "写有部门名称",
  check: ({ value, passed, failed }) => {
    value(expenditure.total);
    return value(fields.department.name) ? passed() : failed("没有写部门名称");
  },
});
/** A case for each digit: another number has others. */
const digits = defineRule<string>({
  ...meta,
  id: "digits",
  title: "逐位",
  none: "没有数",
  each: ({ show }) => [...show("/expenditure/total").replace(".", "")],
  check: ({ value, failed }, digit) => {
    value(expenditure.total);
    return failed(`逐位核对：${digit}`);
  },
});

/** A rule that proposes another word if a number is too large. */
const wording = (...also: readonly string[]) =>
  defineRule<string>({
    ...meta,
    id: "wording",
    title: "数大就写“多”",
    none: "没有数",
    each: () => ["100", ...also],
    check: ({ value, passed, failed }, most) => {
      const repair = { kind: "text", pointer: "/region", from: "少", to: "多" } as const;
      return compare<Exact>(value(expenditure.total) ?? zero, exact(most)) < 0
        ? passed()
        : failed(`支出总计超过${most}，却写“少”`, { repairs: [repair] });
    },
  });

const disclosure = disclosureOf({
  budget: { revenue: { total: "61.20" }, expenditure: { total: "612.00", basicExpenditure: "61.20" } },
});
const diagnosed = (...rules: readonly ReturnType<typeof defineRule>[]) => {
  const verdicts = check(disclosure, rules);
  const found = diagnose(disclosure, verdicts);
  return { found, settled: withSettled(disclosure, rules, verdicts, found) };
};

describe("what fails without a sum", () => {
  it("belongs to the cause whose correction it holds with", () => {
    const { found, settled } = diagnosed(sums, alike, small);
    expect(found.unexplained).toEqual([{ rule: "small", index: 0 }]);
    expect(settled.unexplained).toEqual([]);
    expect(settled.causes).toHaveLength(1);
    expect(settled.causes[0]?.resolves.map(({ rule }) => rule)).toEqual(["sums", "alike", "small"]);
  });

  it("asks for no words where a number settles it", () => {
    const { found, settled } = diagnosed(sums, alike, wording(), words);
    expect(found.causes.map(({ repair }) => repair.to)).toEqual(["61.20", "多"]);
    expect(settled.causes.map(({ repair }) => repair.to)).toEqual(["61.20"]);
    expect(settled.causes[0]?.resolves.map(({ rule }) => rule)).toEqual(["sums", "alike", "wording"]);
    expect(settled.unexplained).toEqual([{ rule: "words", index: 0 }]);
  });

  it("asks for the words for what no number settles, and for that alone", () => {
    const { settled } = diagnosed(sums, alike, wording("50"));
    expect(settled.causes.map(({ repair, resolves }) => [repair.to, resolves.length])).toEqual([
      ["多", 1],
      ["61.20", 3],
    ]);
  });

  it("keeps the order of the causes of which one rests on another", () => {
    const { found } = diagnosed(sums, alike, wording());
    const [number, word] = found.causes;
    if (!number || !word) throw new Error("两个原因");
    const later = { ...number, after: [1], resolves: [] };
    const rules = [sums, alike, wording()];
    const verdicts = check(disclosure, rules);
    const { causes } = withSettled(disclosure, rules, verdicts, { ...found, causes: [word, number, later] });
    expect(causes.map(({ after }) => after)).toEqual([[], [0]]);
  });

  it("is left where it fails still, or where other cases come out", () => {
    const { found, settled } = diagnosed(sums, alike, words, digits);
    expect(found.unexplained.length).toBeGreaterThan(1);
    expect(settled).toEqual(found);
  });

  it("is left where nothing is corrected", () => {
    const { found, settled } = diagnosed(small);
    expect(found.causes).toEqual([]);
    expect(settled).toBe(found);
  });
});
