import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

function followed(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The absolute path of a file with all links resolved, also of a file that does not exist yet. */
export function realPath(path: string): string {
  const whole = followed(path);
  if (whole !== undefined) return whole;
  const folder = followed(dirname(resolve(path)));
  return folder === undefined ? resolve(path) : join(folder, basename(path));
}
