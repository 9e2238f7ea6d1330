import { describe, expect, it } from "vitest";
import type { Constraint, LinearConstraint } from "../engine/constraint.js";
import { graphOf, same, sumIs } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";
import { Echoes } from "./echoes.js";
import { ShiftedCells } from "./shifted-cells.js";

const LIST = "/tables/expenditureTable/rows";
const cell = (row: number, column: string) => `${LIST}/${row}/${column}`;
const [TOTAL, BASIC, PROJECT] = ["total", "basicExpenditure", "projectExpenditure"] as const;
type Amount = string | null;
const row = (code: string, total: Amount, basicExpenditure: Amount, projectExpenditure: Amount) => ({
  code,
  name: `科目${code}`,
  total,
  basicExpenditure,
  projectExpenditure,
});
type Row = ReturnType<typeof row>;

/** The sums within the table: each row adds up its columns, the first row the rows beneath it. */
function within(rows: readonly Row[]): readonly LinearConstraint[] {
  const columns = [TOTAL, BASIC, PROJECT] as const;
  const rowSums = rows.map((each, at) =>
    sumIs(
      cell(at, TOTAL),
      ...[BASIC, PROJECT].filter((part) => each[part] !== null).map((part) => cell(at, part)),
    ),
  );
  const columnSums = columns.flatMap((column): LinearConstraint[] => {
    const parts = rows.flatMap((each, at) => (at > 0 && each[column] !== null ? [cell(at, column)] : []));
    const isSummed = rows[0]?.[column] !== null && parts.length > 0;
    return isSummed ? [{ ...sumIs(cell(0, column), ...parts), rowsOf: LIST }] : [];
  });
  return [...rowSums, ...columnSums];
}

type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;

/** Figures of the table that other places of the document print. */
interface Elsewhere {
  readonly expenditure?: Readonly<Record<string, string>>;
  readonly revenue?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, unknown>>;
}

function searchedWithin(
  mostSteps: number | undefined,
  rows: readonly Row[],
  elsewhere: Elsewhere,
  ...more: readonly Constraint[]
) {
  const { tables, ...rest } = elsewhere;
  const example = { budget: { ...rest, tables: { expenditureTable: { rows }, ...tables } } };
  const { graph, failed, budget, disclosure } = graphOf(example, [...within(rows), ...more]);
  const { candidates, isCut } = new ShiftedCells(graph, budget, new Echoes(disclosure), { mostSteps }).search(
    failed,
  );
  return {
    isCut,
    found: candidates.map(({ repair, values, mends }) => ({
      advice: repair.advice,
      cells: [...(values ?? [])].map(([pointer, value]) => `${pointer.replace(LIST, "")}=${value}`).sort(),
      mends: mends.length,
    })),
  };
}

const searched = (...asked: Tail<Parameters<typeof searchedWithin>>) => searchedWithin(undefined, ...asked);
/**
 * The candidates for the table. If few places print its figures, changing those places explains as much, so the search
 * offers both.
 */
const ofTable = (...asked: Parameters<typeof searched>) =>
  searched(...asked).found.filter(({ advice }) => !advice?.startsWith("文字说明"));

/** 201 with two rows, one of which is larger in this draft than the rest of the document says. */
const draft = [
  row("201", "951.70", "300.00", "651.70"),
  row("20101", "400.00", "300.00", "100.00"),
  row("20102", "551.70", null, "551.70"),
];
const printed = {
  expenditure: { total: "920.00", projectExpenditure: "620.00" },
  revenue: { total: "520.00" },
};
const comparisons = [
  same("/expenditure/total", cell(0, TOTAL)),
  same("/expenditure/projectExpenditure", cell(0, PROJECT)),
  same("/revenue/total", cell(2, TOTAL)),
];

