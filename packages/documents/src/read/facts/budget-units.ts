import { withoutNumbering } from "@qingbei/domain";
import type { FactSink } from "../assemble/fact-sink.js";
import { stateText } from "../assemble/state-text.js";
import { partOf } from "../decode/blocks.js";
import type { OutlineParagraph } from "../outline/outline.js";
import { behindLast, withoutTail } from "../text-ends.js";

/** What opens the list of the units whose budgets make up the department's: …行政单位 1 家，事业单位 4 家，具体包括：. */
const UNITS = /预算单位|所属单位|下属单位|下级单位|基层单位|二级单位|编制范围的?单位|单位\s*\d+\s*[家个]/;
const LISTED = /包括|如下|分别是|分别为|具体是|具体为|名单/g;
/** A unit that is listed and yet counted with another; its name stands before the words. */
const NOT_SEPARATE =
  /^(?<name>.+?(?:中心|站|所|队|校|院|馆|会|局|办公室|处|社|园|室))(?:（[^）]*）)?[，,]?\s*(?:不单列|未单列|不单独(?:编制|列示)|并入)/;
const ROLE = /^(?:下属|所属)?(?:行政单位|参公(?:事业)?单位|(?:公益[一二]类)?事业单位)\s*[:：]?\s*/;
const LONGEST_NAME = 40;
const LONGEST_LIST = 1_000;

/** The first unit, where it stands behind the words that open the list: …，具体包括： 1. 某局本部. */
const FIRST = /[：:]\s*1\s*[)）.．、]\s*(?<name>[^。；：:，,\d]{4,40})[。；;]?\s*$/;

/** In one sentence: 部门预算包括：本级、某站。 下设1个所属单位：某站。 */
const OPENS = /(?:部门预算|预算单位|(?:所属|下属|下级|基层|二级)(?:预算)?单位)[^。；：:，,]{0,12}$/;
const NO_UNITS = /内设|处室|科室|职责|职能/;
const UNIT_END = /(?:中心|[站所队校院馆会局委厅处社园室台]|本级|本部|机关)(?:[（(][^（）()]{1,12}[)）])?$/;
const COUNTED = /(?<count>\d{1,3})\s*[个家]/;
const BETWEEN = /[、，,]|以及/;

/** The units that one sentence names, all of them or none: what else stands in its list, it may be no list of units. */
function namedIn(sentence: string): readonly string[] {
  const colon = /[：:]/.exec(sentence)?.index ?? -1;
  const word = [...sentence.matchAll(LISTED)].at(-1);
  const end = Math.max(colon + 1, word ? word.index + word[0].length : 0);
  const opening = sentence.slice(0, end).replace(/(?:包括|如下|分别[是为]|具体[是为]|[：:\s])+$/, "");
  if (end === 0 || !OPENS.test(opening) || NO_UNITS.test(opening)) return [];
  const names = sentence
    .slice(end)
    .split(BETWEEN)
    .map((name) => name.replace(ROLE, "").trim());
  if (!names.every((name) => name.length <= LONGEST_NAME && UNIT_END.test(name))) return [];
  // the department itself may be left out of the count
  const count = Number(COUNTED.exec(opening)?.groups?.count ?? names.length);
  return names.length === count || names.length === count + 1 ? names : [];
}

/** Whether a paragraph speaks of units, and announces their list in its last clause. */
function opensList(paragraph: string): boolean {
  const text = paragraph.trimEnd();
  if (!/[：:]$/.test(text)) return false;
  const clause = behindLast(text.slice(0, -1), "。：:");
  const last = [...text.slice(clause).matchAll(LISTED)].at(-1);
  return last !== undefined && UNITS.test(text.slice(0, clause + last.index));
}

/** The first unit of a list that begins in the paragraph that opens it. */
function firstIn(paragraph: string): string | undefined {
  const found = FIRST.exec(paragraph);
  return found && opensList(paragraph.slice(0, found.index + 1)) ? found.groups?.name?.trim() : undefined;
}

/** Reads the units that the department lists, and gives the paragraphs that the list is made of. */
export function readBudgetUnits(
  sink: FactSink,
  items: readonly OutlineParagraph[],
): ReadonlySet<OutlineParagraph> {
  const read = new Set<OutlineParagraph>();
  let within = false;
  for (const item of items) {
    const { paragraph, piece, numbering } = item;
    if (opensList(paragraph.text)) {
      within = true;
      continue;
    }
    const first = firstIn(paragraph.text);
    if (first !== undefined) {
      within = true;
      stateText(sink, `/department/units/${sink.length("/department/units")}/name`, partOf(piece, first));
      continue;
    }
    if (!within) {
      for (const sentence of paragraph.text.split(/[。；;]/))
        for (const name of sentence.length <= LONGEST_LIST ? namedIn(sentence.trim()) : [])
          stateText(sink, `/department/units/${sink.length("/department/units")}/name`, partOf(piece, name));
      continue;
    }
    const bare = withoutNumbering(paragraph.text);
    if (!numbering && bare === paragraph.text) break;
    const name = withoutTail(paragraph.title ?? bare, /[。；;，,\s]/).trim();
    const alone = NOT_SEPARATE.exec(name)?.groups?.name;
    const unit = (alone ?? name).replace(ROLE, "");
    if (unit === "" || unit.length > LONGEST_NAME || /[。：:，]/.test(unit)) break;
    const pointer = `/department/units/${sink.length("/department/units")}`;
    stateText(sink, `${pointer}/name`, partOf(piece, unit));
    if (alone) sink.state({ pointer: `${pointer}/separateBudget`, value: false });
    read.add(item);
  }
  return read;
}
