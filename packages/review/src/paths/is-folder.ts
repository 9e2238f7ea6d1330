import { statSync } from "node:fs";

/** Whether a path is a folder; no for what cannot be looked at, which the review says. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
