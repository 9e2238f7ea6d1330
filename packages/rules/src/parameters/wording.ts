/** A wording and what it should be: where `pattern` matches, `wrong` within the match becomes `right`. */
export interface Wording {
  readonly pattern: RegExp;
  readonly wrong: string | RegExp;
  readonly right: string;
}