describe("a table that stands in another draft than the document", () => {
  it("is named with its cells, all off by one amount, though other places tell of some of them alone", () => {
    expect(searched(draft, printed, ...comparisons).isCut).toBe(false);
    expect(ofTable(draft, printed, ...comparisons)).toEqual([
      {
        advice: expect.stringMatching(
          /^部门支出总表有 4 处都多 31\.70，像是另一稿的数：“201 科目201”的合计应为 920\.00、.*“20102 科目20102”的项目支出应为 520\.00$/,
        ),
        cells: ["/0/projectExpenditure=620", "/0/total=920", "/2/projectExpenditure=520", "/2/total=520"],
        mends: 3,
      },
    ]);
  });

  it.each<[string, readonly Row[], Elsewhere, readonly Constraint[]]>([
    [
      "the cells are off by different amounts",
      draft,
      { ...printed, expenditure: { total: "920.10", projectExpenditure: "620.00" } },
      comparisons.slice(0, 2),
    ],
    ["one place alone tells of it", draft, printed, comparisons.slice(0, 1)],
    [
      "which of the rows beneath is off is told by nothing",
      [draft[0], draft[1], row("20102", "275.85", null, "275.85"), row("20103", "275.85", null, "275.85")],
      printed,
      comparisons.slice(0, 2),
    ],
    [
      "another place confirms a cell that would have to be off as well",
      draft,
      { ...printed, revenue: { total: "520.00", businessRevenue: "551.70" } },
      [...comparisons, same("/revenue/businessRevenue", cell(2, PROJECT))],
    ],
  ] as never)("is not where %s", (_, rows, elsewhere, more) => {
    expect(ofTable(rows, elsewhere, ...more)).toEqual([]);
  });
});

describe("money that is moved in part between two columns", () => {
  const moved = [
    row("201", "900.00", "300.00", "600.00"),
    row("20101", "400.00", "209.53", "190.47"),
    row("20102", "500.00", "90.47", "409.53"),
  ];
  const elsewhere = {
    expenditure: { total: "900.00", basicExpenditure: "309.53" },
    revenue: { total: "100.00" },
  };
  const ofBasic = [
    same("/expenditure/basicExpenditure", cell(0, BASIC)),
    same("/revenue/total", cell(2, BASIC)),
  ];

  it("is named with the row and the sums above it", () => {
    expect(ofTable(moved, elsewhere, ...ofBasic, same("/expenditure/total", cell(0, TOTAL)))).toEqual([
      {
        advice: expect.stringMatching(
          /^部门支出总表有 9\.53 像是记错了列，应从“项目支出”移到“基本支出”，涉及 4 处：/,
        ),
        cells: [
          "/0/basicExpenditure=309.53",
          "/0/projectExpenditure=590.47",
          "/2/basicExpenditure=100",
          "/2/projectExpenditure=400",
        ],
        mends: 2,
      },
    ]);
  });

  it("is not where the totals may be too small as well: as many cells", () => {
    expect(ofTable(moved, elsewhere, ...ofBasic)).toEqual([]);
  });

  it("leaves the cell empty from which all is moved", () => {
    const rows = [row("201", "900.00", "890.47", null), row("20101", "900.00", "890.47", "9.53")];
    const whole = [rows[0], { ...rows[1] }] as readonly Row[];
    const { found } = searched(
      whole.map((each, at) => (at === 0 ? row("201", "900.00", "900.00", null) : each)),
      { expenditure: { basicExpenditure: "900.00" } },
      same("/expenditure/basicExpenditure", cell(1, BASIC)),
    );
    expect(found.map(({ advice, cells }) => [advice, cells])).toEqual([
      [
        expect.stringMatching(/“20101 科目20101”的项目支出应空着$/),
        ["/1/basicExpenditure=900", "/1/projectExpenditure=0"],
      ],
    ]);
  });
});

