import {
  type Field,
  fields,
  isExact,
  parseCount,
  type Statement,
  toText,
  withoutBlanks,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import {
  bodiesListed,
  countOfUnits,
  furtherKind,
  isOfOffices,
  likeOffices,
  officesCounted,
  openOffices,
  opensUnitList,
  ownOffice,
  tableFollows,
  unitKind,
  unitKinds,
  unitsBeneath,
  unitsDivided,
  unitsOperating,
  unitsTogether,
} from "../../parameters/unit-counts.js";
import { segmentAfter } from "../../text/clauses.js";
import { type NamesListed, namesListed } from "../../text/listed-names.js";
import { numberedLists, runsOf } from "../../text/numbered-list.js";
import { type Passage, passagesOf } from "../../text/passage.js";

/** A count in the document, and the count that follows from the list or counts beside it. */
interface Counted {
  readonly passages: readonly Passage[];
  readonly stated: number;
  readonly listed: number;
  readonly message: string;
}

/** A unit that is listed a second time. */
interface Repeated {
  readonly repeated: Field<string>;
  readonly original: Field<string>;
}

const countIn = (numeral = "") => parseCount(numeral);
const statedIn = ({ text }: Passage) => countIn(countOfUnits.exec(text)?.[1]);

/** How many units a row counts by kind, in total; undefined if a kind occurs twice or a count cannot be read. */
function unitsIn(row: string): number | undefined {
  const rows = [...row.matchAll(unitKind)].map(([, kind = "", count]) => [kind, countIn(count)] as const);
  if (new Set(rows.map(([kind]) => kind)).size < rows.length) return undefined;
  return rows.reduce<number | undefined>(
    (sum, [, count]) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
}

/** How many units the document lists, or counts where its list begins. */
interface Units {
  readonly count: number;
  readonly source: string;
  /** Whether they include the department's own office. */
  readonly isWithOwn: boolean;
}

/** Whether the list includes the department itself, or its office. */
function listsOwnOffice({ list, value }: CheckContext): boolean {
  const own = value(fields.department.name);
  const names = list(fields.department.units).map(({ name }) => value(name) ?? "");
  return names.some((name) => name === own || ownOffice.test(name));
}

/** The number of units beneath the department that a sentence states in front of their names: 所属事业单位2个，分别是…. */
function unitsToldBeneath(statement: Statement): number | undefined {
  const told = passagesOf(statement, bodiesListed).filter(
    ({ text }) => !isOfOffices.test(text) && !unitsTogether.test(text),
  );
  const [only, ...more] = new Set(told.map(statedIn));
  return more.length === 0 ? only : undefined;
}

function countsOfUnits(context: CheckContext): readonly Counted[] {
  const { statement, list } = context;
  if (!statement) return [];
  const textOf = ({ paragraph }: Passage) => statement.paragraphs[paragraph]?.text ?? "";
  const inList = list(fields.department.units).length;
  const rows = passagesOf(statement, unitKinds).flatMap((passage) => {
    const count = unitsIn(passage.text);
    const isWhole = !furtherKind.test(textOf(passage).slice(passage.end));
    return isWhole && count !== undefined ? [{ passage, count }] : [];
  });
  const opening = rows.filter(({ passage }) => opensUnitList.test(textOf(passage).slice(passage.end)));
  const [first] = opening;
  const beneathTold = unitsToldBeneath(statement);
  const units: Units | undefined =
    inList > 0
      ? { count: inList, source: `列出的是 ${inList} 家`, isWithOwn: listsOwnOffice(context) }
      : first
        ? { count: first.count, source: `按性质分列的是 ${first.count} 家`, isWithOwn: true }
        : beneathTold === undefined
          ? undefined
          : {
              count: beneathTold,
              source: `另一处写下属单位 ${beneathTold} 家`,
              isWithOwn: false,
            };
  const ofList = inList > 0 ? opening : [];
  return [
    ...ofList.map(({ passage, count }) => ({
      passages: [passage],
      stated: count,
      listed: inList,
      message: `按性质分列的单位共 ${count} 家，列出的是 ${inList} 家`,
    })),
    ...(units
      ? passagesOf(statement, unitsBeneath).flatMap((passage): readonly Counted[] => {
          const beneath = statedIn(passage);
          if (beneath === undefined) return [];
          const message = `本部和下属 ${beneath} 家单位，${units.source}${units.isWithOwn ? "（含本部）" : ""}`;
          const stated = units.isWithOwn ? beneath + 1 : beneath;
          return [{ passages: [passage], stated, listed: units.count, message }];
        })
      : []),
    ...passagesOf(statement, unitsDivided).flatMap((passage): readonly Counted[] => {
      const stated = statedIn(passage);
      const parts = rows.find(
        (row) => row.passage.paragraph === passage.paragraph && row.passage.start === passage.end,
      );
      if (stated === undefined || !parts) return [];
      const message = `单位共 ${stated} 家，按性质分列的是 ${parts.count} 家`;
      return [{ passages: [passage, parts.passage], stated, listed: parts.count, message }];
    }),
    ...coverage(context, units),
    ...operating(context, units, first?.passage),
  ];
}

/** The units with operating expenses, which cannot be more than the department's. */
function operating(
  { statement }: CheckContext,
  units: Units | undefined,
  kinds: Passage | undefined,
): readonly Counted[] {
  if (!statement || !units) return [];
  const rows = [...(kinds?.text ?? "").matchAll(unitKind)];
  const offices = rows.find(([, kind]) => kind?.startsWith("行政"));
  const alike = rows.find(([, kind = ""]) => likeOffices.test(kind));
  const [most, mostAlike] = [offices, alike].map((row) => countIn(row?.[2]));
  return passagesOf(statement, unitsOperating).flatMap((passage) => {
    const [, own, others] = unitsOperating.exec(passage.text) ?? [];
    const bodies = countIn(own) ?? 0;
    if (offices && most !== undefined && bodies > most) {
      const message = `安排机关运行经费的机关写了 ${bodies} 家，按性质分列的行政单位是 ${most} 家`;
      return [{ passages: [passage], stated: bodies, listed: most, message }];
    }
    const further = countIn(others) ?? 0;
    if (mostAlike !== undefined && likeOffices.test(passage.text) && further > mostAlike) {
      const message = `安排机关运行经费的参公单位写了 ${further} 家，按性质分列的是 ${mostAlike} 家`;
      return [{ passages: [passage], stated: further, listed: mostAlike, message }];
    }
    const stated = bodies + further;
    if (stated <= units.count + (units.isWithOwn ? 0 : 1)) return [];
    const message = `安排机关运行经费的单位有 ${stated} 家，${units.source}`;
    return [{ passages: [passage], stated, listed: units.count, message }];
  });
}

/** The units with targets, which cannot be more than the department's. */
function coverage({ value }: CheckContext, units: Units | undefined): readonly Counted[] {
  const covered = value(fields.performance.targetCoverage.units);
  const stated = isExact(covered) ? Number(toText(covered)) : 0;
  if (!units || stated <= units.count) return [];
  const message = `编报绩效目标的单位有 ${stated} 家，${units.source}`;
  return [{ passages: [], stated, listed: units.count, message }];
}

/** The names behind a count, in the same sentence or as list items; undefined if that is not clear. */
function namesAfter(statement: Statement, { paragraph, end }: Passage): NamesListed | undefined {
  const sentence = segmentAfter(statement.paragraphs[paragraph]?.text ?? "", end, "period");
  if (openOffices.test(sentence)) return undefined;
  if (sentence.trim() !== "") return namesListed(sentence);
  const own = numberedLists(statement)
    .flatMap(runsOf)
    .find(([first]) => first?.paragraph === paragraph + 1 && first.value === 1);
  return own && { least: own.length, most: own.length };
}

/** Counts of offices and units that stand beside the list of their names. */
function countsOfNames(context: CheckContext): readonly Counted[] {
  const { statement, list, value } = context;
  if (!statement) return [];
  const inList = list(fields.department.units).length;
  const counted = (passage: Passage, stated: number | undefined, names: NamesListed | undefined) => {
    if (stated === undefined || !names) return [];
    const listed = Math.min(Math.max(stated, names.least), names.most);
    const isOfAll = unitsTogether.test(passage.text);
    const isOffices = isOfOffices.test(passage.text) || officesCounted.test(passage.text);
    const what = isOfAll ? "编报范围的单位" : isOffices ? "设内设机构" : "下属单位";
    const message = `写${what} ${stated} 个，列出的是 ${listed} 个`;
    return [{ passages: [passage], stated, listed, message }];
  };
  return [
    ...passagesOf(statement, bodiesListed).flatMap((passage) =>
      counted(passage, statedIn(passage), namesAfter(statement, passage)),
    ),
    // instead of names, a table of them may follow; or the names stand before the count
    ...passagesOf(statement, unitsTogether).flatMap((passage) => {
      const text = statement.paragraphs[passage.paragraph]?.text ?? "";
      const [before, rest] = [text.slice(0, passage.start), text.slice(passage.end)];
      const areBefore =
        /^[。；;]/.test(rest) &&
        list(fields.department.units).every(({ name }) => before.includes(value(name) ?? "\n"));
      if (inList === 0 || !(tableFollows.test(rest) || areBefore)) return [];
      const withOwn = areBefore && ownOffice.test(before) && !listsOwnOffice(context) ? inList + 1 : inList;
      return counted(passage, statedIn(passage), { least: withOwn, most: withOwn });
    }),
    ...passagesOf(statement, officesCounted).flatMap((passage) => {
      const [, names = "", count] = officesCounted.exec(passage.text) ?? [];
      return openOffices.test(names) ? [] : counted(passage, countIn(count), namesListed(names));
    }),
  ];
}

/** Units that are listed twice: the list has one too many, or another unit was meant. */
function listedTwice({ list, value }: CheckContext): readonly Repeated[] {
  const names = list(fields.department.units).map(({ name }) => name);
  const texts = names.map((name) => withoutBlanks(value(name) ?? ""));
  return names.flatMap((name, index) => {
    const first = texts.indexOf(texts[index] ?? "");
    const original = names[first];
    return texts[index] && original && first < index ? [{ repeated: name, original }] : [];
  });
}

export const unitCounts = defineRule<Counted | Repeated>({
  id: "unit-counts",
  title: "写明的单位数、内设机构数与列出的一致",
  severity: "warning",
  basis: ["drafting"],
  covers: ["A-ORG-COUNT"],
  none: "没有写明单位数，或没有可以核对的名单",
  each: (context) => [...countsOfUnits(context), ...countsOfNames(context), ...listedTwice(context)],
  check: ({ citeAll, value, lacking, passed, failed }, counted) => {
    if ("repeated" in counted) {
      value(counted.original);
      return failed(`所属单位里“${value(counted.repeated)}”列了两次，请核对`);
    }
    const { passages, stated, listed, message } = counted;
    citeAll(passages);
    if (passages.length === 0) value(fields.performance.targetCoverage.units);
    if (stated === listed) return passed();
    const fault = failed(`${message}，请核对`);
    return stated > listed ? lacking("organization", fault) : fault;
  },
});
