import { InputFault } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../reading.js";
import { wordsOf } from "../../../testing/blocks.js";
import { detectFormat } from "../../detect/detect-format.js";
import { decodeMhtml } from "./decode-mhtml.js";

const PAGE = "<html><body><p>部门预算</p><table><tr><td>收入</td><td>12.50</td></tr></table></body></html>";
const HEAD =
  'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"\r\n';

const part = (headers: string, body: string) => `\r\n----x--\r\n${headers}\r\n\r\n${body}`;
const base64 = (text: string) => Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\r\n");
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte < 0x7f && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("")
    .replace(/.{70}(?!=?.{0,2}$)/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`));
const message = (...parts: readonly string[]) => Buffer.from(`${HEAD}${parts.join("")}\r\n----x----\r\n`);
const html = (encoding: string, body: string) =>
  part(`Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`, body);
const decoded = (bytes: Uint8Array) => wordsOf(decodeMhtml(bytes, LIMITS).blocks);

const WORDS = decoded(message(html("8bit", PAGE)));

describe("a page saved in one file", () => {
  it("is recognised by its first lines", () => {
    expect(detectFormat(message(html("base64", base64(PAGE))))).toBe("mhtml");
  });

  it("has its paragraphs and tables", () => {
    expect(WORDS).toEqual(["部门预算", [["收入", "12.50"]]]);
  });

  const picture = part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo=");
  it.each<[string, Uint8Array]>([
    ["in base64", message(html("base64", base64(PAGE)))],
    ["in quoted-printable", message(html("quoted-printable", quoted(PAGE)))],
    [
      "behind a picture and a style",
      message(picture, part("Content-Type: text/css", "p{}"), html("8bit", PAGE)),
    ],
    ["alone", Buffer.from(`MIME-Version: 1.0\nContent-Type: text/html\n\n${PAGE}`)],
    ["with plain line breaks", Buffer.from(message(html("8bit", PAGE)).toString().replaceAll("\r\n", "\n"))],
    ["before its frames, if it says something", message(html("8bit", PAGE), html("8bit", "<p>栏目"))],
    [
      "within its frame, if it is a frame alone",
      message(html("8bit", "<html><frameset><frame src=a></frameset></html>"), html("8bit", PAGE)),
    ],
    [
      "as a message within",
      message(
        part(
          "Content-Type: multipart/alternative; boundary=y",
          `--y\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--y--`,
        ),
      ),
    ],
    ["cut off behind it", message(html("8bit", PAGE)).subarray(0, -12)],
  ])("%s", (_, bytes) => {
    expect(decoded(bytes)).toEqual(WORDS);
  });

  const frames = html("8bit", "<html><frameset><frame src=1><frame src=2></frameset></html>");
  const sheet = (number: number) =>
    html("8bit", `<p>表${number}</p><table><tr><td>收入<td>${number}.50<tr><td>支出<td>${number}.50</table>`);

  it("is a workbook's sheets, all of them in order and each in its place", () => {
    const { blocks, notices } = decodeMhtml(message(frames, sheet(1), sheet(2)), LIMITS);
    const rows = (number: number) => [
      ["收入", `${number}.50`],
      ["支出", `${number}.50`],
    ];
    expect(wordsOf(blocks)).toEqual(["表1", rows(1), "表2", rows(2)]);
    expect(blocks.at(-1)).toMatchObject({ rows: [[{ position: { table: 2, row: 1, column: 1 } }, {}], {}] });
    expect(notices).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ["with figures", html("8bit", "<p>支出12.5万元</p>"), ["part-unread"]],
    ["with a table", sheet(3), ["part-unread"]],
    ["that cannot be read", html("8bit", "<div>".repeat(600)), ["part-unread"]],
    ["of a menu", html("8bit", "<p>栏目</p>"), []],
  ])("tells of another page within it %s", (_, other, codes) => {
    const { notices } = decodeMhtml(Buffer.from(message(html("8bit", PAGE), other)), LIMITS);
    expect(notices.map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, Uint8Array, string]>([
    ["no page", message(picture), "没有读到网页"],
    ["nothing", Buffer.from(HEAD), "没有读到网页"],
    ["frames alone", message(html("8bit", "<html><frameset></frameset></html>")), "文字"],
    ["messages without end", Buffer.from(HEAD.repeat(1_000)), "没有读到网页"],
  ])("is refused by name where it holds %s", (_, bytes, said) => {
    expect(() => decodeMhtml(bytes, LIMITS)).toThrow(InputFault);
    try {
      decodeMhtml(bytes, LIMITS);
    } catch (fault) {
      expect((fault as InputFault).message + (fault as InputFault).hint).toMatch(new RegExp(`${said}|框架`));
    }
  });
});
