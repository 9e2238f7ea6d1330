import { grouped } from "@qingbei/domain/internal";
import type { CauseReport, FindingReport } from "./report.js";
import { clean, shorten } from "./text/columns.js";
import { named, placeOf } from "./text/place.js";

/** The certainty of a correction, in words. */
const CERTAINTY: Readonly<Record<CauseReport["certainty"], string>> = {
  only: "只有这一种改法能让相关的数全部对上",
  likely: "这是最可能的改法，请对照原始资料确认",
  "one of several": "有几种改法都说得通，请对照原始资料选定",
};

/** How sure a correction is, for people. */
export function certaintyInWords({ certainty }: Pick<CauseReport, "certainty">): string {
  return CERTAINTY[certainty];
}

/** What a cause mends, as a report presents it. */
interface Mended {
  /** How many findings; absent if the words stand beside one of them. */
  readonly findings?: number;
  /** Whether the findings are listed beneath these words. */
  readonly beneath?: boolean;
  /** The numbers which the report gives to causes, by their ids. */
  readonly ordinals?: ReadonlyMap<string, number>;
}

/**
 * What holds once a correction is made, alone or with others; empty for one correction of one finding. The others are
 * called by their numbers, if the report shows these.
 */
export function mendsInWords({ after = [] }: Pick<CauseReport, "after">, mended: Mended = {}): string {
  const { findings = 1, beneath = false, ordinals } = mended;
  const many = findings > 1 ? `${beneath ? "下面 " : ""}${findings} 处不符` : "";
  if (after.length === 0) return many === "" ? "" : `改这一处，${many}一并消除`;
  const numbers = after.flatMap((id) => ordinals?.get(id) ?? []);
  const others =
    numbers.length === after.length ? `第 ${numbers.join("、")} 条` : `另外 ${after.length} 个原因`;
  return `与${others}一并改后${many === "" ? "才对得上" : `，${many}都消除`}`;
}

/** Columns of words to replace at most: the document has them in full. */
const LONGEST_WORDS = 80;

/** How words are marked in the colours or signs of a format. */
export interface EditMarks {
  readonly wrong: (text: string) => string;
  readonly proposed: (text: string) => string;
}

const UNMARKED: EditMarks = { wrong: (text) => text, proposed: (text) => text };

type EditReport = NonNullable<FindingReport["edits"]>[number];

/** Most edits shown with the words around them; if there are more, equal edits are shown once. */
const FEW_EDITS = 6;
/** Most places named for equal edits. */
const MOST_PLACES = 10;

function editInWords({ from, to, before, after }: EditReport, { wrong, proposed }: EditMarks): string {
  const [start, end] = [before ?? "", after ?? ""].map(clean);
  const [old, right] = [shorten(clean(from), LONGEST_WORDS), shorten(clean(to), LONGEST_WORDS)];
  if (right === "" && `${start}${end}` === "") return `删去“${wrong(old)}”`;
  return `“${start}${wrong(old)}${end}”改为“${start}${right === "" ? "" : proposed(right)}${end}”`;
}

/** The places of words that are to be replaced: （第 3、5 行）, （第 8 页，3 处）. */
function whereOf(edits: readonly EditReport[]): string {
  const places = new Set(edits.flatMap(({ position }) => (position ? [placeOf(position)] : [])));
  if (places.size === 0) return "";
  const count = places.size < edits.length ? `，${edits.length} 处` : "";
  return `（${named([...places], MOST_PLACES)}${count}）`;
}

/** The replacements of words that a finding proposes; equal ones once, with their places. */
export function editsOf({ edits = [] }: FindingReport, marks: EditMarks = UNMARKED): string[] {
  const bare = edits.length > FEW_EDITS;
  const groups = grouped(edits, (edit) =>
    editInWords(bare ? { ...edit, before: undefined, after: undefined } : edit, marks),
  );
  return [...groups].map(([words, alike]) => (edits.length > 1 ? words + whereOf(alike) : words));
}

/** Most other corrections named, unless all are requested. */
const MOST_ALTERNATIVES = 3;

/** The other corrections that would mend as much; empty without any. */
export function alternativesOf({ alternatives }: CauseReport, all: boolean): string {
  const shown = all ? alternatives : alternatives.slice(0, MOST_ALTERNATIVES);
  const named = shown.map(({ pointer, label, printed, ...plain }) => {
    const { from, to } = printed ?? plain;
    const what = pointer.startsWith("/statement/") ? "" : `${clean(label)}的`;
    return `${what} ${clean(from)} 改为 ${clean(to)}`.trim();
  });
  const more = shown.length < alternatives.length ? [`等 ${alternatives.length} 种`] : [];
  return [...named, ...more].join("；");
}

/**
 * What to do about a finding: its cause's correction with its certainty and alternatives, or the words to replace;
 * empty if none is known.
 */
export function correctionOf(finding: FindingReport, causes: readonly CauseReport[]): string {
  const cause = causes.find(({ id }) => id === finding.cause);
  if (!cause) return editsOf(finding).join("；");
  const doubts = [mendsInWords(cause), cause.certainty === "only" ? "" : certaintyInWords(cause)];
  const caveats = doubts.filter((each) => each !== "").join("；");
  const sure = caveats === "" ? "" : `（${caveats}）`;
  const others = alternativesOf(cause, false);
  return clean(cause.advice) + sure + (others === "" ? "" : `；或者：${others}`);
}

/** The message of a finding; if its suppression has expired, with its reason and end. */
export function problemOf({ message, expired }: FindingReport): string {
  return clean(message) + (expired ? `（曾忽略到 ${expired.until}，已过期：${clean(expired.reason)}）` : "");
}
