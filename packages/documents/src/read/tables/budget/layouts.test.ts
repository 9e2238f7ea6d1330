import { DepartmentBudget } from "@qingbei/domain";
import { expect, it } from "vitest";
import { blocksOf, captionsOf } from "../../../testing/blocks.js";
import { accountsLayouts } from "../../../testing/layouts/accounts.js";
import { damagedRowLayouts } from "../../../testing/layouts/damaged-rows.js";
import { flatLayouts } from "../../../testing/layouts/flat.js";
import { lostSpanLayouts } from "../../../testing/layouts/lost-spans.js";
import { oneColumnLayouts } from "../../../testing/layouts/one-column.js";
import { otherLayouts } from "../../../testing/layouts/other.js";
import { ownColumnLayouts } from "../../../testing/layouts/own-columns.js";
import { partedSourceLayouts } from "../../../testing/layouts/parted-sources.js";
import { rowLayouts } from "../../../testing/layouts/rows.js";
import { threePublicLayouts } from "../../../testing/layouts/three-public.js";
import { twoSidedLayouts } from "../../../testing/layouts/two-sided.js";
import { FactSink } from "../../assemble/fact-sink.js";
import { account } from "../../whole/account.js";
import { readOtherTables } from "../other/read-other-tables.js";
import { readBudgetTables } from "./read-budget-tables.js";

const layouts = [
  ...twoSidedLayouts,
  ...rowLayouts,
  ...partedSourceLayouts,
  ...oneColumnLayouts,
  ...damagedRowLayouts,
  ...lostSpanLayouts,
  ...threePublicLayouts,
  ...flatLayouts,
  ...accountsLayouts,
  ...otherLayouts,
  ...ownColumnLayouts,
];

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

it.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  const { text, document: kind = "budget", year, facts, unclaimed = 0 } = layout;
  const sink = new FactSink();
  if (year) {
    const occurrence = { position: { paragraph: 1 }, text: "", printed: "", offset: 0, value: `${year}` };
    sink.state({ pointer: "/fiscalYear", value: year, occurrence });
  }
  const captions = captionsOf(blocksOf(text), kind);
  const standard = readBudgetTables(sink, captions);
  readOtherTables(sink, captions, standard.items);
  const { tables } = sink.budget;
  const read = Object.fromEntries(Object.keys(facts).map((pointer) => [pointer, valueAt(tables, pointer)]));
  expect(read).toEqual(facts);
  expect(account(captions, sink).unclaimed).toHaveLength(unclaimed);
  // no value may be stated that the model does not know
  const frame = { schemaVersion: 1, kind, department: {} };
  expect(DepartmentBudget.safeParse({ ...frame, ...sink.budget })).toMatchObject({ success: true });
});
