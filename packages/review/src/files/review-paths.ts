import { detectFormat, LIMITS, type Limits } from "@qingbei/documents";
import { BugFault, InputFault } from "@qingbei/domain";
import type { AgainstDocument } from "../against.js";
import { type Review, review } from "../review.js";
import { collect, type FolderEntry } from "./collect.js";
import { load } from "./load.js";

/** What became of one path: reviewed, an input that could not be used, or a mistake of ours on it. */
export type PathReview =
  | { readonly path: string; readonly review: Review }
  | { readonly path: string; readonly fault: InputFault | BugFault };

/** What every file of a run is reviewed with. */
interface Setting {
  readonly limits: Limits;
  readonly against: readonly AgainstDocument[];
}

async function reviewFile(path: string, { limits, against }: Setting): Promise<PathReview> {
  try {
    return { path, review: await review(await load(path, limits.bytes), path, limits, against) };
  } catch (cause) {
    if (cause instanceof InputFault || cause instanceof BugFault) return { path, fault: cause };
    return { path, fault: new BugFault(`审查 ${path} 时程序出错`, { cause }) };
  }
}

/**
 * A file that someone named must be reviewed, or it is a fault. In a folder, pictures, archives and programs lie
 * beside the disclosures: nobody asked for their review, and a fault for each would bury the one that matters, so they
 * are passed over. Whatever could hold a disclosure (text, web page, Word, Excel, PDF) and could not be reviewed
 * remains a fault: a folder must never look clean because a statement in it was not read.
 */
async function isPassedOver(path: string, limits: Limits): Promise<boolean> {
  try {
    return detectFormat(await load(path, limits.bytes)) === "binary";
  } catch {
    return false;
  }
}

async function* reviewFolder(
  folder: string,
  entries: readonly FolderEntry[],
  setting: Setting,
): AsyncGenerator<PathReview> {
  let passedOver = 0;
  for (const { path, fault } of entries) {
    if (fault) {
      yield { path, fault };
      continue;
    }
    const result = await reviewFile(path, setting);
    const unsupported =
      "fault" in result && result.fault instanceof InputFault && result.fault.code === "unsupported-format";
    if (unsupported && (await isPassedOver(path, setting.limits))) passedOver++;
    else yield result;
  }
  if (passedOver < entries.length) return;
  const found = passedOver === 0 ? "" : `，里面的 ${passedOver} 个文件都不是文字材料`;
  yield {
    path: folder,
    fault: new InputFault(
      "no-documents",
      `文件夹 ${folder} 里没有可审查的文件${found}`,
      "请指定放有预算公开文件的文件夹；隐藏文件和 node_modules 不在审查之列",
    ),
  };
}

/**
 * Reviews files and folders one after the other, in stable order: each result comes as soon as it is there, and no
 * input ends the run for the others.
 * @param against the documents that each is checked against
 */
export async function* reviewPaths(
  paths: readonly string[],
  options: Partial<Limits> = {},
  against: readonly AgainstDocument[] = [],
): AsyncGenerator<PathReview> {
  const setting = { limits: { ...LIMITS, ...options }, against };
  for (const collected of collect(paths)) {
    if (collected.kind === "fault") yield collected;
    else if (collected.kind === "file") yield await reviewFile(collected.path, setting);
    else yield* reviewFolder(collected.path, collected.entries, setting);
  }
}
