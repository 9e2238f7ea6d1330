import { type DisclosureKind, InputFault, type Position } from "@qingbei/domain";
import { put } from "@qingbei/domain/internal";
import type { Block } from "../blocks/blocks.js";
import { isMoney, numbersOf } from "../facts/amounts.js";
import { readFrame } from "../facts/frame-facts.js";
import { outline } from "../outline/outline.js";
import { findBudgetTables } from "../tables/budget/find-tables.js";
import { Captions } from "../tables/captions.js";

/** A value that a part gives for the whole disclosure. */
interface Said<Value> {
  readonly value: Value;
  readonly part: string;
}

function positionOf(block: Block): Position | undefined {
  return block.kind === "paragraph" ? block.position : block.rows.flat()[0]?.position;
}

function parts(blocks: readonly Block[]): Map<string, Block[]> {
  const parts = new Map<string, Block[]>();
  for (const block of blocks) {
    const position = positionOf(block);
    if (!position || "line" in position || position.part === undefined) continue;
    put(parts, position.part, block);
  }
  return parts;
}

/** The content of a part: the standard tables in it, and whether it has a statement. */
function contentsOf(blocks: readonly Block[], kind: DisclosureKind): ReadonlySet<string> {
  const { items } = outline(blocks);
  const prose = items.filter((item) => item.kind === "paragraph" && numbersOf(item.piece).some(isMoney));
  return new Set([
    ...findBudgetTables(new Captions(items, kind)).map(({ kind }) => kind),
    ...(prose.length >= FEWEST_SENTENCES ? ["statement"] : []),
  ]);
}

/** Paragraphs with amounts that a statement needs. */
const FEWEST_SENTENCES = 3;

/** One file of the archive. Its content is worked out once, and only if two editions meet. */
class Part {
  readonly name: string;
  readonly edition: "department" | "unit" | undefined;
  readonly #blocks: readonly Block[];
  readonly #kind: DisclosureKind;
  #contents: ReadonlySet<string> | undefined;

  constructor(name: string, edition: Part["edition"], blocks: readonly Block[], kind: DisclosureKind) {
    this.name = name;
    this.edition = edition;
    this.#blocks = blocks;
    this.#kind = kind;
  }

  get contents(): ReadonlySet<string> {
    this.#contents ??= contentsOf(this.#blocks, this.#kind);
    return this.#contents;
  }

  /** Whether two parts are of two editions and overlap in content: one of the department, the other of a unit. */
  isTwinOf(other: Part): boolean {
    if (!this.edition || !other.edition || this.edition === other.edition) return false;
    return [...other.contents].some((each) => this.contents.has(each));
  }
}

/** One name may omit the region in front of the other. */
const isSameBody = (one: string, other: string) => one.endsWith(other) || other.endsWith(one);

/**
 * Refuses an archive whose files name different departments or years: read as one document, the figures of one would be
 * compared with those of the other.
 * @throws InputFault
 */
export function assertOneDisclosure(blocks: readonly Block[], kind: DisclosureKind): void {
  let [firstName, firstYear]: [Said<string>?, Said<number>?] = [];
  const seen: Part[] = [];
  for (const [part, own] of parts(blocks)) {
    const document = outline(own);
    // a year outside a title is only the year of most amounts: too uncertain to refuse a file
    const isTitled = document.paragraphs.some(({ role }) => role === "title");
    const frame = readFrame(document, kind);
    const name = frame.department?.name;
    const year = isTitled ? frame.fiscalYear?.year : undefined;
    const other =
      firstName && name !== undefined && !isSameBody(firstName.value, name)
        ? firstName.part
        : firstYear && year !== undefined && firstYear.value !== year
          ? firstYear.part
          : undefined;
    if (other !== undefined) {
      throw new InputFault(
        "unsupported-format",
        `这些文件不止一份公开：“${other}”与“${part}”的部门或年度不同`,
        "请把各份公开分别检查；一个压缩包或文件夹只放一个部门一个年度的说明和报表",
      );
    }
    const file = new Part(part, frame.edition?.value, own, kind);
    const twin = seen.find((each) => each.isTwinOf(file));
    if (twin) {
      throw new InputFault(
        "unsupported-format",
        `这些文件里有部门和单位两份公开：“${twin.name}”与“${part}”`,
        "部门预算含下属单位，单位预算只是本级，两份的数不同；请分别检查",
      );
    }
    seen.push(file);
    if (name !== undefined) firstName ??= { value: name, part };
    if (year !== undefined) firstYear ??= { value: year, part };
  }
}
