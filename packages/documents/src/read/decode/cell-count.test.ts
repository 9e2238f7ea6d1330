import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { CellCount, MOST_CELLS } from "./cell-count.js";

describe("the cells of a document", () => {
  it("are counted over all its tables, up to the bound", () => {
    const count = new CellCount();
    count.add(MOST_CELLS - 1);
    count.add(1);
    expect(() => count.add(1)).toThrow(InputFault);
    expect(() => new CellCount().add(MOST_CELLS + 1)).toThrow(`表格超过 ${MOST_CELLS} 个单元格`);
  });

  it("are refused in the words of the format", () => {
    const refusal = () => new InputFault("document-too-large", "甲", "乙");
    expect(() => new CellCount(refusal).add(MOST_CELLS + 1)).toThrow("甲");
  });
});
