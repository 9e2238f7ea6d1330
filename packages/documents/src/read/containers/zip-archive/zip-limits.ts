/** Limits on what is unpacked from an archive. Beyond one of them it is refused, with the limit named. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one file, unpacked. */
  readonly entryBytes: number;
  /** Bytes of all files that are read, unpacked. */
  readonly totalBytes: number;
}

/** Far above any real disclosure: the text of a long Word file has 20 MiB; pictures are not unpacked. */
export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 96 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
};
