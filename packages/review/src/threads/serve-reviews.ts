import { parentPort, workerData } from "node:worker_threads";
import { type FileOptions, FileReviewer } from "../files/review-file.js";
import { answerOf, type Task } from "./message.js";

/** The whole of a worker thread: reviews the files and documents that it is given, one at a time. */
export function serveReviews(): void {
  const port = parentPort;
  if (!port) throw new TypeError("serveReviews 只在工作线程里运行");
  const reviewer = new FileReviewer(workerData as FileOptions);
  port.on("message", async (task: Task) => {
    const { path } = task;
    port.postMessage(
      answerOf(
        "bytes" in task
          ? await reviewer.runBytes(task.bytes, path, task.against)
          : await reviewer.run(path, task.inFolder),
      ),
    );
  });
}
