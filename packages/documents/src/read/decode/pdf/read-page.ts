import { most } from "../../blocks/most.js";
import { isBlank } from "./characters.js";
import type { Engine } from "./engine.js";
import { type Box, composed, IDENTITY, type Matrix, mapBox, mapPoint, quarterTurn } from "./geometry.js";
import type { Glyph, PageContent, Rule, Rules } from "./glyph.js";
import { isOnPage, withinEdges } from "./page-edge.js";
import { NO_CHARACTERS, readCharacters, type Turned } from "./read-characters.js";
import { RuleReader } from "./read-rules.js";

const LINK = 2;
const POPUP = 16;
/** If images cover at least this share of a page, text behind them may be hidden. */
const MAY_HIDE = 0.3;

/** Draws form fields and notes into the page before it is read: numbers typed into them are content. */
function drawAnnotations({ call }: Engine, page: number): boolean {
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), 2_000);
  for (let index = 0; index < count; index++) {
    const annotation = call.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const type = call.FPDFAnnot_GetSubtype(annotation);
    call.FPDFPage_CloseAnnot(annotation);
    if (type !== LINK && type !== POPUP) return call.FPDFPage_Flatten(page, 0) === 1;
  }
  return false;
}

function mostFrequent(glyphs: readonly Turned[]): number {
  const counts = [0, 0, 0, 0];
  for (const { quarter, text } of glyphs)
    if (quarter !== undefined && !isBlank(text)) counts[quarter] = (counts[quarter] ?? 0) + 1;
  return counts.indexOf(most(counts));
}

function turnedGlyph({ text, box, x, baseline, size }: Turned, turn: Matrix): Glyph {
  return { text, box: mapBox(turn, box), baseline: mapPoint(turn, x, baseline)[1], size };
}

function turnedRules(rules: Rules, turn: Matrix): Rules {
  const turned = (rule: Rule, horizontal: boolean) => {
    const { at, from, to } = rule;
    return mapBox(turn, horizontal ? [from, at, to, at] : [at, from, at, to]);
  };
  const boxes = [
    ...rules.horizontal.map((rule) => turned(rule, true)),
    ...rules.vertical.map((rule) => turned(rule, false)),
  ];
  const across = ([left, top, right, bottom]: Box) => right - left >= bottom - top;
  return {
    horizontal: boxes.filter(across).map(([left, top, right]) => ({ at: top, from: left, to: right })),
    vertical: boxes
      .filter((box) => !across(box))
      .map(([left, top, , bottom]) => ({ at: left, from: top, to: bottom })),
  };
}

/** A function of its own, so that the closure keeps only the matrix alive. */
function placing(back: Matrix): PageContent["place"] {
  return back === IDENTITY ? (box) => box : (box) => mapBox(back, box);
}

/** The content of a page; undefined if the engine cannot read it. */
export function readPage(
  engine: Engine,
  document: number,
  index: number,
  scratch: number,
  paths: number,
): PageContent | undefined {
  const { call } = engine;
  let page = call.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  let text = 0;
  try {
    if (drawAnnotations(engine, page)) {
      call.FPDF_ClosePage(page);
      page = call.FPDF_LoadPage(document, index);
      if (page === 0) return undefined;
    }
    call.FPDF_GetPageBoundingBox(page, scratch);
    const [left = 0, top = 0, right = 0, bottom = 0] = engine
      .memory()
      .floats.subarray(scratch >> 2, (scratch >> 2) + 4);
    const [paperWidth, paperHeight] = [right - left, top - bottom];
    const rotation = call.FPDFPage_GetRotation(page);
    const shown = composed(quarterTurn(rotation, paperWidth, paperHeight), [1, 0, 0, -1, -left, top]);
    const [shownWidth, shownHeight] =
      rotation % 2 === 1 ? [paperHeight, paperWidth] : [paperWidth, paperHeight];

    const drawing = new RuleReader(engine, scratch, paths).read(page, shown);
    text = call.FPDFText_LoadPage(page);
    const mayHide = drawing.images > MAY_HIDE * paperWidth * paperHeight;
    const characters = text === 0 ? NO_CHARACTERS : readCharacters(engine, text, scratch, shown, mayHide);

    const quarter = mostFrequent(characters.glyphs);
    const turn = quarter === 0 ? IDENTITY : quarterTurn(-quarter, shownWidth, shownHeight);
    const [width, height] = quarter % 2 === 1 ? [shownHeight, shownWidth] : [shownWidth, shownHeight];
    const back = quarter === 0 ? IDENTITY : quarterTurn(quarter, width, height);
    const upright: Glyph[] = [];
    const aslant: Glyph[] = [];
    for (const glyph of characters.glyphs) {
      const turned = quarter === 0 ? glyph : turnedGlyph(glyph, turn);
      if (glyph.quarter === quarter) upright.push(turned);
      else if (isOnPage(turned, { width, height })) aslant.push(turned);
    }
    const { shown: glyphs, beyond, isCut } = withinEdges(upright, { width, height });
    return {
      page: index + 1,
      width,
      height,
      characters: glyphs.length + aslant.length,
      glyphs,
      aslant,
      beyond,
      isCut,
      rules: quarter === 0 ? drawing.rules : turnedRules(drawing.rules, turn),
      images: drawing.images / Math.max(1, width * height),
      shapes: drawing.shapes,
      hidden: characters.hidden,
      unmapped: characters.unmapped,
      unknown: characters.unknown,
      place: placing(back),
    };
  } finally {
    if (text !== 0) call.FPDFText_ClosePage(text);
    if (page !== 0) call.FPDF_ClosePage(page);
  }
}
