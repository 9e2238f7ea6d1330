import { describe, expect, it } from "vitest";
import type { Column } from "./columns.js";
import { areShifted } from "./shifted-rows.js";

const piece = (text: string) => ({ text, position: { line: 1, column: 1 } });

describe("areShifted", () => {
  const amount = { role: "amount", field: "total", year: {}, run: 0, rank: 1 } as unknown as Column;
  const columns: Column[] = [{ role: "code" }, { role: "name" }, amount];
  const rows = (...lines: string[]) => lines.map((line) => line.split(" ").map(piece));

  it.each([
    ["codes in the columns of names and amounts", rows("201 05 01", "201 05 08", "201 事务 3")],
    ["the only row", rows("201 05 3.00")],
  ])("%s", (_, body) => expect(areShifted(body, columns)).toBe(true));

  it.each([
    ["names and amounts", rows("201 事务 3.00", "20105 行政运行 0", "20108 调查 0.50")],
    ["one slip among many rows", rows("201 05 3.00", "201 事务 3", "201 事务 3", "201 事务 3", "201 事务 3")],
    ["rows that are too short to tell", rows("201 05", "201 08")],
  ])("not %s", (_, body) => expect(areShifted(body, columns)).toBe(false));

  it("knows no table without codes", () => {
    expect(areShifted(rows("1 05 3", "2 06 4"), [{ role: "nothing" }, { role: "name" }, amount])).toBe(false);
  });
});
