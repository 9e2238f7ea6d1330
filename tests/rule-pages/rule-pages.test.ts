import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { allRules, type Rule, verdictOn } from "@qingbei/rules";
import { describe, expect, test } from "vitest";
import { filesUnder, repository } from "../architecture/sources.js";
import { exampleIn, jsonBlocks, type Page, parsePage, SECTIONS, type Section, textOf } from "./page.js";

const FOLDER = "packages/rules/src/rules";
const stems = filesUnder(FOLDER)
  .filter((path) => path.endsWith(".md"))
  .map((path) => path.replace(/\.md$/, ""));
const stemOf = ({ id }: Rule) => stems.find((stem) => basename(stem) === id) ?? `${FOLDER}/${id}`;

function textOfPage(rule: Rule): string {
  const file = join(repository, `${stemOf(rule)}.md`);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

const pageOf = (rule: Rule): Page => parsePage(textOfPage(rule));

const OUTCOMES: readonly (readonly [Section, "failed" | "passed" | "skipped"])[] = [
  ["反例", "failed"],
  ["正例", "passed"],
  ["不适用", "skipped"],
];

test("every page belongs to a rule of the registry", () => {
  expect(stems.map((stem) => basename(stem)).sort()).toEqual(allRules.map(({ id }) => id).sort());
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const page = pageOf(rule);

  test("has its three files", () => {
    const suffixes = [".ts", ".test.ts", ".md"];
    expect(suffixes.filter((suffix) => !existsSync(join(repository, stemOf(rule) + suffix)))).toEqual([]);
  });

  test("has a page that names it and has the five sections in order, none empty", () => {
    expect(page.heading).toBe(`# ${rule.id} ${rule.title}`);
    expect(page.sections.map(({ name }) => name)).toEqual([...SECTIONS]);
    expect(page.sections.filter(({ text }) => text === "")).toEqual([]);
  });

  test("says 提醒 for a warning, as reports do", () => {
    expect(textOfPage(rule)).not.toContain("警告");
  });

  test.each(OUTCOMES)("%s is %s", (section, outcome) => {
    const blocks = jsonBlocks(page, section);
    // a rule that only infers never fails, and its page says so
    if (section === "反例" && rule.severity === "info" && textOf(page, section).startsWith("没有反例"))
      return;
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.map((block) => verdictOn(rule, exampleIn(block)).outcome)).toEqual(
      blocks.map(() => outcome),
    );
  });

  test("rests on something", () => {
    expect(rule.basis.length).toBeGreaterThan(0);
  });
});
