import { describe, expect, it } from "vitest";
import type { Repair } from "../engine/verdict.js";
import { graphOf, same } from "../testing/graph-of.js";
import { diagnose } from "./diagnose.js";
import { WordCauses } from "./word-causes.js";

const REGION = "/region";
const words = (to: string, pointer = REGION): Repair => ({ kind: "text", pointer, from: "", to });

/** The words that some cases ask for, each the first choice of its case unless a case asks for several. */
function wordsOf(...cases: readonly (readonly Repair[])[]) {
  const { graph } = graphOf({ budget: { revenue: { total: "10.00" } } }, [
    same("/revenue/total", "/revenue/total"),
  ]);
  const open = new Map(cases.map((_, index) => [`rule#${index}`, { rule: "rule", index }]));
  const proposals = cases.flatMap((repairs, index) =>
    repairs.map((repair, order) => ({ key: `rule#${index}`, repair, order })),
  );
  return { open, causes: new WordCauses(graph, open, proposals) };
}

/** All words in their turn, each with the cases that it mends. */
function inTurn({ open, causes }: ReturnType<typeof wordsOf>): readonly string[] {
  const all: string[] = [];
  for (let best = causes.best(); best; best = causes.best()) {
    all.push(`${best.repair.to} ${best.mends.join()}`);
    for (const key of best.mends) open.delete(key);
  }
  return all;
}

describe("words that rules propose", () => {
  it.each<[string, readonly (readonly Repair[])[], readonly string[]]>([
    ["of none there are none", [[]], []],
    [
      "those that the most cases ask for first, then those that a rule would choose first",
      [[words("甲")], [words("乙"), words("丙")], [words("丁"), words("丙")], [words("丁")], [words("戊")]],
      ["丁 rule#2,rule#3", "甲 rule#0", "乙 rule#1", "戊 rule#4"],
    ],
    [
      "what loses a case to others waits for its turn",
      [
        [words("甲"), words("乙")],
        [words("甲"), words("乙")],
        [words("甲")],
        [words("乙")],
        [words("丙"), words("丁")],
        [words("丙")],
      ],
      ["甲 rule#0,rule#1,rule#2", "丙 rule#4,rule#5", "乙 rule#3"],
    ],
    [
      "a case that asks twice is one",
      [[words("甲"), words("甲")], [words("乙")]],
      ["甲 rule#0", "乙 rule#1"],
    ],
    [
      "words for another place are others",
      [[words("甲")], [words("甲", "/department/name")]],
      ["甲 rule#0", "甲 rule#1"],
    ],
    [
      "a number, a row and the unit of a table are none, beside words they ask for the same",
      [
        [{ kind: "value", pointer: "/revenue/total", from: "", to: "20" }],
        [{ kind: "missing-row", pointer: "/projects/-", from: "", to: "20" }],
        [{ kind: "text", pointer: "/tables/revenueTable/unit", from: "万元", to: "元" }],
        [{ kind: "value", pointer: "/revenue/total", from: "", to: "30" }],
        [words("30", "/revenue/total")],
      ],
      ["30 rule#3,rule#4"],
    ],
    [
      "another print of a number than the first, which constraints hold",
      [
        [{ kind: "value", pointer: "/revenue/total", occurrence: 1, from: "20", to: "10" }],
        [{ kind: "value", pointer: "/revenue/total", from: "10", to: "20" }],
      ],
      ["10 rule#0"],
    ],
  ])("%s", (_, cases, turns) => expect(inTurn(wordsOf(...cases))).toEqual(turns));

  it("that set another print right are a guess: it may tell of another figure", () => {
    const to = { kind: "value", pointer: "/revenue/total", from: "20", to: "10" } as const;
    expect(wordsOf([{ ...to, occurrence: 1 }]).causes.best()).toMatchObject({ isGuess: true });
    expect(wordsOf([words("甲")]).causes.best()).not.toHaveProperty("isGuess");
  });

  it("are told of cases: all that one of them asks for still", () => {
    const { open, causes } = wordsOf(
      [words("甲"), words("乙")],
      [words("乙")],
      [words("丙")],
      [words("甲"), words("丁")],
    );
    const asked = (...keys: readonly string[]) =>
      causes.askedBy(keys).map(({ repair, mends }) => `${repair.to} ${mends.join()}`);
    expect(asked("rule#0", "rule#1")).toEqual(["甲 rule#0,rule#3", "乙 rule#0,rule#1"]);
    open.delete("rule#3");
    expect(asked("rule#3")).toEqual(["甲 rule#0"]);
  });
});

it("is no more work for each of many words than for one", () => {
  const readOf = (count: number): number => {
    let read = 0;
    const repair = (to: string, at: number): Repair => ({
      kind: "text",
      get pointer() {
        read++;
        return `/projects/${at}/indicators/0/name`;
      },
      from: "",
      to,
    });
    const { disclosure } = graphOf({ budget: {} }, []);
    const cases = Array.from({ length: count }, (_, at) => ({
      outcome: "failed" as const,
      message: "",
      evidence: [],
      repairs: [repair("甲", at), repair("乙", at)],
    }));
    const { causes } = diagnose(disclosure, [{ rule: "words", outcome: "failed", cases }]);
    expect(causes).toHaveLength(count);
    return read;
  };
  expect(readOf(200)).toBeLessThanOrEqual(2 * readOf(100));
});
