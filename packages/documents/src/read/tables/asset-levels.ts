import type { Numbering } from "@qingbei/domain/internal";
import { assetKinds, fixedAssetClasses } from "../../templates/asset-table.js";

/** What a row of a table of assets shows of its level: its numbering, 其中, and its name. */
interface AssetRow {
  readonly name: string;
  readonly numbering: Numbering | undefined;
  readonly isPart: boolean;
}

/** A row that others may be part of. A row without numbering has no style. */
interface Level {
  readonly row: AssetRow;
  pointer: string;
}

/** Whether a row may be a part of another by its name: 房屋 is within fixed assets, intangible assets are not. */
function isNarrower({ name }: AssetRow, { name: whole }: AssetRow): boolean {
  if (assetKinds.test(name)) return false;
  return !fixedAssetClasses.test(name) || assetKinds.test(whole);
}

/** Finds the row that each row of a table of assets is a part of: by numbering, by 其中, and by name. */
export class AssetLevels {
  /** From the outermost class to the last row with a number or with possible parts. */
  readonly #open: Level[] = [];
  /** Rows without a number are parts of the last level. */
  #isWithin = false;

  /** The row that this one is a part of; undefined for a class. Rows must be entered in order. */
  parentOf(row: AssetRow): string | undefined {
    const depth = this.#depthOf(row);
    const parent = this.#open[depth - 1];
    if (depth < this.#open.length || row.numbering || depth === 0) {
      this.#open.length = depth;
      this.#open.push({ row, pointer: "" });
    }
    this.#isWithin = depth > 0 && !row.numbering;
    return parent?.pointer;
  }

  enter(pointer: string): void {
    const last = this.#open.at(-1);
    if (last?.pointer === "") last.pointer = pointer;
  }

  #depthOf(row: AssetRow): number {
    const last = this.#open.at(-1);
    if (!last) return 0;
    if (row.numbering) return this.#numberedDepth(row.numbering, row.isPart);
    // a row without numbering beneath a numbered one belongs to it
    if (row.isPart || last.row.numbering) return this.#open.length;
    const follows = this.#isWithin || (assetKinds.test(last.row.name) && fixedAssetClasses.test(row.name));
    return follows && isNarrower(row, last.row) ? this.#open.length : 0;
  }

  #numberedDepth({ style, ordinal }: Numbering, isPart: boolean): number {
    const depth = this.#open.findIndex(({ row }) => row.numbering?.style === style);
    if (depth >= 0) return depth;
    if (isPart || ordinal === 1) return this.#open.length;
    // 一、 二、 3、: the next in sequence, though in another style
    const before = this.#open.findLastIndex(
      ({ row }) => row.numbering && row.numbering.ordinal + 1 === ordinal,
    );
    return before >= 0 ? before : this.#open.length - 1;
  }
}
