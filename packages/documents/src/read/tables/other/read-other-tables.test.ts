import { describe, expect, it } from "vitest";
import { blocksOf, captionsOf } from "../../../testing/blocks.js";
import { FactSink } from "../../assemble/fact-sink.js";
import { readOtherTables } from "./read-other-tables.js";

/** The amounts read from each table, row by row. */
function amountsOf(...grids: readonly string[]): string[][] {
  const sink = new FactSink();
  readOtherTables(sink, captionsOf(blocksOf(grids.join("\n\n"))), new Set());
  const { tables } = sink.budget as { tables?: { otherTables: { rows: { amounts: string[] }[] }[] } };
  return (tables?.otherTables ?? []).map(({ rows }) => rows.flatMap(({ amounts }) => amounts));
}

describe("a further page of a table beside the standard ones", () => {
  const page = (unit: string, row: string) => `采购项目 | 预算金额（${unit}） | 资金来源\n${row}`;
  const first = page("万元", "办公设备 | 12.50 | 一般公共预算");

  it("goes on where its header is printed again", () => {
    const second = page("万元", "印刷服务 | 1.20 | 一般公共预算");
    expect(amountsOf("政府采购预算表", first, second)).toEqual([["12.5", "1.2"]]);
  });

  it("is a table of its own if its unit differs", () => {
    const second = page("元", "印刷服务 | 12000.00 | 一般公共预算");
    expect(amountsOf("政府采购预算表", first, second)).toEqual([["12.5"]]);
  });
});
