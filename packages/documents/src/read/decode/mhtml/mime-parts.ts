/** One part of a message: its type, and its decoded bytes. */
export interface MimePart {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The deepest nesting of messages, and the most parts of one: far above what programs save. */
const DEEPEST = 4;
const MOST_PARTS = 10_000;
const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i;

/** The headers by their names in lower case, with continued lines joined; and the text behind the blank line. */
function opened(message: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(message);
  const head = (end ? message.slice(0, end.index) : message).replace(/\r?\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? message.slice(end.index + end[0].length) : "" };
}

function unpacked(body: string, encoding: string): Uint8Array {
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const bytes = body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1");
}

/**
 * The parts of a message (RFC 2045, 2557) in order, with those of messages inside it. A part that is cut short is
 * returned as far as it goes.
 * @param message one character for each byte
 */
export function* mimeParts(message: string, depth = 0): Generator<MimePart> {
  const { headers, body } = opened(message);
  const type = headers.get("content-type") ?? "text/plain";
  const [, quoted, bare] = BOUNDARY.exec(type) ?? [];
  const boundary = quoted ?? bare ?? "";
  if (!/^multipart\//i.test(type) || boundary === "") {
    yield { type, bytes: unpacked(body, (headers.get("content-transfer-encoding") ?? "").toLowerCase()) };
    return;
  }
  if (depth >= DEEPEST) return;
  // a line break belongs to the mark between parts, before it and behind it
  const parts = `\n${body}`.split(`\n--${boundary}`, MOST_PARTS);
  for (const part of parts.slice(1)) {
    if (part.startsWith("--")) return;
    yield* mimeParts(part.replace(/^[ \t]*\r?\n/, "").replace(/\r$/, ""), depth + 1);
  }
}
