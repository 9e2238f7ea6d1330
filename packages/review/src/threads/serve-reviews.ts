import { parentPort } from "node:worker_threads";
import { FileReviewer } from "../files/review-file.js";
import { type Against, answerOf, type Setup, type Task } from "./message.js";

/** The whole of a worker thread: reviews the files and documents it receives, one at a time. */
export function serveReviews(): void {
  const port = parentPort;
  if (!port) throw new TypeError("serveReviews 只在工作线程里运行");
  let reviewer = new FileReviewer();
  const outcomeOf = (task: Task) => {
    const { path } = task;
    if ("bytes" in task) return reviewer.runBytes(task.bytes, path, task.request);
    return task.identify ? reviewer.identify(path, task.inFolder) : reviewer.run(path, task.inFolder);
  };
  port.on("message", async (message: Setup | Against | Task) => {
    if ("options" in message) reviewer = new FileReviewer(message.options);
    else if ("files" in message) reviewer.checkAgainst(message.files);
    else port.postMessage(answerOf(await outcomeOf(message)));
  });
}
