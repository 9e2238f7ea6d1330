import { codeParts, surelyLabelHeading } from "../../../templates/table-words.js";
import { least, most } from "../../blocks/most.js";
import { type Extent, placesIn } from "../../blocks/spans.js";
import type { BodyColumn } from "./body-columns.js";
import { type Head, isLabelHead } from "./heads.js";

/** A column while its heads are being found, from the lowest up. */
export interface Draft extends Extent {
  readonly body: number | undefined;
  readonly holds: BodyColumn["holds"] | undefined;
  readonly heads: Head[];
}

/** The indexes of the columns that a head is above. */
export function above(drafts: readonly Draft[], head: Extent): number[] {
  return placesIn(
    drafts.map(({ left, right }) => [left, right]),
    head,
  );
}

/** Of the lowest heads above single columns of numbers, the level of the highest one; undefined if there is none. */
function highestLeaf(heads: readonly Head[], columns: readonly Draft[]): number | undefined {
  const lowest = new Map<number, number>();
  for (const head of heads) {
    const [at, ...others] = above(columns, head);
    if (at === undefined || others.length > 0 || columns[at]?.holds === "words" || isLabelHead(head))
      continue;
    lowest.set(at, Math.max(lowest.get(at) ?? 0, head.level));
  }
  return lowest.size === 0 ? undefined : least(lowest.values());
}

/** Whether both columns beside a head have words on lower lines: then the head is above both. */
function isInGap(drafts: readonly Draft[], head: Head): boolean {
  const next = drafts.findIndex(({ left }) => left >= head.right);
  const [before, behind] = [drafts[next - 1], drafts[next]];
  return [before, behind].every((draft) => draft?.heads.some(({ level }) => level > head.level));
}

/**
 * The columns beneath the heads of a header, each with its own words, and the heads above those; undefined in case of
 * doubt.
 */
export function drafted(heads: readonly Head[], body: readonly BodyColumn[]) {
  const drafts: Draft[] = body.map(({ span: [left, right], holds }, at) => ({
    left,
    right,
    body: at,
    holds,
    heads: [],
  }));
  const leaf = highestLeaf(heads, drafts);
  if (leaf === undefined) return undefined;
  const upper: Head[] = [];
  for (const head of [...heads].sort((a, b) => b.level - a.level)) {
    const [own, ...others] = above(drafts, head);
    const draft = own === undefined ? undefined : drafts[own];
    if (draft && others.length === 0 && draft.heads.length === 0) draft.heads.push(head);
    else if (!draft && head.level >= leaf && !isInGap(drafts, head)) {
      drafts.push({ left: head.left, right: head.right, body: undefined, holds: undefined, heads: [head] });
      drafts.sort((a, b) => a.left - b.left);
    } else upper.push(head);
  }
  const raised = settledGroups(drafts);
  // two words side by side above one column: its numbers may belong to two columns
  const isShared = upper.some((head) =>
    above(drafts, head).some(
      (at) => drafts[at]?.body !== undefined && drafts[at]?.heads[0]?.level === head.level,
    ),
  );
  if (!raised || isShared) return undefined;
  for (const head of raised) upper.push(head);
  const isCovered = (draft: Draft) =>
    upper.some((head) => isLabelHead(head) && above([draft], head).length > 0);
  const whole = withHeads(drafts, isCovered);
  return whole && { drafts: whole, upper };
}

/**
 * Removes from columns of numbers the heads that belong to groups, and returns them: the columns' own words are lower,
 * beside the numbers. Undefined in case of doubt.
 */
function settledGroups(drafts: readonly Draft[]): readonly Head[] | undefined {
  const levelOf = (draft: Draft | undefined) => draft?.heads[0]?.level ?? -1;
  const isNumbers = ({ holds, heads }: Draft) => holds !== undefined && holds !== "words" && heads.length > 0;
  const isBesideLower = (draft: Draft, at: number) =>
    [drafts[at - 1], drafts[at + 1]].some(
      (other) =>
        other &&
        other.body === undefined &&
        levelOf(other) > levelOf(draft) &&
        !other.heads.some(isLabelHead),
    );
  const sure = drafts.filter((draft, at) => isNumbers(draft) && !isBesideLower(draft, at)).map(levelOf);
  const raised: Head[] = [];
  // in such a place there must be as many words as numbers
  const isOneEach = (at: number) => {
    const isFree = (index: number) => drafts[index]?.body === undefined || drafts[index]?.heads.length === 0;
    let [from, to] = [at, at + 1];
    while (from > 0 && isFree(from - 1)) from--;
    while (to < drafts.length && isFree(to)) to++;
    const run = drafts.slice(from, to);
    return run.filter(({ body }) => body === undefined).length * 2 === run.length;
  };
  for (const [at, draft] of drafts.entries()) {
    if (!isNumbers(draft) || !isBesideLower(draft, at) || !isOneEach(at)) continue;
    const level = levelOf(draft);
    if (sure.some((other) => other > level)) for (const head of draft.heads.splice(0)) raised.push(head);
    else if (!sure.includes(level)) return undefined;
  }
  return raised;
}

/**
 * Assigns columns that are beside their heads, as short numbers are at the right of a wide field and names at its left:
 * if there are as many of them as free heads in the same gap. Undefined if the numbers differ.
 */
function withHeads(
  drafts: readonly Draft[],
  isCovered: (draft: Draft) => boolean,
): readonly Draft[] | undefined {
  // beneath a part of a code there are no names, and beneath names no codes
  const mayHead = ({ holds }: Draft, { text }: Head) =>
    holds === "words" ? !codeParts.includes(text) : surelyLabelHeading.test(text) && !text.endsWith("名称");
  const isUnsettled = (draft: Draft, at: number) => {
    const { holds, heads } = draft;
    // a word above several columns of labels is not the head of one, if a lower head is beside it
    const lowest = Math.max(-1, most(heads.map(({ level }) => level)));
    const isFree = (other: Draft | undefined) =>
      other?.body === undefined &&
      other?.heads.some((head) => isLabelHead(head) && head.level > lowest && mayHead(draft, head));
    if (holds !== "amounts" && heads.every(isLabelHead) && (isFree(drafts[at - 1]) || isFree(drafts[at + 1])))
      return true;
    return heads.length === 0 && holds !== "words" && !isCovered(draft);
  };
  const whole: Draft[] = [];
  let columns: Draft[] = [];
  let blanks: Draft[] = [];
  const settle = () => {
    if (columns.length > 0 && columns.length !== blanks.length) return false;
    const matched = columns.map((draft, at) => {
      const head = blanks[at] ?? draft;
      const [left, right] = [Math.min(draft.left, head.left), Math.max(draft.right, head.right)];
      return { ...draft, left, right, heads: head.heads };
    });
    for (const draft of matched.length > 0 ? matched : blanks) whole.push(draft);
    columns = [];
    blanks = [];
    return true;
  };
  for (const [at, draft] of drafts.entries()) {
    if (draft.body === undefined) blanks.push(draft);
    else if (isUnsettled(draft, at)) columns.push(draft);
    else if (settle()) whole.push(draft);
    else return undefined;
  }
  return settle() ? whole : undefined;
}
