import type { DepartmentBudgetJson, Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Constraint, evaluate, type LinearConstraint } from "../engine/constraint.js";
import { lookupIn } from "../engine/lookup.js";
import { disclosureOf, type Example } from "../engine/rule-tester.js";
import type { CaseResult, Repair, Verdict } from "../engine/verdict.js";
import { diagnose } from "./diagnose.js";

/** A case as a rule leaves it: what must hold, and the repairs that it proposes where it does not. */
interface Made {
  readonly constraint?: Constraint;
  readonly repairs?: readonly Repair[];
}

const terms = (pointers: readonly string[]) =>
  pointers.map((pointer) => ({ pointer, coefficient: 1 }) as const);
const sumIs = (left: string, ...right: readonly string[]): LinearConstraint => ({
  form: "linear",
  relation: "=",
  left: terms([left]),
  right: terms(right),
});
const same = (a: string, b: string): LinearConstraint => ({ ...sumIs(a, b), sameFigure: "in its group" });
const value = (pointer: string, to: string, advice?: string): Repair => ({
  kind: "value",
  pointer,
  from: "",
  to,
  ...(advice && { advice }),
});

/** What the diagnosis makes of cases over the numbers of a budget; the rules are called a, b, c … */
function diagnosed(example: Example, ...made: readonly Made[]) {
  const disclosure = disclosureOf(example);
  const verdicts = made.map(({ constraint, repairs }, index): Verdict => {
    const evaluation = constraint && evaluate(constraint, lookupIn(disclosure));
    const failed = evaluation ? evaluation.status === "failed" : true;
    const shared = { evidence: [], ...(constraint && { constraint }) };
    const only: CaseResult = failed
      ? { outcome: "failed", message: "不成立", ...(repairs && { repairs }), ...shared }
      : { outcome: "passed", ...shared };
    return { rule: String.fromCharCode(97 + index), outcome: only.outcome, cases: [only] };
  });
  const { causes, unexplained, incomplete } = diagnose(disclosure, verdicts);
  expect(incomplete).toBe(false);
  const shown = ({ kind, pointer, from, to, advice }: Repair) =>
    `${kind} ${pointer} ${from}→${to}${advice ? ` ${advice}` : ""}`;
  return {
    causes: causes.map(({ repair, slip, resolves, certainty, alternatives }) =>
      [
        shown(repair),
        slip ?? "",
        resolves.map(({ rule, index }) => `${rule}${index}`).join(),
        certainty,
        alternatives.map(shown).join(),
      ].join(" | "),
    ),
    unexplained: unexplained.map(({ rule }) => rule).join(),
  };
}

/** Projects with these budgets, in 万元. */
const projects = (...budgets: readonly string[]): Example => ({
  budget: { projects: budgets.map((budget) => ({ budget })) },
});
const at = (index: number) => `/projects/${index}/budget`;

