/** A generated file. `path` is relative to the repository's root. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Reads sources below `repository`, writes nothing, and gives the same files for the same sources. */
export type Generator = (repository: string) => readonly GeneratedFile[];
