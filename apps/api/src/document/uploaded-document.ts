import type { AgainstBytes } from "@qingbei/review";
import { RequestFault } from "../problem/request-fault.js";
import { readBytes, tooLarge } from "./read-bytes.js";

/** A document as it was sent, with those that it is to be checked against. */
export interface UploadedDocument {
  readonly bytes: Uint8Array;
  /** The file's name, where the client gave one. */
  readonly name?: string;
  readonly against: readonly AgainstBytes[];
}

/** The field of a form whose files are those to check against; any other file is the document under review. */
const AGAINST = "against";
/** More documents to check against than a department has in a year are a mistake. */
const MOST_AGAINST = 50;

/** What boundaries, part headers and small fields of a form may add to the document. */
const FORM_ALLOWANCE = 64 * 1024;

const FEWER = `一次至多对照 ${MOST_AGAINST} 份文件；请分几次审查`;
const ONE_FILE =
  "用 curl 上传：curl --data-binary @文件 地址，或 curl -F file=@文件 地址；对照的文件用 -F against=@文件";

/**
 * Takes the document out of a request: the body itself, or the one file of a form beside those in its field `against`.
 * @throws InputFault when the documents together are over the limit
 * @throws RequestFault when there is no way to tell which bytes are the document
 */
export async function uploadedDocument(request: Request, limit: number): Promise<UploadedDocument> {
  const encoding = request.headers.get("content-encoding");
  if (encoding !== null && encoding.trim().toLowerCase() !== "identity") {
    throw new RequestFault(
      "unsupported-content-encoding",
      `请求正文以 ${encoding} 压缩`,
      "请去掉 Content-Encoding，直接上传文件原样的字节",
    );
  }
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return { bytes: await readBytes(request, limit), against: [] };
  const document = await fileOf(await readBytes(request, limit, FORM_ALLOWANCE), type);
  const size = document.against.reduce((sum, { bytes }) => sum + bytes.byteLength, document.bytes.byteLength);
  if (size > limit) throw tooLarge(limit);
  return document;
}

async function fileOf(form: Uint8Array<ArrayBuffer>, contentType: string): Promise<UploadedDocument> {
  const fields = await new Response(form, { headers: { "content-type": contentType } })
    .formData()
    .catch((cause: unknown) => {
      throw new RequestFault("invalid-form", "multipart/form-data 的正文无法解析", ONE_FILE, { cause });
    });
  const words = fields.getAll(AGAINST).filter((value) => typeof value === "string");
  if (words.length > 0) {
    // ignored, it would leave people believing that the documents were compared
    const given = JSON.stringify(words[0]?.slice(0, 60));
    throw new RequestFault("invalid-form", `表单的 ${AGAINST} 是文字 ${given}，不是文件`, ONE_FILE);
  }
  const files = [...fields].flatMap(([field, value]) =>
    typeof value === "string" ? [] : [{ field, value }],
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
      path: value.name || `${AGAINST}-${index + 1}`,
      bytes: new Uint8Array(await value.arrayBuffer()),
    })),
  );
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    ...(file.name !== "" && { name: file.name }),
    against,
  };
}
