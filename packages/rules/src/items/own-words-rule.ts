import type { CheckContext } from "../engine/context.js";
import { perDocumentBy } from "../engine/per-document.js";
import { defineRule, type Rule } from "../engine/rule.js";
import type { RuleMeta } from "../engine/verdict.js";
import { topicOf } from "../wording/topic.js";
import {
  sameContribution,
  samePurpose,
  samePurposeInClass,
  sameReason,
  sameRunning,
} from "./copied-texts.js";
import { classOfContribution, contributionIn } from "./copied-words.js";
import { type ItemText, itemTexts, sumsUp, type WordedItem } from "./worded-items.js";
import { isOwnName, namedIn, ownerOf, siblingIn, topicOfText } from "./words-of-another.js";

/** As many unusual pairs of characters in the items next to each other are no coincidence at all. */
const PLAIN = 8;
const MOST_SHOWN = 30;

/** What is wrong with a text: it has the words of another item, or is a copy, or is about another's contribution. */
type Kind = "words" | "purpose" | "reason" | "contribution";

interface Fault {
  readonly kind: Kind;
  readonly message: string;
  readonly severity?: "info";
  /** Reads what else shows the fault. */
  readonly cite?: (context: CheckContext) => void;
}

/** How the item is found to which a text belongs that has more than its name. */
const FINDERS: readonly (readonly [
  Kind,
  (context: CheckContext, text: ItemText) => WordedItem | undefined,
])[] = [
  ["words", (_, text) => ownerOf(text)],
  ["purpose", (_, text) => samePurpose(text)],
  ["reason", (_, text) => sameReason(text)],
  ["contribution", (_, text) => sameContribution(text)],
  ["purpose", sameRunning],
  ["contribution", (_, text) => payingClass(text)],
];

/** The class that pays the contribution for the staff which a text gives for the purpose of another class. */
function payingClass({ item, kind, text, others }: ItemText): WordedItem | undefined {
  return isUseOfClass({ item, kind }) ? classOfContribution(text, item, others) : undefined;
}

const isUseOfClass = ({ item, kind }: Pick<ItemText, "item" | "kind">) =>
  kind === "用途" && item.level === "category";

/** What is wrong with a text, the plainest fault first: one text is not reported twice. */
const faultOf = perDocumentBy((context, text: ItemText): Fault | undefined => {
  const { item, kind, others } = text;
  const { label } = context;
  if (isOwnName(text)) return undefined;
  const writes = `${label(item.field.amount)}的${kind}写的是`;
  const shown = text.text.slice(0, MOST_SHOWN);
  const named = namedIn(text);
  if (named)
    return {
      kind: "words",
      message: `${writes}“${topicOfText(text.text)}”，那是${label(named.field.amount)}，像是沿用了那一项的文字，请核对`,
      cite: (own) => void own.value(named.field.name),
    };
  const sibling = siblingIn(text);
  if (sibling !== undefined)
    return {
      kind: "words",
      message: `${writes}“${topicOfText(text.text)}”，“${sibling}”是同一款的另一个科目，像是套用了别处的文字，请核对`,
    };
  const names = others.map(({ name }) => name);
  const contribution = sumsUp(item) ? undefined : contributionIn(text.text, item.name, names);
  const payer = others.find(({ name }) => contribution?.item.test(name));
  for (const [kind, find] of payer ? [["contribution", () => payer] as const] : FINDERS) {
    const other = find(context, text);
    if (!other) continue;
    const message = `${writes}“${shown}”，像是${label(other.field.amount)}的，请核对是不是沿用了那一项的文字`;
    // finds it again, so that the rows it read are evidence
    return { kind, message, cite: (own) => void own.value(find(own, text)?.field.name ?? other.field.name) };
  }
  if (contribution)
    return {
      kind: "contribution",
      message: `${writes}“${shown}”，像是“${contribution.name}”一类科目的，请核对`,
    };
  const alike = samePurposeInClass(text);
  if (!alike) return undefined;
  const isNext = item.index - alike.index === 1;
  return {
    kind: "purpose",
    message: `${writes}“${shown}”，与${label(alike.field.amount)}的一字不差，请看是不是照抄后忘了改`,
    ...(!(isNext && topicOf(text.text).bigrams.size >= PLAIN) && { severity: "info" }),
    cite: (own) => void own.value(alike.field.purpose),
  };
});

interface OwnWordsRule extends RuleMeta {
  /** The fault that the rule reports. */
  readonly fault: Kind;
  /** The reason to skip, in Chinese, if the items have no such text. */
  readonly none: string;
  readonly of?: ItemText["kind"];
}

/**
 * A rule about one kind of fault in the purposes and reasons of items. Final accounts give reasons in another form, and
 * purposes of whole classes alone, which tell nothing but a contribution that another class pays.
 */
export function ownWordsRule({ fault: kind, of, ...meta }: OwnWordsRule): Rule {
  const isAsked = (context: CheckContext) => (text: ItemText) =>
    context.kind === "finalAccounts" ? isUseOfClass(text) : of === undefined || text.kind === of;
  return defineRule<ItemText>({
    ...meta,
    ...(kind !== "contribution" && { only: "budget" }),
    each: (context) => itemTexts(context).filter(isAsked(context)),
    check: (context, text) => {
      context.value(text.field);
      const fault = faultOf(context, text);
      if (fault?.kind !== kind) return context.passed();
      fault.cite?.(context);
      return context.failed(fault.message, fault.severity ? { severity: fault.severity } : {});
    },
  });
}
