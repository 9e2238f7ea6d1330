import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The parts of a package.json that this project reads. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: unknown;
  readonly bin?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly license?: string;
  /** `false`, or the files that must be kept though nothing in them is used. */
  readonly sideEffects?: boolean | readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package that is published, in the checkout. */
export interface PublishedPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A package as a registry would get it. */
export interface PackedPackage extends PublishedPackage {
  readonly tarball: string;
}

/** Every workspace package that is not private, by name. */
export function publishedPackages(root = repository): PublishedPackage[] {
  return ["packages", "apps"]
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name)))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest,
    }))
    .filter(({ manifest }) => !manifest.private)
    .sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
}

/** The published packages that are not built; nothing can be packed before `pnpm build`. */
export function unbuilt(packages = publishedPackages()): string[] {
  return packages
    .filter(({ folder }) => !existsSync(join(folder, "dist")))
    .map(({ manifest }) => manifest.name);
}

/** Packs the built packages into a folder, with pnpm as for a release. */
export function pack(packages: readonly PublishedPackage[], into: string): PackedPackage[] {
  return packages.map(({ folder, manifest }) => {
    const said = execFileSync("pnpm", ["pack", "--json", "--pack-destination", into], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    const { filename } = JSON.parse(said.slice(said.indexOf("{"))) as { filename: string };
    return { folder, manifest, tarball: dirname(filename) === "." ? join(into, filename) : filename };
  });
}

/** The text of one file of a tarball, or undefined. */
export function packed(tarball: string, path: string): string | undefined {
  try {
    return execFileSync("tar", ["-xzOf", tarball, `package/${path}`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
