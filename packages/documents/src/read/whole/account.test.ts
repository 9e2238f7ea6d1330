import type { Position } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { captionsOf } from "../../testing/blocks.js";
import { FactSink } from "../assemble/fact-sink.js";
import { account } from "./account.js";

const position: Position = { page: 1, box: [100, 100, 300, 112] };

/** A table with a cell over two columns: its text is in the first field, and both fields have its position. */
const merged = (text: string) =>
  captionsOf([
    {
      kind: "grid",
      rows: [
        [
          { text, position },
          { text: "", position },
        ],
      ],
    },
  ]);

describe("the amounts of a cell over several columns", () => {
  it.each([
    ["two numbers in one", "12.50    12.50"],
    ["a number that nothing reads", "12.5.0"],
  ])("are counted once: %s", (_, text) => {
    const sink = new FactSink();
    sink.misprint(position);
    expect(account(merged(text), sink)).toMatchObject({
      printed: 1,
      claimed: 0,
      unclaimed: [{ text, position }],
    });
  });
});
