import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { pack, publishedPackages, unbuilt } from "../../scripts/packages/pack.js";
import { nodeBinary } from "./machine.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Paths of the tarballs by package name; empty if nothing is built. */
    tarballs: Readonly<Record<string, string>>;
    /** The Nodes to run programs with: version and path. */
    nodes: readonly (readonly [string, string])[];
  }
}

/** Packs all packages, and finds the Nodes, once for all test files. */
export async function setup(project: TestProject) {
  const missing = unbuilt();
  if (missing.length > 0) {
    const what = `not built, run pnpm build first: ${missing.join(", ")}`;
    if (process.env.CI) throw new Error(what);
    console.warn(`the consumer tests are skipped: ${what}`);
    project.provide("tarballs", {});
    project.provide("nodes", []);
    return () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "qingbei-tarballs-"));
  const tarballs = pack(publishedPackages(), folder).map(({ manifest, tarball }) => [manifest.name, tarball]);
  project.provide("tarballs", Object.fromEntries(tarballs));
  const own = process.version.slice(1);
  const nodes: [string, string][] = [];
  for (const version of process.env.QINGBEI_NODES?.split(",") ?? [own]) {
    nodes.push([version, version === own ? process.execPath : await nodeBinary(version, folder)]);
  }
  project.provide("nodes", nodes);
  return () => rmSync(folder, { recursive: true });
}
