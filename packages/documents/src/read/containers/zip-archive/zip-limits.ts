/** Bounds on what is unpacked of an archive. Beyond them it is refused, with the bound named. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one file, unpacked. */
  readonly entryBytes: number;
  /** Bytes of all files that are read, unpacked. */
  readonly totalBytes: number;
}

/** Far above any real disclosure: the text of a long Word file is 20 MiB, pictures are not unpacked. */
export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 96 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
};
