import { InputFault } from "@qingbei/domain";
import { RequestFault } from "../problem/request-fault.js";

const KIB = 1024;

/** A size in MiB or KiB if it is a multiple, else in bytes: 33554432 is 32 MiB. */
function formatBytes(bytes: number): string {
  if (bytes >= KIB * KIB && bytes % (KIB * KIB) === 0) return `${bytes / (KIB * KIB)} MiB`;
  if (bytes >= KIB && bytes % KIB === 0) return `${bytes / KIB} KiB`;
  return `${bytes} 字节`;
}

/** The fault of a body over the limit. */
export function tooLarge(limit: number): InputFault {
  return new InputFault(
    "document-too-large",
    `上传的内容超过一份文件 ${formatBytes(limit)} 的上限`,
    "一份部门预算远小于这个上限；请检查是否选错了文件，或把合订的文件拆成一部门一份",
  );
}

/**
 * Reads a request's body. Reading stops at the limit, so that no more is held in memory.
 * @param limit of the document, which the fault names; `allowance` is for what surrounds it in a form
 * @throws InputFault over the limit
 * @throws RequestFault if the body breaks off
 */
export async function readBytes(
  request: Request,
  limit: number,
  allowance = 0,
): Promise<Uint8Array<ArrayBuffer>> {
  const most = limit + allowance;
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(limit);
  if (request.body === null) return new Uint8Array();

  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new RequestFault("unreadable-body", "请求正文在传完之前中断", "请重新上传", { cause });
    });
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      // the rest stays unread; the server drops the connection once the response is sent
      reader.cancel().catch(() => {});
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  return Buffer.concat(chunks, size);
}
