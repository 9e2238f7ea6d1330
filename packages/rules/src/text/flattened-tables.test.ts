import type { Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { withoutFlattenedTables } from "./flattened-tables.js";

const rolesBeside = (role: Paragraph["role"]) => {
  const amounts = ["1.00", "2.00", "3.00"].map((text) => ({ text, role }));
  const title = { text: "二、机关运行经费预算", role: "heading" as const };
  return withoutFlattenedTables({ paragraphs: [...amounts, title] }).paragraphs.map((each) => each.role);
};

describe("flattened tables", () => {
  it("are the amounts by themselves and what stands beside them", () => {
    expect(rolesBeside("body")).toEqual(["cell", "cell", "cell", "cell"]);
  });

  it("are no tables that were read: the heading beside one is a heading", () => {
    expect(rolesBeside("cell")).toEqual(["cell", "cell", "cell", "heading"]);
  });
});
