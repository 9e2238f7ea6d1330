import type { Bytes } from "../../containers/compound-file/bytes.js";

/** A record of a workbook ([MS-XLS] 2.1.4): its number, and its body with what continues it. */
export interface BiffRecord {
  readonly number: number;
  /** Its body and those of the records that continue it; a text that runs over states its encoding anew in each. */
  readonly bodies: readonly Bytes[];
  readonly body: Bytes;
}

const CONTINUES = 0x3c;
const HEADER = 4;

/** The records of a stream from a place on, up to where it is cut short. */
export function* recordsFrom(stream: Bytes, start: number): Generator<BiffRecord> {
  let at = start;
  while (stream.has(at, HEADER)) {
    const number = stream.short(at);
    const bodies: Bytes[] = [];
    do {
      const length = stream.short(at + 2);
      if (!stream.has(at + HEADER, length)) return;
      bodies.push(stream.part(at + HEADER, length));
      at += HEADER + length;
    } while (stream.has(at, HEADER) && stream.short(at) === CONTINUES);
    const [body] = bodies;
    if (body) yield { number, bodies, body };
  }
}
