import { characterOf, isBlank, isUnmapped, UNKNOWN } from "./characters.js";
import type { Engine } from "./engine.js";
import { type Box, composed, type Matrix, mapBox, mapPoint, quarterTurn } from "./geometry.js";
import type { Glyph, PageContent, Rule, Rules } from "./glyph.js";
import { RuleReader } from "./read-rules.js";

/** Text object that is drawn with neither fill nor stroke. */
const INVISIBLE = 3;
const LINK = 2;
const POPUP = 16;
/** Behind images covering this share of a page there may be text that nobody sees. */
const MAY_HIDE = 0.3;
/** Text leaning more than this (about 6°) is a stamp or a watermark. */
const ASLANT = 0.1;
const HORIZONTAL: Matrix = [1, 0, 0, 1, 0, 0];

interface Turned extends Glyph {
  /** Quarters, clockwise, that the text is turned by; undefined for text aslant. */
  readonly quarter: number | undefined;
  readonly origin: readonly [number, number];
}

/** Numbers typed into forms and notes belong to the page: drawn into it before it is read. */
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

function directionOf(x: number, y: number): number | undefined {
  const across = Math.abs(x) >= Math.abs(y);
  if (Math.min(Math.abs(x), Math.abs(y)) > ASLANT * Math.max(Math.abs(x), Math.abs(y))) return undefined;
  if (across) return x >= 0 ? 0 : 2;
  return y > 0 ? 1 : 3;
}

interface Characters {
  readonly glyphs: readonly Turned[];
  readonly hidden: number;
  readonly unmapped: number;
  readonly unknown: number;
}

function readCharacters(
  engine: Engine,
  text: number,
  scratch: number,
  shown: Matrix,
  mayHide: boolean,
): Characters {
  const { call } = engine;
  const count = call.FPDFText_CountChars(text);
  const glyphs: Turned[] = [];
  let unmapped = 0;
  let unknown = 0;
  let hidden = 0;
  let object = 0;
  let isHidden = false;
  let high = 0;
  const f = scratch >> 2;
  const d = scratch >> 3;
  for (let index = 0; index < count; index++) {
    if (call.FPDFText_IsGenerated(text, index) === 1) continue;
    let code = call.FPDFText_GetUnicode(text, index) >>> 0;
    if (code >= 0xd800 && code < 0xdc00) {
      high = code;
      continue;
    }
    if (high && code >= 0xdc00 && code < 0xe000) code = (high - 0xd800) * 0x400 + (code - 0xdc00) + 0x10000;
    high = 0;
    // the engine then gives the code of the glyph: a wrong digit is worse than none
    const character = call.FPDFText_HasUnicodeMapError(text, index) === 1 ? UNKNOWN : characterOf(code);
    if (character === "") continue;

    call.FPDFText_GetMatrix(text, index, scratch);
    let floats = engine.memory().floats;
    const [a, b, c, e] = [floats[f] ?? 1, floats[f + 1] ?? 0, floats[f + 2] ?? 0, floats[f + 3] ?? 1];
    const size = Math.abs(call.FPDFText_GetFontSize(text, index)) * Math.hypot(c, e);
    if (!call.FPDFText_GetLooseCharBox(text, index, scratch)) continue;
    floats = engine.memory().floats;
    // a rectangle of the engine: left, top, right, bottom
    const box = mapBox(shown, [floats[f] ?? 0, floats[f + 3] ?? 0, floats[f + 2] ?? 0, floats[f + 1] ?? 0]);
    call.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
    const doubles = engine.memory().doubles;
    const origin = mapPoint(shown, doubles[d] ?? 0, doubles[d + 1] ?? 0);
    if (!box.every(Number.isFinite) || !(size > 0) || !origin.every(Number.isFinite)) continue;

    const own = mayHide ? call.FPDFText_GetTextObject(text, index) : 0;
    if (own !== object) {
      object = own;
      isHidden = own !== 0 && call.FPDFTextObj_GetTextRenderMode(own) === INVISIBLE;
    }
    if (isHidden && !isBlank(character)) hidden++;
    if (character === UNKNOWN) unknown++;
    else if (isUnmapped(character)) unmapped++;
    const quarter = directionOf(shown[0] * a + shown[2] * b, shown[1] * a + shown[3] * b);
    glyphs.push({ text: character, box, origin, baseline: origin[1], size, quarter });
  }
  return { glyphs, hidden, unmapped, unknown };
}

function mostFrequent(glyphs: readonly Turned[]): number {
  const counts = [0, 0, 0, 0];
  for (const { quarter, text } of glyphs)
    if (quarter !== undefined && !isBlank(text)) counts[quarter] = (counts[quarter] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

function turnedGlyph({ text, box, origin, size }: Turned, turn: Matrix): Glyph {
  return { text, box: mapBox(turn, box), baseline: mapPoint(turn, ...origin)[1], size };
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

/** What is printed on a page; undefined where the engine cannot read the page. */
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
    const characters =
      text === 0
        ? { glyphs: [], hidden: 0, unmapped: 0, unknown: 0 }
        : readCharacters(engine, text, scratch, shown, mayHide);

    const quarter = mostFrequent(characters.glyphs);
    const turn = quarter === 0 ? HORIZONTAL : quarterTurn(-quarter, shownWidth, shownHeight);
    const [width, height] = quarter % 2 === 1 ? [shownHeight, shownWidth] : [shownWidth, shownHeight];
    const back = quarter === 0 ? HORIZONTAL : quarterTurn(quarter, width, height);
    const onPage = ({ box }: Glyph) => box[2] > 0 && box[0] < width && box[3] > 0 && box[1] < height;
    const glyphs: Glyph[] = [];
    const aslant: Glyph[] = [];
    for (const glyph of characters.glyphs) {
      const upright = quarter === 0 ? glyph : turnedGlyph(glyph, turn);
      if (onPage(upright)) (glyph.quarter === quarter ? glyphs : aslant).push(upright);
    }
    return {
      page: index + 1,
      width,
      height,
      glyphs,
      aslant,
      rules: quarter === 0 ? drawing.rules : turnedRules(drawing.rules, turn),
      images: drawing.images / Math.max(1, width * height),
      shapes: drawing.shapes,
      hidden: characters.hidden,
      unmapped: characters.unmapped,
      unknown: characters.unknown,
      place: (box) => mapBox(back, box),
    };
  } finally {
    if (text !== 0) call.FPDFText_ClosePage(text);
    if (page !== 0) call.FPDF_ClosePage(page);
  }
}
