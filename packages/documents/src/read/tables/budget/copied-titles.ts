import type { TableKind } from "@qingbei/domain";
import { grouped } from "@qingbei/domain/internal";
import type { Captions } from "../captions.js";
import { tableMaybeTitled } from "../line-kind.js";
import { type BudgetTableFound, kindByHeader } from "./budget-table.js";
import { titleKey } from "./title.js";

/** The tables that lines of a document name, as those of its contents. */
function namedIn({ all, document }: Captions): ReadonlySet<TableKind> {
  return new Set(
    all.flatMap(({ lines }) => lines.flatMap(({ piece }) => tableMaybeTitled(piece.text, document) ?? [])),
  );
}

/**
 * Reads the one of several tables with the same title whose header is that of another table as that other, if the
 * document names the other elsewhere and has no table of it. Tables that do not fit their title are dropped otherwise.
 */
export function underCopiedTitles(
  found: readonly BudgetTableFound[],
  captions: Captions,
): readonly BudgetTableFound[] {
  const kinds = new Set(found.filter(({ isMisfit }) => !isMisfit).map(({ kind }) => kind));
  const byTitle = grouped(found, ({ title }) => (title ? titleKey(title.text) : ""));
  const copied = new Map<BudgetTableFound, TableKind>();
  let named: ReadonlySet<TableKind> | undefined;
  for (const [key, twins] of byTitle) {
    if (key === "" || twins.length < 2) continue;
    const byHeader = new Map(twins.map((each) => [each, kindByHeader(each.rows, captions.document)]));
    const isOfTitle = (each: BudgetTableFound) =>
      !each.isMisfit && [undefined, each.kind].includes(byHeader.get(each));
    const others = grouped(
      twins.filter((each) => !isOfTitle(each)),
      (each) => byHeader.get(each),
    );
    if (!twins.some(isOfTitle)) continue;
    named ??= namedIn(captions);
    for (const [kind, [only, ...more]] of others)
      if (kind && only && more.length === 0 && !kinds.has(kind) && named.has(kind)) copied.set(only, kind);
  }
  return found.flatMap((table) => {
    const kind = copied.get(table);
    if (kind) return [{ ...table, kind, isMisfit: false }];
    return table.isMisfit ? [] : [table];
  });
}