describe("the number that is named", () => {
  it("is the one that most constraints cannot do without", () => {
    expect(
      diagnosed(
        projects("110.00", "60.00", "40.00", "100.00"),
        { constraint: sumIs(at(0), at(1), at(2)) },
        { constraint: same(at(0), at(3)) },
      ),
    ).toEqual({
      causes: ["value /projects/0/budget 110.00→100.00 | wrong-digit | a0,b0 | only | "],
      unexplained: "",
    });
  });

  it("keeps its printed places, and is named with none where none was printed", () => {
    expect(
      diagnosed(
        {
          ...projects("1100", "60.25", "49.75"),
          sources: { [at(0)]: [printedWith(0)], [at(1)]: [printedWith(2)], [at(2)]: [printedWith(2)] },
        },
        { constraint: sumIs(at(0), at(1), at(2)) },
        { constraint: sumIs(at(0), at(2), at(1)) },
      ).causes[0],
    ).toMatch(/^value \/projects\/0\/budget 1100→110 \| extra-digit \| a0,b0 \| likely/);
  });

  it("is never negative where a positive stands: of 9 = 15 + 4 the 4 is not to be −6", () => {
    expect(
      diagnosed(projects("9.00", "15.00", "4.00"), { constraint: sumIs(at(0), at(1), at(2)) }).causes,
    ).toEqual([
      "value /projects/1/budget 15.00→5.00 | extra-digit | a0 | one of several | value /projects/0/budget 9.00→19.00",
    ]);
  });

  it("may be negative where a negative stands", () => {
    expect(diagnosed(projects("-9.00", "-15.00"), { constraint: same(at(0), at(1)) }).causes).toEqual([
      "value /projects/0/budget -9.00→-15.00 | other | a0 | one of several | value /projects/1/budget -15.00→-9.00",
    ]);
  });

  it("never has more places than are printed around it: what the other prints is rounded", () => {
    const sources: Sources = { [at(0)]: [printedWith(2)], [at(1)]: [printedWith(4, "元表")] };
    expect(
      diagnosed({ ...projects("17.31", "95.0812"), sources }, { constraint: same(at(0), at(1)) }).causes,
    ).toEqual([
      "value /projects/0/budget 17.31→95.08 | other | a0 | one of several | value /projects/1/budget 95.0812→17.3100",
    ]);
  });

  it("is none where every correction breaks what holds", () => {
    expect(
      diagnosed(
        projects("10.00", "12.00", "10.00", "12.00"),
        { constraint: same(at(0), at(1)) },
        { constraint: same(at(0), at(2)) },
        { constraint: same(at(1), at(3)) },
      ),
    ).toEqual({ causes: [], unexplained: "a" });
  });

  it("is not one of another document, which is taken as it stands", () => {
    const example: Example = {
      budget: { revenue: { total: "100.00" } },
      against: [{ budget: { revenue: { total: "120.00" } } }],
    };
    expect(
      diagnosed(example, { constraint: same("/revenue/total", "/against/0/revenue/total") }).causes,
    ).toEqual(["value /revenue/total 100.00→120.00 | wrong-digit | a0 | only | "]);
  });
});

describe("certainty", () => {
  it("one of several where no slip tells them apart, the alternatives listed", () => {
    expect(diagnosed(projects("17.31", "95.08"), { constraint: same(at(0), at(1)) }).causes).toEqual([
      "value /projects/0/budget 17.31→95.08 | other | a0 | one of several | value /projects/1/budget 95.08→17.31",
    ]);
  });

  it("likely where one is a slip of the hand and the others are not as common", () => {
    expect(
      diagnosed(projects("123.46", "71.20", "52.62"), { constraint: sumIs(at(0), at(1), at(2)) }).causes,
    ).toEqual([
      "value /projects/2/budget 52.62→52.26 | swapped-digits | a0 | likely | value /projects/0/budget 123.46→123.82,value /projects/1/budget 71.20→70.84",
    ]);
  });

  it("one of several where two slips are as common", () => {
    const { causes } = diagnosed(projects("61.20", "61.30"), { constraint: same(at(0), at(1)) });
    expect(causes).toEqual([expect.stringMatching(/wrong-digit \| a0 \| one of several \| value/)]);
  });

  it("what mends other cases is no rival", () => {
    const { causes } = diagnosed(
      projects("110.00", "100.00", "100.00", "7.31", "9.08", "9.08"),
      { constraint: same(at(0), at(1)) },
      { constraint: same(at(0), at(2)) },
      { constraint: same(at(3), at(4)) },
      { constraint: same(at(3), at(5)) },
    );
    expect(causes).toEqual([
      "value /projects/0/budget 110.00→100.00 | wrong-digit | a0,b0 | only | ",
      "value /projects/3/budget 7.31→9.08 | other | c0,d0 | only | ",
    ]);
  });
});

