import { expect, it } from "vitest";
import { type Block, placeAt } from "../blocks/blocks.js";
import { withoutInvisible } from "./invisible.js";

const visible = (...blocks: readonly Block[]) => withoutInvisible({ blocks, notices: [] }).blocks;

it("what has no width parts no number, in paragraphs and cells", () => {
  const position = { paragraph: 1 };
  const at = { table: 1, row: 1, column: 1 };
  expect(
    visible(
      { kind: "paragraph", text: "收入\u200b12\u00ad.50\ufeff万元", position },
      { kind: "paragraph", text: "\u200b", position: { paragraph: 2 } },
      { kind: "grid", rows: [[{ text: "1\u200d2.50", position: at }]] },
    ),
  ).toEqual([
    { kind: "paragraph", text: "收入12.50万元", position },
    { kind: "grid", rows: [[{ text: "12.50", position: at }]] },
  ]);
});

it("words keep their places in the lines of a text", () => {
  const text = "收入\u200b12\u200b.50万元，\u200b支出";
  const block: Block = {
    kind: "paragraph",
    text: `${text}继`,
    position: { line: 3, column: 1 },
    breaks: [{ offset: text.length, position: { line: 4, column: 5 } }],
  };
  const [piece] = withoutInvisible({ blocks: [block], lines: [text, "继"], notices: [] }).blocks;
  if (piece?.kind !== "paragraph") throw new Error("no paragraph");
  const placeOf = (words: string) => placeAt(piece, piece.text.indexOf(words));
  expect(piece.text).toBe("收入12.50万元，支出继");
  expect(placeOf("收入")).toEqual({ line: 3, column: 1 });
  expect(placeOf("12")).toEqual({ line: 3, column: 4 });
  expect(placeOf(".50")).toEqual({ line: 3, column: 7 });
  expect(placeOf("支出")).toEqual({ line: 3, column: 14 });
  expect(placeOf("继")).toEqual({ line: 4, column: 5 });
});

it("nothing else is touched", () => {
  const blocks: Block[] = [{ kind: "paragraph", text: "收入\u202e12", position: { paragraph: 1 } }];
  expect(visible(...blocks)[0]).toBe(blocks[0]);
});
