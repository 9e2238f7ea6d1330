/** A wrong wording and the right one: within a match of `pattern`, `wrong` is replaced by `right`. */
export interface Wording {
  readonly pattern: RegExp;
  readonly wrong: string | RegExp;
  readonly right: string;
}
