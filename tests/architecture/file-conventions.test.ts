import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesUnder, repository, sources } from "./sources.js";

const WORD = "[a-z0-9]+(-[a-z0-9]+)*";
const KEBAB = new RegExp(`^${WORD}(\\.${WORD})*$`);
const MOST_LINES = 300;

const read = (path: string) => readFileSync(join(repository, path), "utf8");
const isTest = (path: string) => /\.(test|test-d|bench)\.tsx?$/.test(path);
const isGenerated = (path: string) => path === "packages/rules/src/registry.ts";

describe("files", () => {
  test("there are some to look at", () => {
    expect(sources().length).toBeGreaterThan(20);
  });

  test("are named in kebab-case", () => {
    const code = [...sources(), ...filesUnder("tests"), ...filesUnder("scripts")].filter((path) =>
      /\.(tsx?|md|json)$/.test(path),
    );
    const notes = ["README.md", "CHANGELOG.md"];
    expect(code.filter((path) => !KEBAB.test(basename(path)) && !notes.includes(basename(path)))).toEqual([]);
  });

  test("of a package or app have at most 300 lines", () => {
    const modules = sources().filter((path) => /\.tsx?$/.test(path) && !isTest(path) && !isGenerated(path));
    const lines = modules.map((path) => ({ path, lines: read(path).split("\n").length - 1 }));
    expect(lines.filter((module) => module.lines > MOST_LINES)).toEqual([]);
  });
});

/** A doc comment followed by a blank line or by another doc comment: it documents nothing. */
const ORPHAN = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*\n(?:[ \t]*\n|[ \t]*\/\*\*)/g;

test("a doc comment stands on what it documents, not on another or on nothing", () => {
  const modules = sources().filter((path) => /\.tsx?$/.test(path));
  // right behind the imports, it may document the whole module
  const isOfModule = (before: string) => /^(?:import [^;]*;\s*|\/\/.*\n)*$/.test(before);
  const orphans = modules.flatMap((path) => {
    const text = read(path);
    return [...text.matchAll(ORPHAN)].flatMap(({ index }) => {
      const before = text.slice(0, index);
      return isOfModule(before) ? [] : [`${path}:${before.split("\n").length}`];
    });
  });
  expect(orphans).toEqual([]);
});

describe("a rule", () => {
  const files = filesUnder("packages/rules/src/rules");
  const SIBLINGS = [".ts", ".test.ts", ".md"];
  const stems = new Set(files.map((path) => path.replace(/(\.test)?\.(ts|md)$/, "")));

  test("has its code, its test and its page side by side", () => {
    const expected = [...stems].flatMap((stem) => SIBLINGS.map((suffix) => stem + suffix));
    expect(files).toEqual(expected.sort());
  });

  test("lies in the folder of its theme", () => {
    const themed = /^packages\/rules\/src\/rules\/[a-z-]+\/[a-z0-9-]+$/;
    expect([...stems].filter((stem) => !themed.test(stem))).toEqual([]);
  });

  test("has an id that no other rule has", () => {
    const ids = [...stems].map((stem) => basename(stem));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

test("a changeset names packages that there are", () => {
  const names = sources()
    .filter((path) => /^(?:packages|apps)\/[^/]+\/src\//.test(path))
    .map((path) => path.split("/src/")[0] ?? "");
  const known = new Set([...new Set(names)].map((path) => JSON.parse(read(join(path, "package.json"))).name));
  const changesets = filesUnder(".changeset").filter((path) => basename(path) !== "README.md");
  const unknown = changesets.flatMap((path) =>
    Array.from(read(path).matchAll(/^"([^"]+)": (?:major|minor|patch)$/gm), ([, name]) => `${path}: ${name}`),
  );
  expect(unknown.filter((each) => !known.has(each.split(": ")[1]))).toEqual([]);
});
