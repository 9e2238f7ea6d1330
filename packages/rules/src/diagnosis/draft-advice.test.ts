import { type DepartmentBudgetJson, type Exact, exact, type Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { graphOf, same } from "../testing/graph-of.js";
import { adviceOnDraft, type Draft } from "./draft-advice.js";
import type { DraftPlace } from "./draft-place.js";

const ROWS = "/tables/expenditureTable/rows";
const rows = Array.from({ length: 10 }, (_, at) => ({
  code: String(201 + at),
  name: "教育支出",
  total: "1.00",
}));

interface Asked {
  readonly numbers?: readonly string[];
  readonly meant?: readonly (readonly [string, string])[];
  readonly distinctive?: number;
  readonly isLastYears?: boolean;
  readonly sources?: object;
}

function adviceOn(place: DraftPlace, asked: Asked = {}) {
  const { numbers = [], meant = [], distinctive = 3, isLastYears = false, sources = {} } = asked;
  const budget = {
    revenue: { total: "1.00" },
    expenditure: { total: "1.00" },
    tables: { expenditureTable: { rows } },
  } as unknown as Partial<DepartmentBudgetJson>;
  const { graph, disclosure } = graphOf({ budget, sources: sources as Sources }, [
    same("/revenue/total", "/expenditure/total"),
    ...rows.map((_, at) => same("/revenue/total", `${ROWS}/${at}/total`)),
  ]);
  const draft: Draft = {
    place,
    numbers: new Set(numbers),
    crossing: [],
    decisive: graph.nodes.slice(0, distinctive),
    inside: new Set(),
  };
  const values: ReadonlyMap<string, Exact> = new Map(meant.map(([key, value]) => [key, exact(value)]));
  return adviceOnDraft(graph, disclosure.budget, { ...draft, isLastYears, meant: values });
}

const TABLE: DraftPlace = {
  kind: "table",
  pointer: "/tables/expenditureTable",
  key: "/tables/expenditureTable",
};
const SECTION: DraftPlace = { kind: "section", pointer: "/expenditure", key: "/expenditure" };

describe("the advice on a part of another draft", () => {
  it.each<[DraftPlace["kind"], DraftPlace, string]>([
    [
      "table",
      TABLE,
      "部门支出总表这张表的数彼此相符，与别处的 3 项核对都对不上，像是另一稿的数，请整张表更新",
    ],
    [
      "rows",
      { kind: "rows", pointer: ROWS, key: `${ROWS} 201` },
      "部门支出总表“201 教育支出”及其下各行的数彼此相符，与别处的 3 项核对都对不上，像是另一稿的数，请整组更新",
    ],
    ["section", SECTION, "支出预算这一段的数彼此相符，与别处的 3 项核对都对不上，像是另一稿的数，请整段更新"],
    [
      "paragraph",
      { kind: "paragraph", pointer: "/expenditure/total", key: "line 3" },
      "这一段的数彼此相符，与别处的 3 项核对都对不上，像是另一稿的数，请整段更新",
    ],
    [
      "change",
      { kind: "change", pointer: "/expenditure/change", key: "/expenditure/change" },
      "这一句的数彼此相符，与别处的 3 项核对都对不上，像是另一稿的数，请整句更新",
    ],
  ])("names a %s, and asks to renew it as a whole", (_, place, advice) => {
    expect(adviceOn(place, { numbers: [`${ROWS}/0/total`] })).toBe(advice);
  });

  it("says that it is last year’s, and how many comparisons speak for it", () => {
    expect(adviceOn(SECTION, { isLastYears: true, distinctive: 5 })).toContain(
      "与别处的 5 项核对都对不上，像是上年的数，请整段更新",
    );
  });

  it("lists what is meant, the first eight of more", () => {
    const meant = rows.map((_, at) => [`${ROWS}/${at}/total`, `${at + 2}`] as const);
    expect(adviceOn(TABLE, { meant: meant.slice(0, 1) })).toMatch(
      /请整张表更新：部门支出总表“201 教育支出”.*应为 2\.00$/,
    );
    const advice = adviceOn(TABLE, { meant });
    expect(advice).toContain("应为 9.00，等 10 处");
    expect(advice).not.toContain("10.00");
  });

  it.each([
    ["/revenue/total", "/expenditure/total"],
    ["/expenditure/total", "/revenue/total"],
  ])("names one print once, by its own number in the place: %s, %s", (...pointers) => {
    const at = [{ position: { line: 1, column: 1 }, text: "收支总计", printed: "1.00万元", offset: 0 }];
    const advice = adviceOn(SECTION, {
      meant: pointers.map((pointer) => [pointer, "2"] as const),
      sources: { "/revenue/total": at, "/expenditure/total": at },
    });
    expect(advice.match(/应为/g)).toHaveLength(1);
    expect(advice).toContain("：支出总计应为");
  });

  it("names numbers of other places too, where their prints are their own", () => {
    const meant = [["/revenue/total", "2"] as const, ["/expenditure/total", "3"] as const];
    expect(adviceOn(SECTION, { meant }).match(/应为/g)).toHaveLength(2);
  });
});
