import type { FiscalYear } from "../values/fiscal-year.js";
import { withoutBlanks } from "../values/printed-number.js";
import { type ClassificationCode, ClassificationTable, type CodeOf } from "./code.js";
import { type ClassificationEntry, type Confidence, inForce } from "./entry.js";
import { contains, tableOf } from "./hierarchy.js";
import { entryOf, nameIn } from "./look-up.js";
import { entriesOf } from "./tables.js";

/** How a printed name relates to a code in a year. */
export type NameStatus =
  | { readonly status: "current"; readonly confidence: Confidence }
  /** Retired: last printed in `until`. `now` is the name of the year, if the code is still in force. */
  | {
      readonly status: "former";
      readonly until: FiscalYear;
      readonly now?: string;
      readonly confidence: Confidence;
    }
  /** Introduced only in `from`, later than the year. */
  | {
      readonly status: "later";
      readonly from: FiscalYear;
      readonly now?: string;
      readonly confidence: Confidence;
    }
  /** Not a name of this code, as far as the tables know. */
  | { readonly status: "other"; readonly now?: string }
  /** The tables lack the code. */
  | { readonly status: "unknown" };

/** A name for comparison: half-width, and without blanks, which tables add for alignment and line breaks. */
const plain = (name: string) => withoutBlanks(name.normalize("NFKC"));

/** Whether `name` is the code's name in a year: current, retired, later, another code's, or unknown. */
export function isCurrentName(code: ClassificationCode, name: string, year: FiscalYear): NameStatus {
  const entry = entryOf(code);
  if (!entry) return { status: "unknown" };
  const current = nameIn(code, year);
  const now = current === undefined ? {} : { now: current };
  const matches = entry.names.filter((dated) => plain(dated.name) === plain(name));
  const match = matches.find((dated) => inForce(dated, year)) ?? matches.at(-1);
  if (!match) return { status: "other", ...now };
  const { confidence, validFrom, validTo } = match;
  if (validTo !== undefined && validTo < year)
    return { status: "former", until: validTo, ...now, confidence };
  if (validFrom !== undefined && year < validFrom) {
    return { status: "later", from: validFrom, ...now, confidence };
  }
  return { status: "current", confidence };
}

/** Limits for the search of a name. */
export interface NameScope<T extends ClassificationTable = ClassificationTable> {
  readonly table?: T;
  /** Only names in force in this year; all there ever were by default. */
  readonly year?: FiscalYear;
  /** Only codes beneath this one. */
  readonly parent?: NoInfer<CodeOf<T>>;
}

type Named = ReadonlyMap<string, readonly ClassificationEntry[]>;
const named = new Map<ClassificationTable, Named>();

function namesOf(table: ClassificationTable): Named {
  const known = named.get(table);
  if (known) return known;
  const names = new Map<string, Set<ClassificationEntry>>();
  for (const entry of entriesOf(table).values()) {
    for (const { name } of entry.names) {
      names.set(plain(name), (names.get(plain(name)) ?? new Set()).add(entry));
    }
  }
  const lists = new Map([...names].map(([name, entries]) => [name, [...entries]] as const));
  named.set(table, lists);
  return lists;
}

/**
 * All codes with a name, ascending: 行政运行 is in many sections, 住房公积金 in several tables.
 * Empty if the tables lack the name.
 */
export function codesByName<T extends ClassificationTable = ClassificationTable>(
  name: string,
  { table, year, parent }: NameScope<T> = {},
): readonly CodeOf<T>[] {
  const wanted = plain(name);
  const tables = table ? [table] : parent ? [tableOf(parent)] : ClassificationTable.options;
  return tables
    .flatMap((each) => namesOf(each).get(wanted) ?? [])
    .filter(({ code }) => !parent || (code !== parent && contains<ClassificationCode>(parent, code)))
    .filter(
      ({ names }) =>
        year === undefined || names.some((dated) => plain(dated.name) === wanted && inForce(dated, year)),
    )
    .map(({ code }) => code as CodeOf<T>);
}
