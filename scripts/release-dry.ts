/**
 * A release without publishing: on a copy of the work tree, versions are raised by the changesets, everything is built
 * and packed, and the tarballs are compared with what was announced. The work tree stays as it is.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Manifest, pack, packed, publishedPackages } from "./packages/pack.js";

const repository = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "qingbei-release-"));
const copy = join(folder, "copy");
const tarballs = join(folder, "tarballs");

function inCopy(command: string, ...args: string[]): string {
  try {
    // the copy is a separate repository, to which pnpm's settings for this run do not apply
    return execFileSync(command, args, { cwd: copy, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}

/** Copies what git tracks and what could be added, as a repository of one commit. */
function copyWorkTree(): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const path of listed.split("\0").filter((each) => each && existsSync(join(repository, each)))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(repository, path), join(copy, path));
  }
  inCopy("git", "init", "--quiet", "--initial-branch=main");
  inCopy("git", "add", "--all");
  const identity = [
    "-c",
    "user.name=dry release",
    "-c",
    "user.email=dry@release.invalid",
    "-c",
    "commit.gpgsign=false",
  ];
  inCopy("git", ...identity, "commit", "--quiet", "--no-verify", "--message=Dry release");
}

/** Differences between a tarball and its package.json in the copy. */
function faultsOf({ name, version, dependencies }: Manifest, tarball: string): string[] {
  const inside = JSON.parse(packed(tarball, "package.json") ?? "{}") as Manifest;
  const own = Object.keys(dependencies ?? {}).filter((each) => each.startsWith("@qingbei/"));
  return [
    ...(inside.name === name && inside.version === version ? [] : [`it is ${inside.name}@${inside.version}`]),
    ...own
      .filter((each) => inside.dependencies?.[each] !== `^${version}`)
      .map((each) => `it asks for ${each} ${inside.dependencies?.[each]}, not ^${version}`),
    ...(packed(tarball, "CHANGELOG.md")?.includes(`## ${version}`)
      ? []
      : ["its changelog lacks the version"]),
  ];
}

try {
  copyWorkTree();
  const before = publishedPackages(copy).map(({ manifest }) => manifest.version);
  inCopy("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  inCopy("pnpm", "exec", "changeset", "status");
  inCopy("pnpm", "exec", "changeset", "version");
  const raised = publishedPackages(copy).some(({ manifest }, index) => manifest.version !== before[index]);
  if (!raised) console.log("no changeset is pending: packed under the present versions");
  inCopy("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  inCopy("pnpm", "build");
  mkdirSync(tarballs);
  for (const { manifest, tarball } of pack(publishedPackages(copy), tarballs)) {
    const faults = raised ? faultsOf(manifest, tarball) : [];
    const kilobytes = Math.round(statSync(tarball).size / 1000);
    console.log(
      `${faults.length === 0 ? "ok    " : "faulty"} ${manifest.name}@${manifest.version}  ${kilobytes} kB`,
    );
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