describe("money in the wrong column beside a cell that is blank", () => {
  const rows = [
    row("201", "900.00", "500.00", "400.00"),
    row("20101", "500.00", "500.00", null),
    row("20102", "400.00", null, "400.00"),
  ];
  const elsewhere = { expenditure: { basicExpenditure: "100.00", projectExpenditure: "800.00" } };
  const comparisons = [
    same("/expenditure/basicExpenditure", cell(0, BASIC)),
    same("/expenditure/projectExpenditure", cell(0, PROJECT)),
  ];

  it("fills in the blank, which the sums of its row and of its column gain", () => {
    // the only row with this amount in the column and a blank in the other column
    expect(ofTable(rows, elsewhere, ...comparisons)).toEqual([
      {
        advice: expect.stringMatching(/“20101 科目20101”的项目支出应为 400\.00/),
        cells: ["/0/basicExpenditure=100", "/0/projectExpenditure=800", "/1/basicExpenditure=100"],
        mends: 2,
      },
    ]);
  });

  it("leaves nothing open when it is made", () => {
    const other = "/tables/generalPublicBudgetTable/totalRow";
    const tables = {
      expenditureTable: { rows },
      generalPublicBudgetTable: { rows: [], totalRow: { projectExpenditure: "800.00" } },
    };
    const { disclosure, verdicts } = graphOf(
      { budget: { expenditure: { basicExpenditure: "100.00" }, tables } },
      [
        ...within(rows),
        same("/expenditure/basicExpenditure", cell(0, BASIC)),
        same(`${other}/${PROJECT}`, cell(0, PROJECT)),
      ],
    );
    const { causes, unexplained } = diagnose(disclosure, verdicts);
    expect([causes.length, unexplained.length]).toEqual([1, 0]);
    expect(causes[0]).toMatchObject({ certainty: "likely", alternatives: [] });
    expect(causes[0]?.gains?.map(({ pointer, value }) => `${pointer.replace(LIST, "")}=${value}`)).toEqual([
      "/1/projectExpenditure=400",
      "/1/projectExpenditure=400",
    ]);
  });
});

describe("the statement of another draft", () => {
  it("is corrected wherever it prints the figure", () => {
    const rows = [row("201", "900.00", "300.00", "600.00")];
    const elsewhere = {
      expenditure: { total: "868.30", basicExpenditure: "300.00", projectExpenditure: "600.00" },
      revenue: { total: "868.30" },
    };
    const { found } = searched(
      rows,
      elsewhere,
      sumIs("/expenditure/total", "/expenditure/basicExpenditure", "/expenditure/projectExpenditure"),
      same("/expenditure/total", cell(0, TOTAL)),
      same("/revenue/total", cell(0, TOTAL)),
    );
    expect(found).toEqual([
      {
        advice: expect.stringMatching(/^文字说明有 2 处都少 31\.70，像是另一稿的数：/),
        cells: ["/expenditure/total=900", "/revenue/total=900"],
        mends: 3,
      },
    ]);
  });
});

describe("the work", () => {
  it("is not done where one number mends all that is off by the amount", () => {
    const rows = [row("201", "931.70", null, "900.00"), row("20101", "900.00", null, "900.00")];
    const { isCut, found } = searchedWithin(0, rows, {});
    expect([isCut, found]).toEqual([false, []]);
  });

  it("is bounded, and what is not searched is said", () => {
    const find = (mostSteps: number) => searchedWithin(mostSteps, draft, printed, ...comparisons);
    expect(find(1000)).toMatchObject({ isCut: false, found: [{}, {}] });
    // what was found before the end is not returned: the rest may explain as much
    expect(find(10)).toEqual({ isCut: true, found: [] });
  });
});

