import { expect, it } from "vitest";
import { read } from "../read.js";

const statement = (total: string) =>
  new TextEncoder().encode(
    `某县水务局2024年部门预算公开\n二、部门预算安排的总体情况\n2024年收入预算${total}万元，支出预算1270.36万元。\n`,
  );
const turned = async (total: string) =>
  (await read(statement(total))).notices.filter(({ code }) => code === "turned-text");

it.each(["\u202e63.0721\u202c", "\u2066-\u20691270.36", "12\u202d70.36"])(
  "tells where %j may be seen as another number",
  async (total) => {
    expect(await turned(total)).toEqual([
      expect.objectContaining({
        severity: "warning",
        position: { line: 3, column: total.search(/[\u202a-\u202e\u2066-\u2069]/) + 10 },
      }),
    ]);
  },
);

it("says nothing where nothing is turned", async () => {
  expect(await turned("1270.36")).toEqual([]);
});
