import { fstatSync, statSync } from "node:fs";

/** The identity of a file, by whatever path it is reached. Plain data, so that it can be sent to another thread. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
}

/**
 * The identity of the file at a path or behind an open descriptor; undefined for pipes, devices, folders and missing
 * files.
 */
export function fileIdentity(file: string | number): FileIdentity | undefined {
  try {
    const stat =
      typeof file === "number" ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return stat.isFile() ? { device: stat.dev, inode: stat.ino } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path names a file. */
export function isFileAt(path: string, file: FileIdentity | undefined): boolean {
  if (file === undefined) return false;
  const found = fileIdentity(path);
  return found?.inode === file.inode && found.device === file.device;
}
