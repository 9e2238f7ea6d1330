import { readFileSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { crc32 } from "node:zlib";
import { InputFault } from "@qingbei/domain";
import { type FileIdentity, isFileAt } from "../paths/file-identity.js";
import { isOwnReport } from "../report/own-report.js";
import { isBaselineText } from "../suppression/baseline.js";
import { walk } from "./collect.js";

/** More than the files of one disclosure: a folder of many disclosures is not read to be refused. */
const MOST_FILES = 200;

function tooMuch(folder: string): InputFault {
  return new InputFault(
    "document-too-large",
    `文件夹 ${folder} 里的文件太多或太大，不像一份公开`,
    "请给出只放一份公开的文件夹；里面是许多份公开的，用 qingbei check 分别审查，不加 --as-one",
  );
}

const VERSION = 20;
/** The name is UTF-8. */
const FLAGS = 0x0800;

/** The fields that both headers of a file share, from the required version to the length of the name. */
function aboutFile(name: Uint8Array, content: Uint8Array): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(VERSION, 0);
  about.writeUInt16LE(FLAGS, 2);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(content.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

const signature = (kind: number, version: readonly number[] = []) =>
  Buffer.from([0x50, 0x4b, kind, kind + 1, ...version]);

/** An archive with uncompressed files. */
function archiveOf(files: readonly { readonly name: string; readonly content: Uint8Array }[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name: text, content } of files) {
    const name = Buffer.from(text);
    const about = aboutFile(name, content);
    const body = Buffer.concat([signature(3), about, name, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(body);
    directory.push(signature(1, [VERSION, 0]), about, place, name);
    at += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, listed, signature(5), end]);
}

/**
 * The files of a folder as an archive, which is read as one document in several files. Our own reports and baselines
 * are left out.
 * @param output the report that is being written: left out too
 * @throws InputFault document-too-large, path-unreadable
 */
export async function packedFolder(
  folder: string,
  limit: number,
  output?: FileIdentity | undefined,
): Promise<Uint8Array> {
  const files: { name: string; content: Uint8Array }[] = [];
  let length = 0;
  for (const { path, fault } of walk(folder, new Set())) {
    if (fault) throw fault;
    if (isFileAt(path, output)) continue;
    length += statSync(path).size;
    if (length > limit || files.length === MOST_FILES) throw tooMuch(folder);
    const content = readFileSync(path);
    if (isBaselineText(content) || (await isOwnReport(content))) continue;
    files.push({ name: relative(folder, path).split(sep).join("/"), content });
  }
  return archiveOf(files);
}
