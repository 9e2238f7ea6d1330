import { DepartmentBudget, wordingsOf } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { tableKinds } from "../../../templates/budget-tables.js";
import { captionsOf } from "../../../testing/blocks.js";
import { FactSink } from "../../assemble/fact-sink.js";
import type { Block } from "../../blocks/blocks.js";
import { readBudgetTables } from "./read-budget-tables.js";

const words = [
  ...tableKinds.map((kind) => wordingsOf(kind)[0] ?? ""),
  ..."科目编码,科目名称,项目,类,款,项,合计,小计,预算数,基本支出,项目支出,人员经费,公用经费".split(","),
  ..."收入,支出,财政拨款收入,事业收入,上年结转,一般公共预算,政府性基金预算,因公出国（境）费".split(","),
  ..."公务接待费,公务用车购置及运行费,收入总计,支出总计,本年收入合计,单位：元,单位：万元".split(","),
  ..."201,20103,2010301,05,7,301 2,2024年预算数,2025年,序号,栏次,甲,1,2,1=2+3,12.34,-5,△3,(2),0".split(","),
  ..."—,,,,,无,注：本表为空表,1e9,99999999999999999999999999999.99,0.000000000000000000000000001".split(","),
  "一、其中：（一）",
  "\u202e12\u202c",
  "长".repeat(11_000),
  "9".repeat(200),
  "（".repeat(60),
];

const headers = [
  "科目编码|||科目名称|合计|基本支出|项目支出",
  "项目|预算数|项目|合计|一般公共预算|政府性基金预算",
  "科目编码|科目名称|合计|财政拨款收入|事业收入|上年结转",
  "科目编码|科目名称|合计|人员经费|公用经费",
  "年度|合计|因公出国（境）费|公务用车购置及运行费|公务接待费",
  "项目名称|项目单位|合计|一般公共预算|政府性基金预算",
].map((line) => line.split("|"));

/** Reproducible pseudorandom numbers: the generator of Park and Miller. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function documentOf(pick: (below: number) => number): Block[] {
  const word = () => words[pick(words.length)] ?? "";
  return Array.from({ length: 1 + pick(8) }, (_, block): Block => {
    if (pick(2) === 0) return { kind: "paragraph", text: word(), position: { paragraph: block + 1 } };
    const width = pick(9);
    const texts = Array.from({ length: pick(12) }, () =>
      Array.from({ length: pick(4) === 0 ? pick(12) : width }, word),
    );
    const header = headers[pick(headers.length)];
    const rows = header && pick(4) > 0 ? [["单位：元"], header, ...texts] : texts;
    return {
      kind: "grid",
      rows: rows.map((cells, row) =>
        cells.map((text, column) => ({
          text,
          position: { table: block + 1, row: row + 1, column: column + 1 },
        })),
      ),
    };
  });
}

describe("grids of any words", () => {
  it("are read into a valid budget, or not at all", () => {
    let tables = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const sink = new FactSink();
      readBudgetTables(sink, captionsOf(documentOf(random(seed))));
      const json = { schemaVersion: 1, kind: "budget", department: {}, ...sink.budget };
      const decoded = DepartmentBudget.safeParse(json);
      if (!decoded.success) throw new Error(`seed ${seed}: ${decoded.error.message}`);
      for (const [pointer, places] of Object.entries(sink.sources))
        if (places.length === 0) throw new Error(`seed ${seed}: ${pointer}`);
      tables += Object.keys(decoded.data.tables ?? {}).length;
    }
    expect(tables).toBeGreaterThan(100);
  });
});