describe("what rules propose", () => {
  it("a number joins what it mends with the case that asked for it, with its advice", () => {
    expect(
      diagnosed(
        projects("110.00", "100.00", "100.00"),
        { constraint: same(at(0), at(1)) },
        { constraint: same(at(0), at(2)) },
        { repairs: [value(at(0), "100.0", "改为 100.00")] },
      ).causes,
    ).toEqual(["value /projects/0/budget 110.00→100.00 改为 100.00 | wrong-digit | a0,b0,c0 | only | "]);
  });

  it("a number that no constraint holds is taken by its words", () => {
    expect(diagnosed(projects("1.00"), { repairs: [value("/fiscalYear", "2022")] }).causes).toEqual([
      "value /fiscalYear →2022 |  | a0 | only | ",
    ]);
  });

  it("text is a correction of its own; cases that ask for the same are one, others rivals in the order proposed", () => {
    const text = (to: string): Repair => ({ kind: "text", pointer: "/department/name", from: "甲", to });
    expect(
      diagnosed(
        {},
        { repairs: [text("乙"), text("丙")] },
        { repairs: [text("乙")] },
        { repairs: [text("丁")] },
      ),
    ).toEqual({
      causes: [
        "text /department/name 甲→乙 |  | a0,b0 | only | ",
        "text /department/name 甲→丁 |  | c0 | only | ",
      ],
      unexplained: "",
    });
    expect(diagnosed({}, { repairs: [text("乙"), text("丙")] }).causes).toEqual([
      "text /department/name 甲→乙 |  | a0 | one of several | text /department/name 甲→丙",
    ]);
  });

  it("closes the constraint of its case: what hung on it is no longer open", () => {
    expect(
      diagnosed(projects("10.31", "12.87"), {
        constraint: same(at(0), at(1)),
        repairs: [{ kind: "text", pointer: "/department/name", from: "", to: "乙" }],
      }),
    ).toEqual({
      causes: [
        "text /department/name →乙 |  | a0 | one of several | value /projects/0/budget 10.31→12.87,value /projects/1/budget 12.87→10.31",
      ],
      unexplained: "",
    });
  });

  it("a missing row is proposed by the list that lacks it, with the advice of the rule", () => {
    const constraint = { ...sumIs("/expenditure/projectExpenditure", at(0), at(1)), openList: "/projects" };
    const example: Example = {
      budget: {
        expenditure: { projectExpenditure: "100.00" },
        projects: [{ budget: "31.07" }, { budget: "20.41" }],
      },
    };
    const repair: Repair = {
      kind: "missing-row",
      pointer: "/projects/-",
      from: "",
      to: "48.52",
      advice: "补列",
    };
    const other: Repair = { ...repair, to: "48.53", advice: "不是这个数" };
    const elsewhere: Repair = { ...repair, pointer: "/statement/-", advice: "不是这里" };
    const [cause] = diagnosed(example, { constraint, repairs: [other, elsewhere, repair] }).causes;
    expect(cause).toMatch(/^missing-row \/projects\/- →48.52 补列 \| {2}\| a0 \| one of several/);
    expect(diagnosed(example, { constraint }).causes[0]).toMatch(
      /^missing-row \/projects\/- →48.52 \| {2}\| a0/,
    );
  });

  it("no row is missing where the list comes to more than the total", () => {
    const constraint = { ...sumIs("/expenditure/projectExpenditure", at(0)), openList: "/projects" };
    const example: Example = {
      budget: { expenditure: { projectExpenditure: "10.00" }, projects: [{ budget: "31.07" }] },
    };
    expect(diagnosed(example, { constraint }).causes.join()).not.toContain("missing-row");
  });

  it("one row closes every sum that lacks as much of the same list, and no other", () => {
    const list = (left: string, openList: string, part: string) => ({ ...sumIs(left, part), openList });
    const example: Example = {
      budget: {
        revenue: { total: "48.52" },
        expenditure: { total: "48.52", projectExpenditure: "60.00" },
        projects: [{ budget: "31.07" }],
        procurement: { total: "31.07" },
      },
    };
    const [cause] = diagnosed(
      example,
      { constraint: list("/revenue/total", "/projects", at(0)) },
      { constraint: list("/expenditure/total", "/projects", at(0)) },
      { constraint: list("/expenditure/projectExpenditure", "/projects", at(0)) },
      { constraint: list("/expenditure/total", "/items", "/procurement/total") },
    ).causes;
    expect(cause).toMatch(/\| a0,b0 \|/);
  });
});

