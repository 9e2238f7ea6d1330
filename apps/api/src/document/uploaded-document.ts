import { RequestFault } from "../problem/request-fault.js";
import { readBytes, tooLarge } from "./read-bytes.js";

/** A document as it was sent. */
export interface UploadedDocument {
  readonly bytes: Uint8Array;
  /** The file's name, where the client gave one. */
  readonly name?: string;
}

/** What boundaries, part headers and small fields of a form may add to the document. */
const FORM_ALLOWANCE = 64 * 1024;

const ONE_FILE = "用 curl 上传：curl --data-binary @文件 地址，或 curl -F file=@文件 地址";

/**
 * Takes the document out of a request: the body itself, or the one file of a form.
 * @throws InputFault when it is over the limit
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
  if (!/^multipart\/form-data\b/i.test(type)) return { bytes: await readBytes(request, limit) };
  const document = await fileOf(await readBytes(request, limit, FORM_ALLOWANCE), type);
  if (document.bytes.byteLength > limit) throw tooLarge(limit);
  return document;
}

async function fileOf(form: Uint8Array<ArrayBuffer>, contentType: string): Promise<UploadedDocument> {
  const fields = await new Response(form, { headers: { "content-type": contentType } })
    .formData()
    .catch((cause: unknown) => {
      throw new RequestFault("invalid-form", "multipart/form-data 的正文无法解析", ONE_FILE, { cause });
    });
  const files = [...fields.values()].filter((value) => typeof value !== "string");
  const [file] = files;
  if (files.length !== 1 || file === undefined) {
    throw new RequestFault("invalid-form", `表单里有 ${files.length} 个文件`, ONE_FILE);
  }
  return { bytes: new Uint8Array(await file.arrayBuffer()), ...(file.name !== "" && { name: file.name }) };
}
