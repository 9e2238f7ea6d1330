import { fields, type Statement, standardTables } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { NOT_READ } from "../../engine/decision.js";
import { defineRule } from "../../engine/rule.js";
import { contentsFiller, contentsTables } from "../../parameters/contents-words.js";
import {
  contentsLists,
  type Heading,
  type NumberedTitle,
  nameOfTitle,
  nextOf,
  type Titles,
  titlesOf,
} from "../../text/contents.js";
import { printNumbering } from "../../text/numeral.js";
import { listed } from "../../text/passage.js";

/** From this many entries on, the contents list what the text has. */
const FEWEST_ENTRIES = 4;
/** Entries that the text must have word for word under their number, so that another is known to be wrong. */
const FEWEST_KNOWN = 3;
/** Entries required for each heading that they leave out; otherwise they are a choice. */
const FEWEST_FOR_EACH = 3;
/** From this many standard tables on that the contents list, they list all. */
const FEWEST_TABLES = 5;

/** Shorter names are words of many titles. */
const SHORTEST_NAME = 4;

/** One list of the contents beside the headings of the text. */
interface Listed {
  readonly statement: Statement;
  readonly body: string;
  readonly entries: readonly NumberedTitle[];
  /** The names of all entries of the contents. */
  readonly names: ReadonlySet<string>;
  readonly titles: Titles;
}

interface Fault {
  readonly message: string;
  readonly paragraphs: readonly number[];
  /** Whether the text may have what it seems to lack where it was not read. */
  readonly isOpen?: boolean;
  readonly isHint?: boolean;
}

const quoted = ({ line }: NumberedTitle) => `“${line}”`;

/** The heading of the text that an entry names, in the entry's style of numbering. */
function headingOf({ titles }: Listed, { name, style }: NumberedTitle): Heading | undefined {
  const [heading, ...more] = (titles.headingsNamed.get(name) ?? []).filter((each) => each.style === style);
  return more.length === 0 ? heading : undefined;
}

/** The headings of the text that stand behind an entry's and that the contents leave out, up to the next entry's. */
function leftOutBehind(
  own: Listed,
  entry: NumberedTitle,
  next: NumberedTitle | undefined,
): readonly Heading[] {
  const { headings } = own.titles;
  const end = next && headingOf(own, next);
  const found: Heading[] = [];
  let at = headingOf(own, entry);
  if (!at || (next && !end)) return [];
  for (;;) {
    at = nextOf(headings, at);
    if (at === end) return found;
    if (!at || own.names.has(at.name)) return end ? [] : found;
    found.push(at);
  }
}

function leftOut(own: Listed): readonly Fault[] {
  const { entries } = own;
  const known = entries.filter((entry) => headingOf(own, entry));
  if (known.length < FEWEST_KNOWN) return [];
  const places = entries.flatMap((entry, index) => {
    const found = leftOutBehind(own, entry, entries[index + 1]);
    return found.length > 0 ? [{ entry, found }] : [];
  });
  const all = places.flatMap(({ found }) => found);
  if (all.length === 0 || all.length * FEWEST_FOR_EACH > known.length) return [];
  return [
    {
      message: `正文有${listed(all.map(({ line }) => line))}，目录没有列，请补上`,
      paragraphs: [...all, ...places.map(({ entry }) => entry)].map(({ paragraph }) => paragraph),
    },
  ];
}

/** Whether a line of the contents between two entries bears no number, or the missing one in another form. */
function hasOtherBetween(
  { statement }: Listed,
  from: NumberedTitle,
  to: NumberedTitle,
  style: string,
): boolean {
  return statement.paragraphs
    .slice(from.paragraph + 1, to.paragraph)
    .some(({ label, text }) => (label === undefined ? text.trim() !== "" : label.startsWith(style)));
}

/** The one place where the numbers of the contents do not follow, though those of the text do, or there are none. */
function jumps(own: Listed): readonly Fault[] {
  const pairs = own.entries.slice(1).map((to, index) => [own.entries[index] ?? to, to] as const);
  const apart = pairs.filter(([from, to]) => to.value !== from.value + 1);
  const [only] = apart;
  if (!only || apart.length > 1) return [];
  const [from, to] = only;
  const expected = printNumbering({ style: from.style, value: from.value + 1 });
  if (hasOtherBetween(own, from, to, expected.replace(/\P{L}+$/u, ""))) return [];
  if (leftOutBehind(own, from, to).length > 0) return [];
  const [one, other] = [headingOf(own, from), headingOf(own, to)];
  // a number that the text leaves out too is a fault of the text
  if (one && other && nextOf(own.titles.headings, one) !== other) return [];
  const isThere = ({ name }: NumberedTitle) => own.titles.firstNamed.has(name);
  if (!isThere(from) && !isThere(to)) return [];
  return [
    {
      message: `目录里${quoted(from)}之后就是${quoted(to)}，序号应为“${expected}”，请看是不是漏了一部分或序号写错`,
      paragraphs: [from.paragraph, to.paragraph],
    },
  ];
}

