import { InputFault } from "@qingbei/domain";
import { inOrder } from "./in-order.js";
import type { PathReview, Reported } from "./path-review.js";
import type { Step } from "./steps.js";

/** Reviews one file; never rejects. */
export type RunFile<R extends Reported> = (
  path: string,
  inFolder: boolean,
) => Promise<PathReview<R> | "passed-over">;

type Result<R extends Reported> = PathReview<R> | "passed-over" | Extract<Step, { kind: "folder-end" }>;

function emptyFolder(folder: string, files: number): InputFault {
  const found = files === 0 ? "" : `，里面的 ${files} 个文件都不是文字材料`;
  return new InputFault(
    "no-documents",
    `${/[*?]/.test(folder) ? "符合" : "文件夹"} ${folder} ${/[*?]/.test(folder) ? "的文件里没有" : "里没有"}可审查的文件${found}`,
    "请指定放有预算公开文件的文件夹；隐藏文件、node_modules 和配置里 ignore 的文件不在审查之列",
  );
}

/**
 * Does the steps of a run, `width` files at once, and gives their results in order: no input ends the run for the others.
 */
export async function* reviewSteps<R extends Reported>(
  steps: AsyncIterable<Step>,
  run: RunFile<R>,
  width = 1,
  signal?: AbortSignal,
): AsyncGenerator<PathReview<R>> {
  let passedOver = 0;
  const runStep = async (step: Step): Promise<Result<R>> => {
    if (step.kind === "file") return run(step.path, step.inFolder);
    return step.kind === "fault" ? { path: step.path, fault: step.fault } : step;
  };
  for await (const result of inOrder(steps, width, runStep, signal)) {
    if (result === "passed-over") passedOver++;
    else if (!("kind" in result)) yield result;
    else {
      if (passedOver === result.files)
        yield { path: result.path, fault: emptyFolder(result.path, result.files) };
      passedOver = 0;
    }
  }
}
