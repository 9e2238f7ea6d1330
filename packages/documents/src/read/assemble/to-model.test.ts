import { DepartmentBudget, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Fact, FactSink } from "./fact-sink.js";
import { toModel } from "./to-model.js";

const at = (line: number) => ({ line, column: 1 });

/** Facts, one on each line, with the print of each line. */
function sinkOf(facts: readonly (readonly [string, Fact["value"]])[]): FactSink {
  const sink = new FactSink();
  for (const [index, [pointer, value]] of facts.entries()) {
    const printed = String(value);
    const position = at(index + 1);
    sink.state({ pointer, value, occurrence: { position, text: printed, printed, offset: 0 } }, position);
  }
  return sink;
}

const good = [
  ["/department/name", "某局"],
  ["/revenue/total", "90.5"],
] as const;
const rows = "/tables/expenditureTable/rows";

describe("toModel", () => {
  it("says nothing of facts that the model knows", () => {
    expect(toModel(sinkOf(good)).notices).toEqual([]);
  });

  it.each([
    ["a key that nobody knows", [["/revenue/weather", "15.00"]], "“15.00”"],
    ["no amount", [["/revenue/otherRevenue", "十五"]], "“十五”"],
    [
      "a branch that nobody knows",
      [
        ["/weather/rain", "1.00"],
        ["/weather/wind", "2.00"],
      ],
      "“1.00”等 2 处",
    ],
    [
      "one cell of a row",
      [
        [`${rows}/0/name`, "行政运行"],
        [`${rows}/0/total`, "无"],
      ],
      "“无”",
    ],
  ] as const)("takes back %s and keeps the rest", (_, refused, named) => {
    const sink = sinkOf([...good, ...refused]);
    const { budget, notices } = toModel(sink);
    expect(encode(DepartmentBudget, budget)).toMatchObject({
      department: { name: "某局" },
      revenue: { total: "90.5" },
    });
    expect(notices).toMatchObject([{ code: "facts-refused", severity: "warning" }]);
    expect(notices[0]?.message.startsWith(`${named}读出后不合数据模型`)).toBe(true);
    expect(sink.isClaimed(at(2))).toBe(true);
    expect(sink.isClaimed(at(good.length + refused.length))).toBe(false);
    const last = refused.at(-1)?.[0] ?? "";
    expect([sink.sources[last], sink.has(last)]).toEqual([undefined, false]);
  });

  it("takes a whole list back where one of its members lacks what it must have", () => {
    const sink = sinkOf([...good, ["/department/units/0/name", "某站"], ["/department/units/1/code", "9"]]);
    const { budget, notices } = toModel(sink);
    expect(budget.department.units).toBeUndefined();
    expect(notices[0]?.position).toEqual(at(3));
  });

  it("tells of what was printed nowhere too", () => {
    const sink = sinkOf(good);
    sink.state({ pointer: "/weather", value: "fine" });
    const { notices } = toModel(sink);
    expect(notices).toMatchObject([
      { code: "facts-refused", message: expect.stringMatching(/^读出后不合数据模型/) },
    ]);
    expect(notices[0]).not.toHaveProperty("position");
  });

  it("keeps an amount read that another fact has too", () => {
    const sink = sinkOf(good);
    const printed = { position: at(2), text: "90.00", printed: "90.00", offset: 0 };
    sink.state({ pointer: "/revenue/weather", value: "90.00", occurrence: printed }, at(2));
    toModel(sink);
    expect(sink.isClaimed(at(2))).toBe(true);
  });
});
