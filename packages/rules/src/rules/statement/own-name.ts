import { fields, type Statement, withoutBlanks } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { remember } from "../../engine/remember.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import {
  areNamesakes,
  bodyEnding,
  calledSelf,
  namesOfItself,
  type OwnNamePlace,
  organEnding,
  placeOfName,
  subjectsOfDuties,
  subjectsOfMoney,
  unitEnding,
} from "../../parameters/own-names.js";
import { ASIDE, bodyIn, type LabelledBody, labelledBodies, type Named } from "../../text/labelled-bodies.js";
import { listed, passagesOf } from "../../text/passage.js";
import { mayBeSame } from "../../wording/abbreviation.js";

/** How often the document must use its own name for others to be slips. */
const FEWEST_OWN = 2;
/** From this many sentences and labels with one name on, the name is no slip. */
const FEWEST_IN_TEXT = 5;
/** If more other names than this stand in sentences about the document's body, the document is about them. */
const MOST_FOREIGN = 20;

const known = remember<Statement, readonly Named[]>();
const namesIn = ({ statement }: CheckContext) => (statement ? known(statement, namesOf) : []);

function namesAt(statement: Statement, { pattern, near }: OwnNamePlace): readonly Named[] {
  return passagesOf(statement, pattern, () => true, near).flatMap((passage) => {
    const name = bodyIn(passage.text);
    return name === undefined ? [] : [{ ...passage, name }];
  });
}

function namesOf(statement: Statement): readonly Named[] {
  return namesOfItself.flatMap((place) => namesAt(statement, place));
}

const subjects = remember<Statement, readonly Named[]>();
const dutiful = remember<Statement, readonly Named[]>();

/** Names in sentences and headings about a body's money or duties, if the body's place is the document's own. */
function subjectsIn({ statement }: CheckContext, own: string): readonly Named[] {
  if (!statement) return [];
  const placeOf = (name: string) => placeOfName.exec(name)?.groups?.place;
  const place = placeOf(own);
  const ofMoney = subjects(statement, (whole) => namesAt(whole, subjectsOfMoney));
  const ofDuties = dutiful(statement, (whole) => namesAt(whole, subjectsOfDuties));
  return [
    ...ofMoney.filter(({ name }) => placeOf(name) === place),
    ...ofDuties.filter(
      ({ name }) => name.at(-1) === own.at(-1) && (placeOf(name) === place || areNamesakes(name, own)),
    ),
  ];
}

/**
 * The name in the document's own sentences, if it is always another than the one on the cover: one of the two is wrong.
 */
function onCoverAlone(context: CheckContext, own: string): string | undefined {
  const names = namesIn(context).map(({ name }) => name);
  const others = names.filter((name) => !mayBeSame(name, own));
  const [longest] = [...others].sort((a, b) => b.length - a.length);
  const isOne = longest !== undefined && others.every((name) => mayBeSame(name, longest));
  return isOne && names.length >= FEWEST_IN_TEXT && others.length >= names.length - 1 ? longest : undefined;
}

const [LINES_OF_COVER, LONGEST_TITLE] = [5, 100];
const LABEL = /^\s*(?:编制|填报|预算|公开)?(?:单位|部门)(?:名称)?[:：]\s*$/;
/** Fewest mentions of the document's own name that make clear whose it is, if few places name the body. */
const FEWEST_MENTIONS = 2;

const IN_BRACKETS = /[（(]([^（()）\s]{3,30})[）)]/g;

/** A second name of the body in a title, in brackets behind the first: 某局（某办公室）2025年部门预算. */
function otherNames({ statement }: CheckContext, own: string): readonly string[] {
  const cover = (statement?.paragraphs ?? []).slice(0, LINES_OF_COVER);
  const titles = cover.filter(({ text }) => text.length <= LONGEST_TITLE);
  return titles.flatMap(({ text }) =>
    [...text.matchAll(IN_BRACKETS)].flatMap(({ 1: name = "", index }) =>
      mayBeSame(withoutBlanks(text.slice(0, index)).slice(-own.length), own) && bodyEnding.test(name)
        ? [name]
        : [],
    ),
  );
}

