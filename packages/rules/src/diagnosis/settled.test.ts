import {
  compare,
  type Exact,
  exact,
  type Field,
  fields,
  type Percentage,
  toText,
  zero,
} from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { defineRule } from "../engine/rule.js";
import { disclosureOf } from "../engine/rule-tester.js";
import { check } from "../engine/run.js";
import { type Cause, diagnose } from "./diagnose.js";
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

describe("what a correction settles", () => {
  /** A rule on one value of the document, beside the total, that holds if the value is the expected one. */
  const isMeant = (
    id: string,
    field: Field<Exact> | Field<Percentage>,
    expected: string,
    runs: string[] = [],
  ) =>
    defineRule({
      ...meta,
      id,
      title: "应为此数",
      check: ({ value, passed, failed }) => {
        runs.push(id);
        value(expenditure.total);
        const found = value<Exact | Percentage>(field as Field<Exact | Percentage>);
        const number = found && "points" in found ? found.points : found;
        return number && toText(number) === expected ? passed() : failed("不是此数");
      },
    });
  const cause = (more: Partial<Cause>): Cause => ({
    repair: { kind: "value", pointer: "", from: "", to: "" },
    resolves: [],
    certainty: "likely",
    after: [],
    alternatives: [],
    ...more,
  });
  const values = (...all: readonly (readonly [string, string])[]) =>
    new Map(all.map(([pointer, text]) => [pointer, exact(text)]));
  const document = disclosureOf({
    budget: {
      expenditure: { total: "61.20", change: { percentage: "5.00" } },
      projects: [
        { name: "甲", budget: "10.00" },
        { name: "乙", budget: "20.00" },
      ],
      tables: {
        expenditureTable: {
          rows: [{ code: "201", name: "科目", total: "5.00", basicExpenditure: null }],
        },
      },
    } as never,
  });
  const BLANK = "/tables/expenditureTable/rows/0/basicExpenditure";
  const PROJECT = "/projects/1/budget";
  const RATE = "/expenditure/change/percentage";
  const AT: Readonly<Record<string, Field<Exact> | Field<Percentage>>> = {
    [BLANK]: fields.tables.expenditureTable.rows.at(0).basicExpenditure,
    [PROJECT]: fields.projects.at(1).budget,
    [RATE]: expenditure.change.percentage,
  };
  const TOTAL_SET = { values: values(["/expenditure/total", "7"]) };
  const gain = { at: { rule: "one", index: 0 }, pointer: BLANK, coefficient: 1 } as const;

  function settledBy(causes: readonly Cause[], rules: readonly ReturnType<typeof defineRule>[]) {
    const verdicts = check(document, rules);
    const unexplained = verdicts.flatMap(({ rule, cases }) =>
      cases.flatMap(({ outcome }, index) => (outcome === "failed" ? [{ rule, index }] : [])),
    );
    const diagnosis = { causes, unexplained, incomplete: false };
    return { diagnosis, settled: withSettled(document, rules, verdicts, diagnosis), verdicts };
  }

  it.each<[string, boolean, string, string, Partial<Cause>]>([
    ["a number in a list", true, PROJECT, "25", { values: values([PROJECT, "25"]) }],
    ["a blank cell", true, BLANK, "5", { values: values([BLANK, "5"]) }],
    ["a percentage", true, RATE, "7", { values: values([RATE, "7"]) }],
    [
      "one of several numbers",
      true,
      PROJECT,
      "25",
      { values: values(["/projects/0/budget", "7"], [PROJECT, "25"]) },
    ],
    ["a blank that a sum gains", true, BLANK, "5", { ...TOTAL_SET, gains: [{ ...gain, value: exact("5") }] }],
    ["a gain without a value", false, BLANK, "5", { ...TOTAL_SET, gains: [gain] }],
    [
      "a gain where a number is printed",
      false,
      PROJECT,
      "25",
      { ...TOTAL_SET, gains: [{ ...gain, pointer: PROJECT, value: exact("25") }] },
    ],
    ["another number", false, PROJECT, "25", { values: values(["/projects/0/budget", "25"]) }],
  ])("follows from %s: %s", (_, isSettled, pointer, expected, more) => {
    const { settled, diagnosis } = settledBy(
      [cause(more)],
      [isMeant("one", AT[pointer] as Field<Exact>, expected)],
    );
    const ref = { rule: "one", index: 0 };
    expect(settled.unexplained).toEqual(isSettled ? [] : [ref]);
    expect(settled.causes[0]?.resolves).toEqual(isSettled ? [ref] : []);
    if (!isSettled) expect(settled).toBe(diagnosis);
  });

  it("drops causes of words that mend nothing any more, and keeps what others rest on", () => {
    const number = cause({ values: values([PROJECT, "25"]) });
    const words = cause({ repair: { kind: "text", pointer: "/region", from: "", to: "" } });
    const last = cause({ ...TOTAL_SET, after: [0, 1, 2] });
    const { settled } = settledBy(
      [number, words, number, last],
      [isMeant("one", AT[PROJECT] as Field<Exact>, "25")],
    );
    expect(settled.causes.map(({ after }) => after)).toEqual([[], [], [0, 1]]);
  });

  it("is nothing of a rule that is not run any more", () => {
    const rule = isMeant("one", fields.projects.at(1).budget, "25");
    const { diagnosis, verdicts } = settledBy([cause({ values: values([PROJECT, "25"]) })], [rule]);
    expect(withSettled(document, [], verdicts, diagnosis)).toBe(diagnosis);
  });

  it("is looked for in the open rules alone, and only where a number is corrected", () => {
    const runs: string[] = [];
    const rules = [
      isMeant("one", fields.projects.at(1).budget, "25", runs),
      isMeant("two", fields.projects.at(0).budget, "10", runs),
    ];
    settledBy([cause({ values: values([PROJECT, "25"]) })], rules);
    expect(runs).toEqual(["one", "two", "one"]);
    settledBy([cause({ repair: { kind: "text", pointer: "", from: "", to: "" } })], rules);
    expect(runs).toEqual(["one", "two", "one", "one", "two"]);
  });
});
