import { paragraphPointer, type Statement } from "@qingbei/domain";
import { defineRule } from "../../engine/rule.js";
import type { Severity } from "../../parameters/severity.js";
import { withoutFlattenedTables } from "../../text/flattened-tables.js";
import { type NumberedList, numberedLists, runsOf } from "../../text/numbered-list.js";
import { type NumberingFault, numberingFaults, unnumberedSibling } from "../../text/numbering-fault.js";
import { printNumbering } from "../../text/numeral.js";
import { listed } from "../../text/passage.js";
import { isUsualTheme, withoutHeading } from "../../text/usual-sections.js";

/** （一）、 and 1.、: two marks instead of one. */
const DOUBLED = /^(?:[（(].+[）)]\s*[、.．，。]|.+[、.．][、.．，。])$/;

interface Place {
  readonly paragraph: number;
  readonly from: string;
  readonly to: string;
}

interface Found {
  readonly message: string;
  readonly severity?: Severity;
  readonly places: readonly Place[];
  /** Paragraphs of siblings with the right numbering. */
  readonly beside?: readonly number[];
}

/** The usual part that alone has no heading, if the heading of another stands beside the gap. */
function missingPart(statement: Statement, { item, after }: NumberingFault): string {
  const part = withoutHeading(statement);
  const beside = [item, after].map(({ paragraph }) => statement.paragraphs[paragraph]);
  const isBeside = beside.some((each) => each?.role === "heading" && isUsualTheme(each.section));
  const isSure = part && !part.isOfDepartments && item.value === after.value + 2;
  return isSure && isBeside ? `，像是漏了${part.name}这一部分` : "";
}

function saysOf(statement: Statement, fault: NumberingFault): string {
  const { kind, item, after, expected } = fault;
  if (kind === "style") return `“${after.label}”之后的“${item.label}”与同级序号写法不同，应为“${expected}”`;
  if (kind === "mark") return `序号“${item.label}”后面少了标点，应为“${expected}”`;
  if (kind === "gap") {
    const last = printNumbering({ style: item.style, value: item.value - 1 });
    return `“${after.label}”之后就是“${item.label}”，缺“${expected}”${last === expected ? "" : `至“${last}”`}${missingPart(statement, fault)}`;
  }
  return `“${after.label}”之后又是“${item.label}”，序号重复或倒退`;
}

/** The faults of one list, each kind in one finding. */
function ofLists(statement: Statement, lists: readonly NumberedList[]): readonly Found[] {
  return lists.flatMap((list) => {
    const faults = numberingFaults(statement, list);
    return (["style", "gap", "repeat", "mark"] as const).flatMap((kind) => {
      const own = faults.filter((fault) => fault.kind === kind);
      const [first] = own;
      if (!first) return [];
      const more = own.length > 1 ? `，同类共 ${own.length} 处` : "";
      return {
        message: saysOf(statement, first) + more,
        ...(kind === "mark" && { severity: "info" as const }),
        places: own.map(({ item, expected }) => ({
          paragraph: item.paragraph,
          from: item.label,
          to: expected,
        })),
        beside: own.map(({ after }) => after.paragraph),
      };
    });
  });
}

function doubledMarks(statement: Statement): readonly Found[] {
  const places = statement.paragraphs.flatMap(({ role, label }, paragraph) => {
    if (role === "cell" || label === undefined || !DOUBLED.test(label.trim())) return [];
    return { paragraph, from: label, to: label.trim().slice(0, -1).trimEnd() };
  });
  const labels = listed(places.map(({ from }) => from.trim()));
  return places.length > 0
    ? [{ message: `序号${labels}带了两重标点，去掉后一个即可`, severity: "info", places }]
    : [];
}

function unnumbered(statement: Statement, lists: readonly NumberedList[]): readonly Found[] {
  const runs = lists.flatMap(runsOf);
  return runs.flatMap((run): readonly Found[] => {
    const paragraph = unnumberedSibling(statement, run);
    const last = run.at(-1);
    if (paragraph === undefined || !last) return [];
    const title = statement.paragraphs[paragraph]?.text ?? "";
    const expected = printNumbering({ ...last, value: last.value + 1 });
    const message = `“${title}”像是“${last.label}”之后的一条，但没有序号，应为“${expected}”`;
    return [
      {
        message,
        severity: "info",
        places: [{ paragraph, from: title, to: expected + title }],
        beside: [last.paragraph],
      },
    ];
  });
}

export const numbering = defineRule<Found | undefined>({
  id: "numbering",
  title: "同级标题的序号写法一致、前后相连",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-NUMBERING", "F-HEAD-SEQ"],
  none: "没有带序号的标题",
  each: ({ statement: printed }) => {
    const statement = withoutFlattenedTables(printed ?? { paragraphs: [] });
    const lists = numberedLists(statement);
    if (lists.length === 0) return [];
    const found = [...ofLists(statement, lists), ...doubledMarks(statement), ...unnumbered(statement, lists)];
    return found.length > 0 ? found : [undefined];
  },
  check: ({ cite, passed, failed }, found) => {
    if (!found) return passed();
    for (const { paragraph, from } of found.places) cite(paragraph, 0, from.length);
    for (const paragraph of found.beside ?? []) cite(paragraph);
    const edits = found.places.map(({ paragraph, from, to }) => ({
      pointer: paragraphPointer(paragraph),
      from,
      to,
      start: 0,
    }));
    return failed(found.message, { edits, ...(found.severity && { severity: found.severity }) });
  },
});
