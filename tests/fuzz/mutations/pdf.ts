import { deflateSync, inflateSync } from "node:zlib";
import type { Chance } from "../chance.js";
import { byteMutations } from "./bytes.js";

const KEYWORD =
  /\/(?:Length|Count|Kids|Parent|Contents|Resources|Font|ToUnicode|Encoding|W|MediaBox|Rotate|Filter|Type|Size|Root|Prev|Index|First|N|DecodeParms|Columns|Predictor)\b|\b(?:obj|endobj|stream|endstream|xref|trailer|startxref)\b/g;
const OPERATORS = [
  "q ",
  "Q ",
  "BT ",
  "ET ",
  "Tj ",
  "1e38 0 0 1e38 0 0 cm ",
  "0 0 0 0 0 0 Tm ",
  "3 Tr ",
  "0 Tf ",
  "/X Do ",
  "1 0 0 -1 0 0 cm ",
  "0 1 -1 0 0 0 cm ",
  "<202E> Tj ",
  "0 0 600 800 re f ",
  "0 0 m 600 0 l S ",
  "W n ",
  "BI ID EI ",
  "[(] TJ ",
] as const;

/** Replaces a number, name or reference behind a keyword. */
function nearKeywords(bytes: Buffer, chance: Chance): Buffer {
  const text = bytes.toString("latin1");
  const places = [...text.matchAll(KEYWORD)];
  const changed = Buffer.from(bytes);
  for (let count = 1 + chance.below(6); count > 0; count--) {
    const place = places[chance.below(places.length)];
    if (!place) break;
    const from = place.index + (chance.once(6) ? 0 : place[0].length);
    for (let at = from; at < from + 16 && at < changed.length; at++) {
      const byte = changed[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39 && chance.once(2)) changed[at] = 0x30 + chance.below(10);
      else if (chance.once(40)) changed[at] = chance.below(256);
    }
  }
  return changed;
}

/** Damages the content of one packed stream and packs it again, in place if it fits. */
function withinStream(bytes: Buffer, chance: Chance): Buffer {
  const text = bytes.toString("latin1");
  const streams = [...text.matchAll(/\bstream\r?\n/g)];
  const stream = streams[chance.below(streams.length)];
  if (!stream) return bytes;
  const from = stream.index + stream[0].length;
  const to = bytes.indexOf("endstream", from);
  let content: Buffer;
  try {
    content = inflateSync(bytes.subarray(from, to));
  } catch {
    return bytes;
  }
  const at = chance.below(content.length);
  const spoilt = chance.once(2)
    ? byteMutations[chance.pick(["flipped", "cutOut", "doubled", "swapped", "filled"])]?.(
        content,
        chance,
        content,
      )
    : Buffer.concat([
        content.subarray(0, at),
        Buffer.from(` ${chance.pick(OPERATORS).repeat(chance.pick([1, 3, 2_000]))}`),
        content.subarray(at),
      ]);
  const again = deflateSync(spoilt ?? content);
  const padding = Buffer.alloc(Math.max(0, to - from - again.length), 0x0a);
  return Buffer.concat([bytes.subarray(0, from), again, padding, bytes.subarray(to)]);
}

/** Damages a PDF near its structure; also gives the name of the damage. */
export function spoiltPdf(bytes: Buffer, chance: Chance): readonly [bytes: Buffer, how: string] {
  return chance.once(2)
    ? [nearKeywords(bytes, chance), "nearKeywords"]
    : [withinStream(bytes, chance), "withinStream"];
}
