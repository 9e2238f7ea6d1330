import { createReadStream, statSync } from "node:fs";
import { InputFault } from "@qingbei/domain";
import type { FileIdentity } from "../paths/file-identity.js";
import { pathFault } from "../paths/path-fault.js";
import { STANDARD_INPUT } from "./collect.js";
import { packedFolder } from "./packed-folder.js";

const MIB = 1024 * 1024;

function tooLarge(path: string, limit: number, size?: number): InputFault {
  const mib = (bytes: number) => `${Number((bytes / MIB).toFixed(1))} MiB`;
  const what = path === STANDARD_INPUT ? "标准输入" : path;
  return new InputFault(
    "document-too-large",
    `${what} ${size === undefined ? "" : `有 ${mib(size)}，`}超过一份文件 ${mib(limit)} 的上限`,
    "一份部门预算远小于这个上限；请检查是否选错了文件，或把合订的文件拆成一部门一份",
  );
}

/**
 * The bytes of a file or of standard input; for a folder, an archive of its files. A file over the limit is refused by
 * its size before it is read, a pipe as soon as more arrives.
 * @param output the report that is being written, which is not part of a folder
 * @throws InputFault path-not-found, path-unreadable, document-too-large
 */
export async function load(
  path: string,
  limit: number,
  output?: FileIdentity | undefined,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    if (path !== STANDARD_INPUT) {
      const stat = statSync(path);
      if (stat.isDirectory()) return await packedFolder(path, limit, output);
      if (stat.isFile() && stat.size > limit) throw tooLarge(path, limit, stat.size);
    }
    const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: MIB });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw tooLarge(path, limit);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof InputFault ? cause : pathFault(path, cause);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
}
