import { Buffer } from "node:buffer";

/** An object of a file, straight from its bytes. */
export interface RawObject {
  readonly number: number;
  /** Its dictionary, or any other text; cut if too long. */
  readonly text: string;
  /** The packed bytes of its stream. */
  readonly data?: Uint8Array;
}

/** No dictionary of a stream is longer; trees of pages and lists of notes may be. */
const LONGEST_TEXT = 200_000;
const LONGEST_HEAD = 4_000;
/** `12 0 obj`: the number is within 24 bytes before the word. */
const BEFORE = 24;
const NUMBER = /(\d{1,10})\s{1,6}\d{1,5}\s{1,6}$/;
const DIRECT_LENGTH = /\/Length\s{0,6}(\d{1,10})(?!\s{1,6}\d{1,5}\s{1,6}R)/;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** The file as a buffer on the same bytes: searches in it are fast. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes as text, one character for each. */
export function latin1(file: Buffer, from: number, to: number): string {
  return file.subarray(from, to).toString("latin1");
}

function numberBefore(file: Buffer, at: number): number {
  return Number(NUMBER.exec(latin1(file, Math.max(0, at - BEFORE), at))?.[1] ?? Number.NaN);
}

function startOfData(file: Buffer, keyword: number): number {
  const at = keyword + "stream".length;
  if (file[at] === LINE_FEED) return at + 1;
  return file[at] === RETURN ? at + (file[at + 1] === LINE_FEED ? 2 : 1) : at;
}

/** The end of a stream's bytes: by its length if that is followed by an end mark, else the next end mark. */
function endOfData(file: Buffer, start: number, head: string): number {
  const length = Number(DIRECT_LENGTH.exec(head)?.[1] ?? Number.NaN);
  const statedEnd = start + length;
  if (statedEnd < file.length && latin1(file, statedEnd, statedEnd + 12).includes("endst")) return statedEnd;
  return file.indexOf("endstream", start, "latin1");
}

/** The streams of a file in its order, each with its dictionary. */
export function* rawStreams(file: Buffer): Generator<RawObject & { readonly data: Uint8Array }> {
  let at = 0;
  for (;;) {
    const keyword = file.indexOf("stream", at, "latin1");
    if (keyword < 0) return;
    // no further back than the stream before, so each byte is read once
    const from = Math.max(at, keyword - LONGEST_HEAD);
    at = keyword + "stream".length;
    const head = latin1(file, from, keyword);
    const begin = head.lastIndexOf("obj");
    if (begin < 0 || head.endsWith("end") || head.startsWith("end", begin - 3)) continue;
    const text = head.slice(begin + 3);
    const start = startOfData(file, keyword);
    const statedEnd = endOfData(file, start, text);
    // a file that ends inside a stream
    const end = statedEnd < 0 ? file.length : statedEnd;
    yield { number: numberBefore(file, from + begin), text, data: file.subarray(start, end) };
    at = end + "endstream".length;
  }
}

/** The objects of a file in order; of two with one number the later one counts. */
export function* rawObjects(file: Buffer): Generator<RawObject> {
  for (let at = file.indexOf("obj", 0, "latin1"); at >= 0; at = file.indexOf("obj", at, "latin1")) {
    const number = numberBefore(file, at);
    at += "obj".length;
    if (Number.isNaN(number)) continue;
    const end = file.indexOf("endobj", at, "latin1");
    const text = latin1(file, at, Math.min(end < 0 ? file.length : end, at + LONGEST_TEXT));
    const stream = text.search(/stream\r?\n/);
    const head = stream < 0 ? text : text.slice(0, stream);
    const start = stream < 0 ? end : startOfData(file, at + stream);
    const stop = stream < 0 ? end : endOfData(file, start, head);
    yield { number, text: head, ...(stream >= 0 && stop >= 0 && { data: file.subarray(start, stop) }) };
    // without an end mark the search stops here: every object behind would search the rest again
    if (stop < 0) return;
    at = stop;
  }
}
