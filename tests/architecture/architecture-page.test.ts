import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./sources.js";

const page = readFileSync(join(repository, "docs/architecture.md"), "utf8");

const HOUSES = [
  "packages/domain/src",
  "packages/documents/src",
  "packages/documents/src/read",
  "packages/documents/src/write",
  "packages/rules/src",
  "packages/review/src",
];

test.each(HOUSES)("docs/architecture.md names every folder of %s", (house) => {
  const folders = readdirSync(join(repository, house), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // helpers of tests; the domain's are an entry, which is named
    .filter((name) => name !== "testing");
  expect(folders.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("each folder and module that the page names exists", () => {
  const paths = [...page.matchAll(/`((?:domain|documents|review|rules|apps)\/[\w./-]+)`/g)].flatMap(
    ([, path]) => path ?? [],
  );
  expect(paths.length).toBeGreaterThan(5);
  const missing = paths.filter((path) => {
    const [folder, file] = [path.slice(0, path.lastIndexOf("/")), path.slice(path.lastIndexOf("/") + 1)];
    const root = path.startsWith("apps/") ? repository : join(repository, "packages");
    return !readdirSync(join(root, folder)).includes(file);
  });
  expect(missing).toEqual([]);
});