/** The only label in tables with another name than the title's, if the document uses its own name throughout. */
function onOneLabel(context: CheckContext, own: string, others: readonly Named[]): readonly Named[] {
  const paragraphs = context.statement?.paragraphs ?? [];
  const labels = others.filter(({ paragraph, start }) =>
    LABEL.test(paragraphs[paragraph]?.text.slice(0, start) ?? ""),
  );
  const [only] = labels;
  if (!only || labels.length !== 1 || others.length !== 1) return [];
  const texts = paragraphs.map(({ text }) => text.replaceAll(ASIDE, ""));
  const isElsewhere = texts.some((text, index) => index !== only.paragraph && text.includes(only.name));
  const mentions = texts.filter((text) => text.includes(own)).length;
  return !isElsewhere && mentions >= FEWEST_MENTIONS ? [only] : [];
}

/** Names of other bodies in texts about the document's own body that occur nowhere else in it. */
function foreign(context: CheckContext, own: string): readonly Named[] {
  const found = namesIn(context);
  const isKnown = ({ paragraph, start }: Named) =>
    found.some((each) => each.paragraph === paragraph && each.start === start);
  const named = [...found, ...subjectsIn(context, own).filter((each) => !isKnown(each))];
  const calledToo = otherNames(context, own);
  const others = named.filter(({ name }) => ![own, ...calledToo].some((each) => mayBeSame(name, each)));
  const onLabel = onOneLabel(context, own, others);
  if (onLabel.length > 0) return onLabel;
  const texts = (context.statement?.paragraphs ?? []).map(({ text }) => text.replaceAll(ASIDE, ""));
  // an organ may state the figures of a unit: then only the fixed phrases show whose document it is
  const mayBeUnits = organEnding.test(own) && others.every(({ name }) => unitEnding.test(name));
  // a department's document names each of its units in several places; a name in one place only is a slip
  const isOfOwn = (text: string) => text.includes(own) || (others.every(isKnown) && calledSelf.test(text));
  const isOneSlip = others.length === 1 && !mayBeUnits && texts.filter(isOfOwn).length >= FEWEST_OWN;
  const count = (mayBeUnits ? found : named).length;
  if (!isOneSlip && (count - others.length < FEWEST_OWN || others.length > count / 3)) return [];
  const names = [...new Set(others.map(({ name }) => name))];
  if (names.length > MOST_FOREIGN) return [];
  const elsewhere = names.filter((name) => {
    const places = new Set(others.filter((each) => each.name === name).map(({ paragraph }) => paragraph));
    return texts.some((text, index) => !places.has(index) && text.includes(name));
  });
  return others.filter(({ name }) => !elsewhere.includes(name));
}

/** The document's own name in its sentences, or the bodies behind one label of its tables. */
type Case = { readonly own: string } | LabelledBody;

function casesOf({ statement, value }: CheckContext): readonly Case[] {
  const own = value(fields.department.name)?.replaceAll(ASIDE, "");
  return statement && own ? [{ own }, ...labelledBodies(statement)] : [];
}

function ofLabels({ cite, failed, passed }: CheckContext, { label, usual, slip }: LabelledBody): Outcome {
  if (!slip) return passed();
  cite(slip.paragraph, slip.start, slip.end);
  return failed(
    `别处的“${label.name}”都写着“${usual}”，这里写着“${slip.name}”，请核对是不是套用了别的单位的文稿`,
    {
      severity: label.others === "doubtful" ? "info" : "warning",
    },
  );
}

export const ownName = defineRule<Case>({
  id: "own-name",
  title: "说本单位收支、车辆和报表的地方写的是本单位的名称",
  severity: "warning",
  basis: ["drafting"],
  covers: ["I-NAME-DRIFT"],
  each: casesOf,
  none: "没有原文可查，或未披露部门名称",
  check: (context, each) => {
    if ("label" in each) return ofLabels(context, each);
    context.value(fields.department.name);
    const { own } = each;
    const text = onCoverAlone(context, own);
    if (text !== undefined)
      return context.failed(`文件名称写的是“${own}”，正文和报表里写的都是“${text}”，请核对哪一处写错`);
    const found = foreign(context, own);
    if (found.length === 0)
      return namesIn(context).length > 0 || subjectsIn(context, own).length > 0
        ? context.passed()
        : context.skipped("没有说到本单位名称的地方可以核对");
    context.citeAll(found);
    return context.failed(
      `本文件是“${own}”的，这里却写着${listed(found.map(({ name }) => name))}，像是套用了别的单位的文稿，请核对`,
    );
  },
});
