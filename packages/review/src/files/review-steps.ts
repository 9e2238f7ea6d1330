import { InputFault } from "@qingbei/domain";
import { isGlob } from "../paths/glob.js";
import { isArchiveName } from "../report/overview.js";
import { inOrder } from "./in-order.js";
import type { Faulted } from "./path-review.js";
import type { Step } from "./steps.js";

/** Processes one file; never rejects. `passed-over`: a file in a folder that is no document. */
export type RunFile<R> = (path: string, inFolder: boolean) => Promise<R | "passed-over">;

type Result<R> =
  | { readonly kind: "done"; readonly result: R | Faulted }
  | { readonly kind: "passed-over"; readonly path: string }
  | Extract<Step, { kind: "folder-end" }>;

function noDocuments(folder: string, files: number, archives: number): InputFault {
  if (isGlob(folder) && files === 0)
    return new InputFault(
      "no-documents",
      `没有文件符合 ${folder}`,
      "请检查路径：* 代表名称里的任意文字，? 代表一个字，[ ] 代表其中一个字，**/ 代表各层文件夹",
    );
  const packed = archives === 0 ? "" : `，其中 ${archives} 个压缩包没有解开看，请解压后再审`;
  const found =
    files === 0
      ? ""
      : archives === files
        ? `，里面的 ${files} 个压缩包没有解开看，请解压后再审`
        : `，里面的 ${files} 个文件都不是文字材料${packed}`;
  return new InputFault(
    "no-documents",
    `${isGlob(folder) ? `符合 ${folder} 的文件里没有` : `文件夹 ${folder} 里没有`}可审查的文件${found}`,
    "请指定放有预算公开文件的文件夹；隐藏文件、node_modules 和配置里 ignore 的文件不在审查之列",
  );
}

/**
 * Runs the steps, `width` files at a time, and yields the results in order; an unusable input does not end the run.
 * @param onPassedOver called for each file in a folder that is left out
 */
export async function* reviewSteps<R extends { readonly path: string }>(
  steps: AsyncIterable<Step>,
  run: RunFile<R>,
  width = 1,
  signal?: AbortSignal,
  onPassedOver: (path: string) => void = () => {},
): AsyncGenerator<R | Faulted> {
  let passedOver = 0;
  let archives = 0;
  const runStep = async (step: Step): Promise<Result<R>> => {
    if (step.kind === "file") {
      const outcome = await run(step.path, step.inFolder);
      return outcome === "passed-over"
        ? { kind: outcome, path: step.path }
        : { kind: "done", result: outcome };
    }
    if (step.kind === "folder-end") return step;
    return { kind: "done", result: { path: step.path, fault: step.fault } };
  };
  for await (const result of inOrder(steps, width, runStep, signal)) {
    if (result.kind === "done") yield result.result;
    else if (result.kind === "passed-over") {
      passedOver++;
      if (isArchiveName(result.path)) archives++;
      onPassedOver(result.path);
    } else {
      for (const path of result.hidden) onPassedOver(path);
      if (passedOver === result.files)
        yield { path: result.path, fault: noDocuments(result.path, result.files, archives) };
      passedOver = 0;
      archives = 0;
    }
  }
}