describe("several numbers that are off by one amount", () => {
  const OTHER = "/tables/generalPublicBudgetTable/rows";
  const other = (row: number) => `${OTHER}/${row}/total`;
  const totals = (amounts: readonly string[]) =>
    amounts.map((total, at) => ({ code: `201${10 + at}`, name: `科目${at}`, total }));

  /** The advice and the numbers found for each place. */
  function offIn(
    budget: Readonly<Record<string, unknown>>,
    constraints: readonly Constraint[],
    more: Readonly<Record<string, unknown>> = {},
  ) {
    const { graph, failed, budget: read, disclosure } = graphOf({ budget, ...more } as never, constraints);
    const search = new ShiftedCells(graph, read, new Echoes(disclosure));
    return search.search(failed).candidates.map(({ repair, values, gains }) => ({
      advice: repair.advice ?? "",
      cells: [...(values ?? [])].map(([pointer, value]) => `${pointer.replace(LIST, "")}=${value}`),
      gains,
    }));
  }
  const inTable = (...asked: Parameters<typeof offIn>) =>
    offIn(...asked).filter(({ advice }) => advice.startsWith("部门支出总表"));
  const tableOf = (amounts: readonly string[], more: object = {}) => ({
    expenditureTable: { rows: totals(amounts), ...more },
  });
  const TWO = { expenditure: { total: "920.00" }, revenue: { total: "920.00" } };
  const ofTwo = ["/expenditure/total", "/revenue/total"].map((pointer) => same(pointer, cell(0, TOTAL)));
  /** Each row is what the next one adds up to. */
  const chain = (length: number) =>
    Array.from({ length: length - 1 }, (_, at) => sumIs(cell(at, TOTAL), cell(at + 1, TOTAL)));
  const chained = (length: number) =>
    inTable({ ...TWO, tables: tableOf(Array(length).fill("951.70")) }, [...chain(length), ...ofTwo]);

  it.each([
    [8, ""],
    [9, "，等 9 处"],
  ])("%i of them: eight are named", (count, rest) => {
    const [found] = chained(count);
    const named = Array.from({ length: 8 }, (_, at) => `“201${10 + at} 科目${at}”的合计应为 920.00`);
    expect(found?.advice).toBe(
      `部门支出总表有 ${count} 处都多 31.70，像是另一稿的数：${named.join("、")}${rest}`,
    );
    expect(found?.gains).toBeUndefined();
  });

  it.each([
    [25, 1],
    [26, 0],
  ])("are no more than a figure and the sums above it: %i of them, found %i times", (count, times) => {
    expect(chained(count)).toHaveLength(times);
    const rows = { rows: totals(Array(count).fill("920.00")) };
    const tables = { ...tableOf(Array(count).fill("951.70")), generalPublicBudgetTable: rows };
    const each = Array.from({ length: count }, (_, at) => same(cell(at, TOTAL), other(at)));
    expect(inTable({ tables }, each)).toHaveLength(times);
  });

  it.each([
    [96, 1],
    [97, 0],
  ])("are searched in %i failed sums: found %i times", (count, times) => {
    const [first, second] = ofTwo as [LinearConstraint, LinearConstraint];
    const seeds = [...Array(count - 1).fill(first), second];
    expect(inTable({ ...TWO, tables: tableOf(["951.70", "951.70"]) }, [...chain(2), ...seeds])).toHaveLength(
      times,
    );
  });

  it.each([
    [30, 1],
    [31, 0],
  ])("one of %i rows, where the others are confirmed, is found by trying each: %i times", (count, times) => {
    const parts = Array(count).fill("10.00");
    const whole = `${count * 10}.00`;
    const meant = `${count * 10 - 1}.00`;
    const budget = {
      expenditure: { total: meant },
      revenue: { total: meant },
      tables: {
        ...tableOf([whole, ...parts]),
        generalPublicBudgetTable: { rows: totals(["1.00", ...parts]) },
      },
    };
    const rows = parts.map((_, at) => at + 1);
    const sum = sumIs(cell(0, TOTAL), ...rows.map((at) => cell(at, TOTAL)));
    const confirmed = rows.slice(0, -1).map((at) => same(cell(at, TOTAL), other(at)));
    const found = inTable(budget, [sum, ...confirmed, ...ofTwo]);
    expect(found.map(({ cells }) => cells)).toEqual(
      times === 0 ? [] : [[`/0/total=${count * 10 - 1}`, `/${count}/total=9`]],
    );
  });

  it("begin with the total row, then go down the rows, whatever tells of them first", () => {
    const budget = {
      expenditure: { total: "520.00" },
      revenue: { total: "820.00" },
      tables: tableOf(["300.00", "551.70"], { totalRow: { total: "851.70" } }),
    };
    const whole = "/tables/expenditureTable/totalRow/total";
    const [found] = inTable(budget, [
      same("/expenditure/total", cell(1, TOTAL)),
      same("/revenue/total", whole),
      sumIs(whole, cell(0, TOTAL), cell(1, TOTAL)),
    ]);
    expect(found?.cells).toEqual([`${whole}=820`, "/1/total=520"]);
  });

  it("end with a number that becomes zero", () => {
    const rows = [row("201", "900.00", null, "900.00"), row("20101", "900.00", "9.53", "890.47")];
    const elsewhere = { expenditure: { total: "900.00", basicExpenditure: "0.00" } };
    const [found] = ofTable(
      rows,
      elsewhere,
      same("/expenditure/basicExpenditure", cell(1, BASIC)),
      same("/expenditure/total", cell(0, TOTAL)),
    );
    expect(found?.advice).toMatch(
      /：“20101 科目20101”的项目支出应为 900\.00、“20101 科目20101”的基本支出应空着$/,
    );
  });

  it("are the document's own, not those of another document", () => {
    const budget = { expenditure: { total: "900.00" }, revenue: { total: "900.00" } };
    const against = [
      { budget: { fiscalYear: 2020, expenditure: { total: "931.70" }, revenue: { total: "931.70" } } },
    ];
    const constraints = ["/expenditure/total", "/revenue/total"].map((own) => same(own, `/against/0${own}`));
    expect(offIn(budget, constraints, { against }).map(({ cells }) => cells)).toEqual([
      ["/expenditure/total=931.7", "/revenue/total=931.7"],
    ]);
  });

  it.each<[string, readonly Row[], Elsewhere, readonly Constraint[], RegExp]>([
    [
      "two numbers that have changed places",
      [row("201", "509.53", "209.53", "300.00")],
      { expenditure: { basicExpenditure: "300.00", projectExpenditure: "209.53" } },
      [
        same("/expenditure/basicExpenditure", cell(0, BASIC)),
        same("/expenditure/projectExpenditure", cell(0, PROJECT)),
      ],
      /^部门支出总表有两个数像是互相写反了：/,
    ],
    [
      "money in another column, of which some stays",
      [row("201", "509.53", "209.53", "300.00")],
      { expenditure: { basicExpenditure: "219.06", projectExpenditure: "290.47" } },
      [
        same("/expenditure/basicExpenditure", cell(0, BASIC)),
        same("/expenditure/projectExpenditure", cell(0, PROJECT)),
      ],
      /^部门支出总表有 9\.53 像是记错了列，应从“项目支出”移到“基本支出”，涉及 2 处：/,
    ],
    [
      "money in another row of the same column",
      [
        row("201", "500.00", null, null),
        row("20101", "309.53", null, null),
        row("20102", "190.47", null, null),
      ],
      { expenditure: { total: "300.00" }, revenue: { total: "200.00" } },
      [same("/expenditure/total", cell(1, TOTAL)), same("/revenue/total", cell(2, TOTAL))],
      /^部门支出总表有 9\.53 像是记错了地方，涉及 2 处：/,
    ],
  ])("are told as %s", (_, rows, elsewhere, constraints, advice) => {
    const sums = rows.length === 1 ? [] : [sumIs(cell(0, TOTAL), cell(1, TOTAL), cell(2, TOTAL))];
    const tables = { expenditureTable: { rows } };
    const [found] = inTable({ ...elsewhere, tables }, [
      ...(rows.length === 1 ? [sumIs(cell(0, TOTAL), cell(0, BASIC), cell(0, PROJECT))] : []),
      ...sums,
      ...constraints,
    ]);
    expect(found?.advice).toMatch(advice);
  });

  it("of two rows: the one that would be zero", () => {
    const sum = sumIs(cell(0, TOTAL), cell(1, TOTAL), cell(2, TOTAL));
    const budget = { ...TWO, tables: tableOf(["951.70", "920.00", "31.70"]) };
    expect(inTable(budget, [sum, ...ofTwo]).map(({ cells }) => cells)).toEqual([
      ["/0/total=920", "/2/total=0"],
    ]);
  });

  it("of two rows: the one whose right number another place prints", () => {
    const budget = {
      ...TWO,
      revenue: { total: "920.00", businessRevenue: "368.30" },
      tables: tableOf(["951.70", "400.00", "551.70"]),
    };
    const sum = sumIs(cell(0, TOTAL), cell(1, TOTAL), cell(2, TOTAL));
    expect(inTable(budget, [sum, ...ofTwo]).map(({ cells }) => cells)).toEqual([
      ["/0/total=920", "/1/total=368.3"],
    ]);
  });

  it.each([
    ["before", 1, 2],
    ["behind", 2, 1],
  ])("of two rows: the one with which fewer numbers change, %s the other", (_, few, many) => {
    const rows = [1, 2].map((at) => row(`2010${at}`, "475.85", null, at === many ? "475.85" : null));
    const tables = { expenditureTable: { rows: [row("201", "951.70", null, null), ...rows] } };
    const constraints = [
      sumIs(cell(0, TOTAL), cell(1, TOTAL), cell(2, TOTAL)),
      sumIs(cell(many, TOTAL), cell(many, PROJECT)),
      ...ofTwo,
    ];
    expect(inTable({ ...TWO, tables }, constraints).map(({ cells }) => cells)).toEqual([
      ["/0/total=920", `/${few}/total=444.15`],
    ]);
  });

  it("are none where a percentage would fail, and some where it holds as well", () => {
    const found = (baseAmount: string, percentage: string) => {
      const budget = {
        expenditure: { total: "920.00" },
        revenue: { total: "920.00", change: { baseAmount, percentage } },
        tables: tableOf(["951.70", "951.70"]),
      };
      const growth: Constraint = {
        form: "growth",
        current: cell(1, TOTAL),
        base: "/revenue/change/baseAmount",
        percentage: "/revenue/change/percentage",
      };
      return inTable(budget, [...chain(2), growth, ...ofTwo]).length;
    };
    // the last holds with either number
    expect([found("800.00", "18.96"), found("800.00", "15.00"), found("500000.00", "99.8")]).toEqual([
      0, 1, 1,
    ]);
  });

  it("are searched once: a search without result costs nothing when it is asked for again", () => {
    const budget = { ...TWO, tables: tableOf(["951.70", "475.85", "475.85"]) };
    const sum = sumIs(cell(0, TOTAL), cell(1, TOTAL), cell(2, TOTAL));
    const turned = ofTwo.map(({ left, right, ...rest }) => ({ ...rest, left: right, right: left }));
    const { graph, failed, budget: read, disclosure } = graphOf({ budget } as never, [sum, ...turned]);
    const search = new ShiftedCells(graph, read, new Echoes(disclosure), { mostSteps: 400 });
    const all = Array.from({ length: 12 }, () => search.search(failed));
    for (const { candidates, isCut } of all) {
      expect(isCut).toBe(false);
      expect(candidates.map(({ repair }) => repair.advice?.slice(0, 4))).toEqual(["文字说明"]);
    }
  });

  it("are told as money in another place where it comes from several columns", () => {
    const rows = [row("20101", "309.53", "309.53", null), row("20102", "190.47", null, "190.47")];
    const budget = {
      expenditure: { total: "300.00", basicExpenditure: "300.00", projectExpenditure: "200.00" },
      revenue: { total: "200.00" },
      tables: { expenditureTable: { rows } },
    };
    const [found] = inTable(budget, [
      same("/expenditure/total", cell(0, TOTAL)),
      same("/expenditure/basicExpenditure", cell(0, BASIC)),
      same("/revenue/total", cell(1, TOTAL)),
      same("/expenditure/projectExpenditure", cell(1, PROJECT)),
    ]);
    expect(found?.advice).toMatch(/^部门支出总表有 9\.53 像是记错了地方，涉及 4 处：/);
  });

  it("are no exchange if there are three, and in no column if what lacks is in two", () => {
    const rows = [row("20101", "309.53", null, null), row("20102", null, "300.00", "90.47")];
    const budget = {
      expenditure: { total: "300.00", basicExpenditure: "309.53", projectExpenditure: "100.00" },
      tables: { expenditureTable: { rows } },
    };
    const [found] = inTable(budget, [
      same("/expenditure/total", cell(0, TOTAL)),
      same("/expenditure/basicExpenditure", cell(1, BASIC)),
      same("/expenditure/projectExpenditure", cell(1, PROJECT)),
    ]);
    expect(found?.advice).toMatch(/^部门支出总表有 9\.53 像是记错了地方，涉及 3 处：/);
  });

  it("are none where one print gives them all", () => {
    const generalPublicBudgetTable = { rows: totals(["951.70"]) };
    const budget = { ...TWO, tables: { ...tableOf(["951.70"]), generalPublicBudgetTable } };
    const each = [same("/expenditure/total", cell(0, TOTAL)), same("/revenue/total", other(0))];
    const place = {
      text: "收支总计920.00",
      printed: "920.00",
      offset: 4,
      position: { line: 1, column: 1 },
      decimals: 2,
    };
    const sources = { "/expenditure/total": [place], "/revenue/total": [place] };
    const ofStatement = (more: Readonly<Record<string, unknown>>) =>
      offIn(budget, each, more).filter(({ advice }) => advice.startsWith("文字说明")).length;
    expect([ofStatement({}), ofStatement({ sources })]).toEqual([1, 0]);
  });

  it("are, with a blank that is filled in, what mends the sums of both columns", () => {
    const rows = [
      row("201", "900.00", "100.00", "800.00"),
      row("20101", "500.00", "500.00", null),
      row("20102", "400.00", null, "400.00"),
    ];
    const budget = { expenditure: { basicExpenditure: "100.00" }, tables: { expenditureTable: { rows } } };
    const found = inTable(budget, [...within(rows), same("/expenditure/basicExpenditure", cell(0, BASIC))]);
    expect(found.map(({ cells }) => cells)).toEqual([["/1/basicExpenditure=100"]]);
    expect(found[0]?.gains?.map(({ pointer, value }) => `${pointer.replace(LIST, "")}=${value}`)).toEqual([
      "/1/projectExpenditure=400",
      "/1/projectExpenditure=400",
    ]);
  });

  const ofRows = [
    row("201", "951.70", null, null),
    row("20101", "431.70", "300.00", "100.00"),
    row("20102", "520.00", null, null),
  ];
  it("are those that close the failed sums of the place as well", () => {
    const sum = sumIs(cell(0, TOTAL), cell(1, TOTAL), cell(2, TOTAL));
    const own = sumIs(cell(1, TOTAL), cell(1, BASIC), cell(1, PROJECT));
    const tables = { expenditureTable: { rows: ofRows } };
    const cells = (...constraints: readonly Constraint[]) =>
      inTable({ ...TWO, tables }, [sum, ...constraints, ...ofTwo]).map((each) => each.cells);
    expect(cells(own)).toEqual([["/0/total=920", "/1/total=400"]]);
    expect(cells()).toEqual([]);
  });

  it("are found without a failed sum of the place that may be closed in several ways", () => {
    const rows = [
      ...ofRows.slice(0, 1),
      row("20101", "951.70", null, null),
      row("20102", "131.70", "100.00", null),
    ];
    const constraints = [...chain(2), sumIs(cell(2, TOTAL), cell(2, BASIC)), ...ofTwo];
    expect(
      inTable({ ...TWO, tables: { expenditureTable: { rows } } }, constraints).map(({ cells }) => cells),
    ).toEqual([["/0/total=920", "/1/total=920"]]);
  });
});