describe("what is proposed for a number", () => {
  const atMost = (a: string, b: string): LinearConstraint => ({ ...sumIs(a, b), relation: "≤" });

  it("is weighed where no constraint gives it: less than as much is less as well", () => {
    expect(
      diagnosed(
        projects("50.00", "40.00"),
        { constraint: atMost(at(0), at(1)), repairs: [value(at(0), "30.00")] },
        { repairs: [value(at(0), "30.00")] },
      ).causes[0],
    ).toBe("value /projects/0/budget 50.00→30.00 | wrong-digit | a0,b0 | only | ");
  });

  it("is not weighed where it breaks what holds", () => {
    expect(
      diagnosed(
        projects("50.00", "50.00", "40.00"),
        { constraint: same(at(0), at(1)) },
        { constraint: same(at(1), at(0)), repairs: [value(at(0), "30.00")] },
        { constraint: atMost(at(0), at(2)), repairs: [value(at(0), "30.00")] },
      ).causes[0],
    ).toBe("value /projects/2/budget 40.00→50.00 | wrong-digit | c0 | only | ");
  });

  it("is not joined to another number, nor to another value, that is as right", () => {
    expect(
      diagnosed(
        projects("110.00", "100.00", "100.00", "1.00"),
        { constraint: same(at(0), at(1)) },
        { constraint: same(at(0), at(2)) },
        { constraint: same(at(3), at(3)), repairs: [value(at(3), "100.00")] },
        { repairs: [value(at(3), "100.00"), value(at(0), "90.00")] },
        { repairs: [{ ...value(at(0), "100.00"), kind: "text", to: "壹佰" }] },
      ).causes[0],
    ).toBe("value /projects/0/budget 110.00→100.00 | wrong-digit | a0,b0 | only | ");
  });

  it("is words where the rule says so, though a constraint holds the number", () => {
    const words: Repair = { kind: "text", pointer: at(0), from: "10.31", to: "12.87" };
    expect(
      diagnosed(projects("10.31", "12.87", "10.31"), { constraint: same(at(0), at(2)) }, { repairs: [words] })
        .causes,
    ).toEqual(["text /projects/0/budget 10.31→12.87 |  | b0 | only | "]);
  });

  it("words of another place that read the same are another correction", () => {
    const words = (pointer: string): Repair => ({ kind: "text", pointer, from: "甲", to: "乙" });
    expect(
      diagnosed({}, { repairs: [words("/department/name")] }, { repairs: [words("/region")] }).causes,
    ).toEqual(["text /department/name 甲→乙 |  | a0 | only | ", "text /region 甲→乙 |  | b0 | only | "]);
  });
});

describe("one correction after another", () => {
  it("sees the numbers as they were corrected before", () => {
    expect(
      diagnosed(
        projects("10.00", "20.00", "20.00", "25.00", "6.00", "6.00"),
        { constraint: same(at(0), at(1)) },
        { constraint: same(at(0), at(2)) },
        { constraint: sumIs(at(3), at(0), at(4)) },
        { constraint: same(at(4), at(5)) },
      ).causes,
    ).toEqual([
      "value /projects/0/budget 10.00→20.00 | wrong-digit | a0,b0 | only | ",
      "value /projects/3/budget 25.00→26.00 | wrong-digit | c0 | only | ",
    ]);
  });

  it("words close what they mend and nothing else", () => {
    expect(
      diagnosed(
        projects("10.31", "12.87", "110.00", "100.00", "100.00"),
        {
          constraint: same(at(0), at(1)),
          repairs: [{ kind: "text", pointer: "/region", from: "", to: "乙" }],
        },
        { constraint: same(at(2), at(3)) },
        { constraint: same(at(2), at(4)) },
      ).causes.map((cause) => cause.split(" | ")[2]),
    ).toEqual(["b0,c0", "a0"]);
  });

  it("a rival mends as much, though not all the same", () => {
    expect(
      diagnosed(
        projects("17.31", "95.08", "95.08", "62.44"),
        { constraint: same(at(0), at(1)) },
        { constraint: same(at(1), at(3)) },
        { constraint: same(at(2), at(2)) },
      ).causes[0],
    ).toMatch(/ \| one of several \| value/);
  });
});

describe("a document in which everything contradicts everything", () => {
  const pointers = Array.from({ length: 40 }, (_, index) => at(index));
  const disclosure = disclosureOf(projects(...pointers.map((_, index) => `${index * index + 1}.00`)));
  const failed = pointers.slice(1).map(
    (pointer): CaseResult => ({
      outcome: "failed",
      message: "不成立",
      evidence: [],
      constraint: same(at(0), pointer),
    }),
  );
  const within = (most?: number) =>
    diagnose(disclosure, [{ rule: "a", outcome: "failed", cases: failed }], most);

  it("is cut off, and says so", () => {
    const { causes, unexplained, incomplete } = within(1000);
    expect(incomplete).toBe(true);
    expect(causes.length + unexplained.length).toBeGreaterThan(0);
    expect(unexplained.length).toBeGreaterThan(0);
  });

  it("is searched to its end where that is not too much", () => {
    const { causes, unexplained, incomplete } = within();
    expect(incomplete).toBe(false);
    expect(causes.reduce((sum, { resolves }) => sum + resolves.length, 0) + unexplained.length).toBe(39);
  });
});

