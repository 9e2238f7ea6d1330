/** What a term means. */
export interface Definition {
  /** In one Chinese sentence. */
  readonly definition: string;
  /** Law, standard or reference that the definition follows. */
  readonly source?: string;
}

/** Definitions of a theme, by the identifier of the term. */
export type Definitions = Readonly<Record<string, Definition>>;
