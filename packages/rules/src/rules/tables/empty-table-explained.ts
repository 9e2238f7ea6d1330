import { fields, pointerOf, standardTables, type TableKind, termOf } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { moneyOfTable, noAmount, noneWords } from "../../parameters/standard-tables.js";
import { isEmptyTable, moneyIn, statedElsewhere } from "../../tables/empty-tables.js";
import { type Division, segmentsOf } from "../../text/clauses.js";

type Kind = TableKind;
/** Tables that are empty for most departments. */
const oftenEmpty: readonly Kind[] = ["governmentManagedFundsTable", "stateCapitalOperationsTable"];

interface Noted {
  readonly kind: Kind;
  readonly check: (context: CheckContext, kind: Kind) => Outcome;
}

/** Whether one sentence of a text says that there is no money of a kind. */
function saysNone(text: string, money: RegExp): boolean {
  const inOne = (division: Division, none: RegExp) =>
    segmentsOf(text, division).some((segment) => money.test(segment) && none.test(segment));
  return inOne("sentence", noneWords) || inOne("clause", noAmount);
}

const noteOf = ({ value }: CheckContext, kind: Kind) => value(fields.tables[kind].note) ?? "";

/** Passes if the note says that there is no money of this table's kind, not of another's. */
function named(context: CheckContext, kind: Kind): Outcome {
  const note = noteOf(context, kind);
  const own = moneyOfTable[kind];
  if (!own || own.test(note)) return context.passed();
  const others = (Object.entries(moneyOfTable) as [Kind, RegExp][]).filter(
    ([other, money]) => other !== kind && saysNone(note, money),
  );
  const [other] = others;
  if (!other) return context.passed();
  // a note between two tables may belong to the other
  const isSure = context.has(fields.tables[other[0]].note);
  return context.failed(
    `${termOf(kind).zh}下的说明讲的是${termOf(other[0]).zh}的内容（“${note.slice(0, 40)}”），请改成本表的资金`,
    isSure ? {} : { severity: "warning" },
  );
}

/** Passes if a table without a number is explained, beneath it or in the statement. */
function explained(context: CheckContext, kind: Kind): Outcome {
  const money = moneyOfTable[kind];
  const paragraphs = context.statement?.paragraphs ?? [];
  if (!money) return context.passed();
  if (noneWords.test(noteOf(context, kind)) || context.value(fields.tables[kind].declaredEmpty))
    return context.passed();
  const at = paragraphs.findIndex(({ text, role }) => role !== "title" && saysNone(text, money));
  if (at >= 0) {
    context.cite(at);
    const others = oftenEmpty.filter((other) => other !== kind && isEmptyTable(context, other));
    if (!others.every((other) => noneWords.test(noteOf(context, other)))) return context.passed();
    context.value(fields.tables[kind].title);
    return context.failed(
      `${termOf(kind).zh}没有数据，表下没有说明${others.length > 0 ? "，而其他空表下都有" : ""}；建议补上“本表为空表”一类的说明`,
      { severity: "info" },
    );
  }
  context.value(fields.tables[kind].title);
  return context.failed(
    `${termOf(kind).zh}没有数据，也没有说明；请在表下写明“本部门没有此项支出，本表为空表”`,
  );
}

/**
 * Fails if a table has no number but its money is stated elsewhere: it was emptied, or a note of another year was left.
 */
function leftOut(context: CheckContext, kind: Kind): Outcome {
  const money = statedElsewhere(context, kind);
  const [first] = money?.amounts ?? [];
  if (!money || !first) return context.passed();
  for (const amount of money.amounts) context.value(amount);
  context.value(fields.tables[kind].title);
  const isDeclared = context.value(fields.tables[kind].declaredEmpty) === true;
  const said = isDeclared ? "没有数据，写明是空表" : "没有数据";
  return context.failed(
    `${termOf(kind).zh}${said}，而${context.label(first)}为 ${context.show(pointerOf(first))} 万元；请把数填进表里，或改正那一处`,
    isDeclared && money.isCertain ? {} : { severity: "warning" },
  );
}

/** Tables without a number whose money is stated elsewhere. */
function leftOutTables(context: CheckContext): readonly Kind[] {
  return standardTables.filter((kind) => isEmptyTable(context, kind) && statedElsewhere(context, kind));
}

/** Tables without money whose note says that there is none. */
function notedTables(context: CheckContext): readonly Kind[] {
  return (Object.keys(moneyOfTable) as Kind[]).filter(
    (kind) => noneWords.test(noteOf(context, kind)) && moneyIn(context, kind).length === 0,
  );
}

export const emptyTableExplained = defineRule({
  id: "empty-table-explained",
  title: "空表确实没有钱，有说明，说明讲的是本表的资金",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["D-EMPTY-STMT", "D-EMPTY-NAME"],
  each: (context): readonly Noted[] => {
    const isLeftOut = new Set(leftOutTables(context));
    return [
      ...notedTables(context).map((kind) => ({ kind, check: named })),
      ...[...isLeftOut].map((kind) => ({ kind, check: leftOut })),
      ...oftenEmpty
        .filter((kind) => isEmptyTable(context, kind) && !isLeftOut.has(kind))
        .map((kind) => ({ kind, check: explained })),
    ];
  },
  none: "没有空表",
  check: (context, { kind, check }) => {
    const outcome = check(context, kind);
    return outcome.outcome === "failed" && check === explained
      ? { severity: "warning", ...outcome }
      : outcome;
  },
});
