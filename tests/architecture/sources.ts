import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The files under a folder of the repository, as paths from its root; none when the folder is missing. */
export function filesUnder(folder: string): readonly string[] {
  const root = join(repository, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.split(sep).includes("node_modules"))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** The files under the `src` of every package and app. */
export function sources(): readonly string[] {
  return ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(repository, parent)).flatMap((name) => filesUnder(`${parent}/${name}/src`)),
  );
}