it("nothing that failed needs no search", () => {
  expect(diagnose(disclosureOf({}), [])).toEqual({ causes: [], unexplained: [], incomplete: false });
});

describe("a percentage that is off", () => {
  const growth: Constraint = {
    form: "growth",
    current: at(0),
    base: at(1),
    percentage: "/threePublicExpenses/change/percentage",
  };
  const example = (now: string, before: string, percentage: string): Example => ({
    budget: {
      projects: [{ budget: now }, { budget: before }],
      threePublicExpenses: { change: { percentage } },
    } as Partial<DepartmentBudgetJson>,
  });

  it("may come from a slip in an amount, which it gives only roughly", () => {
    // 43,269.30 with a digit too many was meant to be 3,269.30 or so; the percentage alone gives 3,268.67
    expect(diagnosed(example("43269.30", "2778.88", "17.65"), { constraint: growth }).causes[0]).toMatch(
      /^value \/projects\/0\/budget 43269.30→3269.30 \| extra-digit \| a0 \| likely/,
    );
  });

  it("is itself corrected where an amount is confirmed", () => {
    expect(
      diagnosed(
        {
          budget: {
            ...example("125.00", "100.00", "52.00").budget,
            revenue: { total: "125.00" },
            expenditure: { total: "100.00" },
          },
        },
        { constraint: growth },
        { constraint: same(at(0), "/revenue/total") },
        { constraint: same(at(1), "/expenditure/total") },
      ).causes,
    ).toEqual(["value /threePublicExpenses/change/percentage 52.00→25.00 | swapped-digits | a0 | only | "]);
  });
});

describe("a number copied from the row beside", () => {
  const cell = (row: number, column = "total") => `/tables/expenditureTable/rows/${row}/${column}`;
  const table = (...totals: readonly string[]): Example => ({
    budget: { tables: { expenditureTable: { rows: totals.map((total) => ({ name: "某科目", total })) } } },
  });
  const beside = (...totals: readonly string[]) =>
    diagnosed(
      { budget: { ...table(...totals).budget, revenue: { total: "95.08" } } },
      { constraint: same(cell(1), "/revenue/total") },
      ...totals.map((_, row) => ({ constraint: same(cell(row), cell(row)) })),
    ).causes[0];

  it.each([
    ["the row above", ["17.31", "17.31", "4.00"], "copied"],
    ["the row below", ["4.00", "17.31", "17.31"], "copied"],
    ["no row beside", ["4.00", "17.31", "5.00", "17.31"], "other"],
    ["the row above, but nothing was copied: both are zero", ["0.00", "0.00", "4.00"], "other"],
    ["the row above, but a digit explains it", ["95.18", "95.18", "4.00"], "wrong-digit"],
  ])("%s", (_, totals, slip) => expect(beside(...totals)).toContain(`| ${slip} |`));
});

describe("of candidates as plausible by their slip", () => {
  it("the one nearer by its digits, then the one printed less often, then the one in a list comes first", () => {
    const nearer = diagnosed(projects("17.31", "95.08", "77.70"), { constraint: sumIs(at(1), at(0), at(2)) });
    expect(nearer.causes[0]).toMatch(/^value \/projects\/\d\/budget/);
    const often: Sources = { [at(0)]: [printedWith(2), printedWith(2)], [at(1)]: [printedWith(2)] };
    expect(
      diagnosed({ ...projects("17.31", "95.08"), sources: often }, { constraint: same(at(0), at(1)) })
        .causes[0],
    ).toMatch(/^value \/projects\/1\/budget/);
    expect(
      diagnosed(
        { budget: { revenue: { total: "17.31" }, projects: [{ budget: "95.08" }] } },
        { constraint: same("/revenue/total", at(0)) },
      ).causes[0],
    ).toMatch(/^value \/projects\/0\/budget/);
  });
});

function printedWith(decimals: number, group = "表") {
  return { text: "", printed: "", offset: 0, position: { line: 1, column: 1 }, decimals, group };
}
