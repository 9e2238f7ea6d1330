import type { Occurrence, Position, UnreadAmounts } from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value that the document states, and where. */
export interface Fact {
  readonly pointer: string;
  readonly value: Json;
  readonly occurrence?: Occurrence;
}

/**
 * Amounts of a paragraph or list that its reader did not read, and the pointers of the values that it did read there.
 */
export interface LeftAmounts extends Pick<UnreadAmounts, "beside"> {
  readonly amounts: readonly {
    readonly value: string;
    readonly position: Position;
    /** The values read before and behind it, if it stands in a row with them. */
    readonly between?: readonly [before: string, behind: string];
  }[];
}

function key(position: Position): string {
  return "line" in position ? `${position.line}:${position.column}` : JSON.stringify(position);
}

type Container = Record<string, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

/** A pointer's parent and its last segment. */
function split(pointer: string): readonly [string, string] {
  const at = pointer.lastIndexOf("/");
  return [pointer.slice(0, at), pointer.slice(at + 1)];
}

/**
 * Collects the facts of a document in the order of reading. The first statement of a fact counts; later ones are kept
 * as occurrences.
 */
export class FactSink {
  readonly #root: Container = {};
  /** Objects and lists by their pointers, so that no statement walks from the root. */
  readonly #containers = new Map<string, Container>([["", this.#root]]);
  readonly #sources: Record<string, Occurrence[]> = {};
  readonly #claimed = new Set<string>();
  readonly #unread = new Set<string>();
  readonly #misprinted = new Set<string>();
  readonly #left: LeftAmounts[] = [];
  /** The amounts that were claimed with a fact, by its pointer. */
  readonly #numbers = new Map<string, Position[]>();

  /** The number of items of a list so far, which is the index of the next item. */
  length(pointer: string): number {
    const value = this.#at(pointer);
    return Array.isArray(value) ? value.length : 0;
  }

  has(pointer: string): boolean {
    return this.#at(pointer) !== undefined;
  }

  /** The first occurrence of a value. */
  occurrence(pointer: string): Occurrence | undefined {
    return this.#sources[pointer]?.[0];
  }

  /** States a value. `number` is where its digits begin, so that the amount counts as read. */
  state(fact: Fact, number?: Position): void {
    const { pointer, value, occurrence } = fact;
    this.#set(pointer, value);
    if (occurrence) {
      const places = this.#sources[pointer];
      if (places) places.push(occurrence);
      else this.#sources[pointer] = [occurrence];
    }
    if (!number) return;
    this.claim(number);
    put(this.#numbers, pointer, number);
  }

  /**
   * Withdraws the value at a pointer and all beneath it; its amounts count as unread again. If it is gone already, or
   * is an item of a list (removing it would move the others), the nearest value around it is withdrawn instead.
   * @returns the places the withdrawn values were read from
   */
  withdraw(pointer: string): readonly Occurrence[] {
    const [parent, name] = split(pointer);
    const container = this.#containers.get(parent);
    if (container === undefined || Array.isArray(container) || !(name in container))
      return parent === "" ? [] : this.withdraw(parent);
    delete container[name];
    const isWithin = (each: string) => each === pointer || each.startsWith(`${pointer}/`);
    for (const each of [...this.#containers.keys()].filter(isWithin)) this.#containers.delete(each);
    for (const each of [...this.#numbers.keys()].filter(isWithin)) {
      for (const number of this.#numbers.get(each) ?? []) this.#claimed.delete(key(number));
      this.#numbers.delete(each);
    }
    // one printed amount may be two facts
    for (const numbers of this.#numbers.values()) for (const number of numbers) this.claim(number);
    const gone = Object.entries(this.#sources).filter(([each]) => isWithin(each));
    for (const [each] of gone) delete this.#sources[each];
    return gone.flatMap(([, places]) => places);
  }

  /** Records a value, or a row of a list, that is printed but could not be read. */
  leaveOut(pointer: string): void {
    this.#unread.add(pointer);
  }

  /** Records an amount whose print cannot be read, ######## or 5.06E+07. */
  misprint(position: Position): void {
    this.#misprinted.add(key(position));
  }

  /** Whether the amount at a position was printed so that it cannot be read. */
  isMisprinted(position: Position): boolean {
    return this.#misprinted.has(key(position));
  }

  /** Pointers of values that could not be read; without those that were read elsewhere since. */
  get unread(): readonly string[] {
    return [...this.#unread].filter((pointer) => !(pointer in this.#sources));
  }

  /** Records amounts of a paragraph or list that were not read, and the values read beside them. */
  leaveBeside(left: LeftAmounts): void {
    this.#left.push(left);
  }

  /** The amounts left unread, without those that became facts since. */
  get unreadAmounts(): readonly UnreadAmounts[] {
    return this.#left.flatMap(({ amounts, beside }) => {
      const unread = amounts.filter(({ position }) => !this.isClaimed(position));
      if (unread.length === 0) return [];
      const among = unread.flatMap(({ value, between }) => (between ? [{ amount: value, between }] : []));
      return [{ amounts: unread.map(({ value }) => value), beside, ...(among.length > 0 && { among }) }];
    });
  }

  /** Marks the amount printed at a position as read. */
  claim(number: Position): void {
    this.#claimed.add(key(number));
  }

  /** Whether the amount printed at a position became a fact. */
  isClaimed(position: Position): boolean {
    return this.#claimed.has(key(position));
  }

  get budget(): Readonly<Record<string, unknown>> {
    return this.#root;
  }

  get sources(): Readonly<Record<string, readonly Occurrence[]>> {
    return this.#sources;
  }

  #at(pointer: string): unknown {
    const [parent, name] = split(pointer);
    return this.#containers.get(parent)?.[name];
  }

  /** Sets a value that is not there yet. */
  #set(pointer: string, value: unknown): void {
    const [parent, name] = split(pointer);
    const container = this.#container(parent, name);
    if (container[name] !== undefined) return;
    container[name] = value;
    if (isContainer(value)) this.#containers.set(pointer, value);
  }

  /** The object or list at a pointer, created if it is missing: a list if `member` is an index. */
  #container(pointer: string, member: string): Container {
    const known = this.#containers.get(pointer);
    if (known) return known;
    const made = (/^\d+$/.test(member) ? [] : {}) as Container;
    this.#set(pointer, made);
    return made;
  }
}
