/** A cell of a table to write, over several columns or rows. */
export interface Cell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
  /** How it is set: heads and labels in the middle, numbers on the right, words on the left by default. */
  readonly is?: "head" | "number" | "text";
}

/** A table with the lines above and below it, or a project's form. */
export interface TableBlock {
  readonly kind: "table";
  readonly title: string;
  /** Lines between the title and the table: 截止时间, 单位：万元. */
  readonly above: readonly string[];
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: string;
  /** Whether it is wider than high, and is best printed across the page. */
  readonly isWide?: boolean;
}

/** A part of a document to write. */
export type Block =
  | { readonly kind: "title" | "paragraph"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: "contents"; readonly title: string; readonly entries: readonly string[] }
  | TableBlock;

/** What every format renders: a disclosure as a list of blocks, in the order of reading. */
export interface WrittenDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** How many columns a table has. */
export function widthOf({ head, rows }: Pick<TableBlock, "head" | "rows">): number {
  return gridOf([...head, ...rows])[0]?.length ?? 0;
}

/** A place of a grid: the cell that begins there, or undefined where a cell from the left or above reaches. */
export type Place = Cell | undefined;

/** The rows as a full grid. */
export function gridOf(rows: readonly (readonly Cell[])[]): readonly (readonly Place[])[] {
  const taken: boolean[][] = rows.map(() => []);
  const grid: Place[][] = rows.map(() => []);
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      const { across = 1, down = 1 } = cell;
      while (taken[y]?.[x]) x++;
      for (let below = y; below < Math.min(y + down, rows.length); below++)
        for (let beside = x; beside < x + across; beside++) {
          const [line, marks] = [grid[below], taken[below]];
          if (!line || !marks) continue;
          marks[beside] = true;
          line[beside] = below === y && beside === x ? cell : undefined;
        }
      x += across;
    }
  }
  const width = grid.reduce((most, line) => Math.max(most, line.length), 0);
  return grid.map((line) => Array.from({ length: width }, (_, x) => line[x]));
}
