/**
 * Checks every published package as a registry would get it: publint (files and `exports`), are-the-types-wrong
 * (declarations for `import` and `require`), and what neither of them checks. Needs `pnpm build`.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import {
  type Manifest,
  type PackedPackage,
  pack,
  packed,
  publishedPackages,
  unbuilt,
} from "./packages/pack.js";

/** ES modules only, by design: there is nothing for `require` to resolve to. */
const MODULES_ONLY = ["@qingbei/api"];

/** Files, `exports`, conditions. Every message counts, suggestions too. */
async function publintFaults({ tarball }: PackedPackage): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** Declarations as TypeScript resolves them from ES modules, from CommonJS and for a bundler; not as before 4.7. */
function attwFaults({ manifest, tarball }: PackedPackage): string[] {
  // a program has no types
  if (manifest.exports === undefined) return [];
  const profile = MODULES_ONLY.includes(manifest.name) ? "esm-only" : "node16";
  const { status, stdout, stderr } = spawnSync(
    join("node_modules", ".bin", "attw"),
    [tarball, "--profile", profile, "--format", "table-flipped", "--no-color", "--no-emoji"],
    { encoding: "utf8" },
  );
  return status === 0 ? [] : [`attw:\n${stdout}${stderr}`];
}

/** What a registry's page, a bundler and an installation need in package.json. */
function manifestFaults(manifest: Manifest): string[] {
  const text = JSON.stringify(manifest);
  const faults: Readonly<Record<string, boolean>> = {
    "the condition `source` answers with files that are not published": text.includes('"source"'),
    "`workspace:` or `catalog:` stands in a dependency": /"(workspace|catalog):/.test(text),
    "no description": !manifest.description,
    "no keywords": !manifest.keywords?.length,
    "no licence": !manifest.license,
    "no engines.node": !manifest.engines?.node,
    "publishConfig.access is not public": manifest.publishConfig?.access !== "public",
    "nothing to import and nothing to run": manifest.exports === undefined && manifest.bin === undefined,
    "a library does not say which of its files do something when imported (`sideEffects`)":
      manifest.exports !== undefined && (manifest.sideEffects ?? true) === true,
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}

function contentFaults({ tarball }: PackedPackage): string[] {
  const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).split("\n");
  const missing = ["README.md", "LICENSE"].filter((name) => !files.includes(`package/${name}`));
  const stray = files.filter((path) => /\.(test|test-d|bench)\.|(^|\/)(src|node_modules)\//.test(path));
  return [...missing.map((name) => `no ${name}`), ...stray.map((path) => `should not be published: ${path}`)];
}

const missing = unbuilt();
if (missing.length > 0) throw new Error(`not built, run pnpm build first: ${missing.join(", ")}`);

const folder = mkdtempSync(join(tmpdir(), "qingbei-lint-packages-"));
try {
  for (const each of pack(publishedPackages(), folder)) {
    const manifest = JSON.parse(packed(each.tarball, "package.json") ?? "{}") as Manifest;
    const faults = [
      ...(await publintFaults(each)),
      ...attwFaults(each),
      ...manifestFaults(manifest),
      ...contentFaults(each),
    ];
    console.log(`${faults.length === 0 ? "ok    " : "faulty"} ${manifest.name}@${manifest.version}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
