import { standardTables } from "@qingbei/domain";
import { expect, it } from "vitest";
import { standardTitles } from "./standard-titles.js";

it("every standard table has words that tell its title, once", () => {
  expect(standardTitles.map(([table]) => table).sort()).toEqual([...standardTables].sort());
});