const plain = (name: string) => name.replace(contentsFiller, "");

/** Whether two titles are no more than two wordings of one: 收支情况 for 收支预算情况说明. */
function areWordings(one: string, other: string): boolean {
  const [short = "", long = ""] = [plain(one), plain(other)].sort((a, b) => a.length - b.length);
  return short === long || (short.length >= SHORTEST_NAME && long.includes(short));
}

/** The one entry whose heading has its number, and other words. */
function otherWords(own: Listed): readonly Fault[] {
  const { entries, names, titles } = own;
  const unknown = entries.filter(({ name }) => !titles.firstNamed.has(name));
  const [entry] = unknown;
  if (!entry || unknown.length > 1 || entries.length - 1 < FEWEST_KNOWN) return [];
  const at = entries.indexOf(entry);
  const [before, behind] = [entries[at - 1], entries[at + 1]].map((each) => each && headingOf(own, each));
  if (!before || before.value + 1 !== entry.value) return [];
  const heading = nextOf(titles.headings, before);
  if (!heading || names.has(heading.name) || areWordings(heading.name, entry.name)) return [];
  if (entries[at + 1] && (!behind || nextOf(titles.headings, heading) !== behind)) return [];
  return [
    {
      message: `目录写作${quoted(entry)}，正文的标题是${quoted(heading)}，请改为一致`,
      paragraphs: [entry.paragraph, heading.paragraph],
      isOpen: true,
      isHint: true,
    },
  ];
}

/** The standard table that the contents leave out or call by another name, if they list the others word for word. */
function ofTables(
  { statement, value }: CheckContext,
  { body, names, titles }: Listed,
  lists: readonly Listed[],
) {
  const printed = standardTables.flatMap((kind) => {
    const title = value(fields.tables[kind].title);
    return title ? [{ title: title.trim(), name: nameOfTitle(title, body) }] : [];
  });
  const unlisted = printed.filter(({ name }) => !names.has(name));
  const [table] = unlisted;
  if (!statement || !table || unlisted.length > 1 || printed.length - 1 < FEWEST_TABLES) return [];
  // 部门预算表 is the part with all tables
  const isOne = ({ name }: NumberedTitle) => contentsTables.test(name) && plain(name).length >= SHORTEST_NAME;
  const entries = lists.flatMap((list) => list.entries).filter(isOne);
  if (entries.some(({ name }) => areWordings(name, table.name))) return [];
  const others = entries.filter(({ name }) => !titles.firstNamed.has(name));
  const at = titles.firstNamed.get(table.name);
  const [entry] = others;
  if (others.length > 1) return [];
  const message = entry
    ? `目录写作${quoted(entry)}，正文没有这张表，而有“${table.title}”，请改为一致`
    : `正文有“${table.title}”，目录列了其他各表，没有列这张表，请补上`;
  const paragraphs = [entry?.paragraph, at].filter((each) => each !== undefined);
  return [{ message, paragraphs, isOpen: entry !== undefined }];
}

/** The faults of the contents, undefined if there are none; empty if there are no contents to compare. */
function faultsIn(context: CheckContext): readonly (Fault | undefined)[] {
  const { statement, value } = context;
  const body = value(fields.department.name) ?? "";
  const lists = statement ? contentsLists(statement, body) : [];
  if (!statement || !lists.some(({ length }) => length >= FEWEST_ENTRIES)) return [];
  const titles = titlesOf(statement, body);
  const names = new Set(lists.flat().map(({ name }) => name));
  const all = lists.map((entries): Listed => ({ statement, body, entries, names, titles }));
  const [first] = all;
  const long = all.filter(({ entries }) => entries.length >= FEWEST_ENTRIES);
  const ofLists = long.flatMap((own) => [...leftOut(own), ...jumps(own), ...otherWords(own)]);
  const found = [...ofLists, ...(first ? ofTables(context, first, all) : [])];
  return found.length > 0 ? found : [undefined];
}

export const contentsAgree = defineRule<Fault | undefined>({
  id: "contents-agree",
  title: "目录列出正文的各部分，标题、序号与正文一致",
  severity: "warning",
  basis: ["drafting"],
  covers: ["H-SECTIONS", "F-HEAD-SEQ"],
  each: faultsIn,
  none: "没有编了号的目录",
  check: ({ cite, isPartial, passed, failed, skipped }, fault) => {
    if (!fault) return passed();
    if (fault.isOpen && isPartial) return skipped(NOT_READ);
    for (const paragraph of fault.paragraphs) cite(paragraph);
    return failed(fault.message, fault.isHint ? { severity: "info" } : {});
  },
});
