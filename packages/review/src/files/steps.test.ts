import { expect, it } from "vitest";
import { stepsOfLines } from "./steps.js";

it("takes a list of paths as a program of Windows writes it, with the mark of UTF-8 before the first", async () => {
  async function* lines() {
    yield "\uFEFF甲.txt";
    yield "";
    yield "乙.txt";
  }
  const steps = [];
  for await (const { kind, path } of stepsOfLines(lines())) steps.push(`${kind} ${path}`);
  expect(steps).toEqual(["file 甲.txt", "fault ", "file 乙.txt"]);
});
