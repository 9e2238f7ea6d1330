import { type AgainstBytes, parseRequestConfig, REQUEST_CONFIG, type RequestConfig } from "@qingbei/review";
import { RequestFault } from "../problem/request-fault.js";
import { isDocumentName, wrongName } from "./document-name.js";
import { readBytes, tooLarge } from "./read-bytes.js";

/** An uploaded document, with those to check it against. */
export interface UploadedDocument {
  readonly bytes: Uint8Array;
  /** Its name in reports: a field of the form, else the file's name; absent if the client gave none. */
  readonly name?: string;
  readonly against: readonly AgainstBytes[];
  /** What the request adds to the configuration of the service. */
  readonly config?: RequestConfig;
}

/** The form field of the request's configuration, as a text or as a file. */
const CONFIG = REQUEST_CONFIG;
/** The form field of files to check against; any other file but the configuration is the document under review. */
const AGAINST = "against";
/** The form field of the document's name in reports. */
const NAME = "name";
/** More documents to check against than a department has in a year are a mistake. */
const MOST_AGAINST = 50;

/** Most bytes that boundaries, part headers and small fields of a form may add to the document. */
const FORM_ALLOWANCE = 128 * 1024;
/** Most bytes of a request's configuration. */
const MOST_CONFIG = 64 * 1024;

const FEWER = `一次至多对照 ${MOST_AGAINST} 份文件；请分几次审查`;
const ONE_FILE =
  "用 curl 上传：curl --data-binary @文件 地址，或 curl -F file=@文件 地址；对照的文件用 -F against=@文件";

const RENAME = "换一个文件名再上传；或用 ?name= 写出报告里的名称，汉字须百分号编码";

function checkedName(name: string, what: string): string {
  if (isDocumentName(name)) return name;
  throw new RequestFault("invalid-form", `表单的${wrongName(what)}`, RENAME);
}

/** Whether line breaks are missing, as after `curl -d @file`. */
const isWithoutLines = (bytes: Uint8Array) => !bytes.includes(0x0a) && !bytes.includes(0x0d);

const LESS_THAN = 0x3c;

/** Whether it is a web page, which can be read without line breaks. */
function isPage(bytes: Uint8Array): boolean {
  const text = bytes.subarray(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  return text.find((byte) => byte !== 0x20 && byte !== 0x09) === LESS_THAN;
}

/**
 * The body as the document. `curl --data-binary` labels it as a form; so does `curl -d`, which also removes line
 * breaks, so that plain text cannot be read.
 * @throws RequestFault for a document sent with `curl -d`
 */
async function bodyOf(request: Request, limit: number, type: string): Promise<UploadedDocument> {
  const bytes = await readBytes(request, limit);
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(type);
  if (isForm && bytes.byteLength > 0 && isWithoutLines(bytes) && !isPage(bytes))
    throw new RequestFault(
      "invalid-form",
      "请求正文里没有换行，像是用 curl -d 上传的：它会去掉文件里的换行",
      ONE_FILE,
    );
  return { bytes, against: [] };
}

/**
 * The document of a request: the body itself, or the only file of a form outside its field `against`.
 * @param isNamed whether the request names the document elsewhere, so that its own name does not matter
 * @throws InputFault if the documents together exceed the limit
 * @throws RequestFault if it is not clear which bytes are the document
 */
export async function uploadedDocument(
  request: Request,
  limit: number,
  isNamed = false,
): Promise<UploadedDocument> {
  const encoding = request.headers.get("content-encoding");
  if (encoding !== null && encoding.trim().toLowerCase() !== "identity") {
    throw new RequestFault(
      "unsupported-content-encoding",
      `请求正文以 ${encoding} 压缩`,
      "请去掉 Content-Encoding，直接上传文件原样的字节",
    );
  }
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return bodyOf(request, limit, type);
  const document = await fileOf(await readBytes(request, limit, FORM_ALLOWANCE), type, isNamed);
  const size = document.against.reduce((sum, { bytes }) => sum + bytes.byteLength, document.bytes.byteLength);
  if (size > limit) throw tooLarge(limit);
  return document;
}

/**
 * The document's name in a form's text fields; any other text field is refused, since ignoring it would mislead the
 * client.
 */
function nameIn(fields: FormData): string | undefined {
  for (const [field, value] of fields) {
    if (typeof value !== "string" || field === NAME || field === CONFIG) continue;
    const given = JSON.stringify(value.slice(0, 60));
    throw field === AGAINST
      ? new RequestFault("invalid-form", `表单的 ${AGAINST} 是文字 ${given}，不是文件`, ONE_FILE)
      : new RequestFault(
          "invalid-form",
          `表单里有不认识的字段 ${JSON.stringify(field.slice(0, 60))}，内容是文字 ${given}`,
          `文字的字段只有 ${NAME}（报告里文件的名称）和 ${CONFIG}（配置）；文件的字段是 file、${AGAINST} 和 ${CONFIG}`,
        );
  }
  const names = fields.getAll(NAME).filter((value) => typeof value === "string");
  if (names.length > 1)
    throw new RequestFault("invalid-form", `表单的${wrongName(NAME)}，且只给一次`, RENAME);
  return names[0];
}

/** @throws InputFault invalid-config, RequestFault if there is more than one, or it is too long */
async function configIn(fields: FormData): Promise<RequestConfig | undefined> {
  const [given, ...more] = fields.getAll(CONFIG);
  if (given === undefined) return undefined;
  if (more.length > 0)
    throw new RequestFault("invalid-form", `表单里有 ${more.length + 1} 个 ${CONFIG}`, "配置只给一次");
  const text = typeof given === "string" ? given : await given.text();
  if (Buffer.byteLength(text) > MOST_CONFIG)
    throw new RequestFault(
      "invalid-form",
      `表单的 ${CONFIG} 超过 ${MOST_CONFIG / 1024} KiB`,
      "请检查是否把别的文件当成了配置",
    );
  return parseRequestConfig(text);
}

async function fileOf(
  form: Uint8Array<ArrayBuffer>,
  contentType: string,
  isNamed: boolean,
): Promise<UploadedDocument> {
  const fields = await new Response(form, { headers: { "content-type": contentType } })
    .formData()
    .catch((cause: unknown) => {
      throw new RequestFault("invalid-form", "multipart/form-data 的正文无法解析", ONE_FILE, { cause });
    });
  const name = nameIn(fields);
  const config = await configIn(fields);
  const files = [...fields].flatMap(([field, value]) =>
    typeof value === "string" || field === CONFIG ? [] : [{ field, value }],
  );
  const reviewed = files.filter(({ field }) => field !== AGAINST);
  const others = files.filter(({ field }) => field === AGAINST);
  const file = reviewed[0]?.value;
  if (reviewed.length !== 1 || file === undefined) {
    throw new RequestFault("invalid-form", `表单里有 ${reviewed.length} 个要审查的文件`, ONE_FILE);
  }
  if (others.length > MOST_AGAINST) {
    throw new RequestFault("invalid-form", `表单里有 ${others.length} 份对照的文件`, FEWER);
  }
  const against = await Promise.all(
    others.map(async ({ value }, index) => ({
      path: value.name === "" ? `${AGAINST}-${index + 1}` : checkedName(value.name, "文件名"),
      bytes: new Uint8Array(await value.arrayBuffer()),
    })),
  );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const document = { bytes, against, ...(config && { config }) };
  if (isNamed) return document;
  if (name !== undefined) return { ...document, name: checkedName(name, NAME) };
  return { ...document, ...(file.name !== "" && { name: checkedName(file.name, "文件名") }) };
}
