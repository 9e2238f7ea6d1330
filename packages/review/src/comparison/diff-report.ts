import type { Reading } from "@qingbei/documents";
import {
  type AmountAt,
  amountsOf,
  type BudgetDifference,
  compareBudgets,
  type DisclosureKind,
  type NamedPlace,
  type Position,
  placeNameOf,
  termOfField,
  toFixed,
  toText,
  valueAt,
} from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import { type DiffSummary, diffSummary } from "./diff-summary.js";
import type { DifferenceReport, DiffSection, DiffSide } from "./difference-report.js";

/** A document that was read, and its name in reports. */
export interface ReadDocument {
  readonly path: string;
  readonly reading: Reading;
}

/** A compared document, and how much of it could be compared. */
export interface ComparedDocument {
  readonly path: string;
  readonly department: string | null;
  readonly fiscalYear: number | null;
  readonly kind: DisclosureKind;
  /** The number of amounts compared, and of printed ones that were not understood. */
  readonly amounts: { readonly compared: number; readonly unclaimed: number };
}

/** The output of `qingbei diff --format json`. Keys may be added; none changes. */
export interface DiffReport {
  readonly version: 1;
  readonly before: ComparedDocument;
  readonly after: ComparedDocument;
  readonly same: boolean;
  readonly summary: DiffSummary;
  readonly sections: readonly DiffSection[];
}

/** The members that may hold the total of an item, in order of precedence. */
const SIZES = ["total", "budget", "amount", "value", "current"];

/** Gives the place of a value; for an item, that of the first value in it. */
function positions({ sources }: Reading): (pointer: string) => Position | undefined {
  const firsts = new Map<string, Position | undefined>();
  for (const [pointer, [first]] of Object.entries(sources)) {
    for (let end = pointer.length; end > 0 && !firsts.has(pointer.slice(0, end)); ) {
      firsts.set(pointer.slice(0, end), first?.position);
      end = pointer.lastIndexOf("/", end - 1);
    }
  }
  return (pointer) => (sources[pointer] ? sources[pointer][0]?.position : firsts.get(pointer));
}

function amountSide({ pointer, amount, unit }: AmountAt, reading: Reading): DiffSide {
  const [found] = reading.sources[pointer] ?? [];
  return {
    pointer,
    amount: toText(amount),
    unit,
    ...(found && { printed: found.printed, position: found.position }),
  };
}

/** Gives the side of an item in one document. Its amounts and places are indexed once. */
function itemSides(reading: Reading) {
  const amounts = new Map(amountsOf(reading.budget).map((each) => [each.pointer, each]));
  const positionOf = positions(reading);
  return ({ pointer, name }: NamedPlace): DiffSide => {
    const size = SIZES.map((key) => amounts.get(`${pointer}/${key}`)).find((each) => each !== undefined);
    const code = valueAt(reading.budget, `${pointer}/code`);
    const position = positionOf(pointer);
    return {
      pointer,
      ...(name !== undefined && { name }),
      ...(typeof code === "string" && { code }),
      ...(size && { amount: toText(size.amount), unit: size.unit }),
      ...(position && { position }),
    };
  };
}

/** The table, or the part of the budget, that a pointer leads into. */
function sectionOf(pointer: string): { readonly id: string; readonly title: string } {
  const [first = "", second = ""] = segments(pointer);
  const isTable = first === "tables" && second !== "";
  const title = isTable ? termOfField("tables", second)?.zh : termOfField("", first)?.zh;
  const id = isTable ? `tables/${second}` : first;
  return { id, title: title ?? id };
}

/** The Chinese name of a value; for a change from last year, with a remark that it is one. */
function nameOf({ reading: { budget } }: ReadDocument, pointer: string): string {
  const path = segments(pointer);
  const at = path.lastIndexOf("changes");
  const aside = at < 0 ? undefined : termOfField(path[at - 1] ?? "", "changes")?.zh;
  return placeNameOf(budget, pointer) + (aside === undefined ? "" : `（${aside}）`);
}

function compared({ path, reading }: ReadDocument): ComparedDocument {
  const { budget, amounts } = reading;
  return {
    path,
    department: budget.department.name ?? null,
    fiscalYear: budget.fiscalYear ?? null,
    kind: budget.kind,
    amounts: { compared: amountsOf(budget).length, unclaimed: amounts.unclaimed.length },
  };
}

/**
 * The differences of the amounts in two documents: two drafts, or last year's and this year's. Items are matched by
 * code and name, wherever they stand. Texts are not compared.
 */
export function diffReport(before: ReadDocument, after: ReadDocument): DiffReport {
  const [left, right] = [itemSides(before.reading), itemSides(after.reading)];
  const sections = new Map<string, { title: string; differences: DifferenceReport[] }>();
  for (const found of compareBudgets(before.reading.budget, after.reading.budget)) {
    const place = "after" in found ? found.after : found.before;
    const document = "after" in found ? after : before;
    const { id, title } = sectionOf(place.pointer);
    const section = sections.get(id) ?? { title, differences: [] };
    const label = nameOf(document, place.pointer);
    section.differences.push({ kind: found.kind, label, ...sidesOf(found) });
    sections.set(id, section);
  }
  function sidesOf(found: BudgetDifference): Omit<DifferenceReport, "kind" | "label"> {
    switch (found.kind) {
      case "changed": {
        const { growth } = found;
        return {
          before: amountSide(found.before, before.reading),
          after: amountSide(found.after, after.reading),
          difference: toText(growth.change),
          ...(growth.kind === "rate" && {
            percentage: toFixed(growth.percentage.points, growth.percentage.decimals),
          }),
        };
      }
      case "disclosed":
        return { after: amountSide(found.after, after.reading) };
      case "withdrawn":
        return { before: amountSide(found.before, before.reading) };
      case "added":
        return { after: right(found.after) };
      case "removed":
        return { before: left(found.before) };
      case "renamed":
      case "recoded":
        return { before: left(found.before), after: right(found.after) };
    }
  }
  const all = [...sections].map(([id, section]) => ({ id, ...section }));
  return {
    version: 1,
    before: compared(before),
    after: compared(after),
    same: all.length === 0,
    summary: diffSummary(all),
    sections: all,
  };
}
