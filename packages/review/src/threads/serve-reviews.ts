import { parentPort } from "node:worker_threads";
import { FileReviewer } from "../files/review-file.js";
import { answerOf, type Setup, type Task } from "./message.js";

/** The whole of a worker thread: reviews the files and documents that it is given, one at a time. */
export function serveReviews(): void {
  const port = parentPort;
  if (!port) throw new TypeError("serveReviews 只在工作线程里运行");
  let reviewer = new FileReviewer();
  port.on("message", async (message: Setup | Task) => {
    if ("options" in message) {
      reviewer = new FileReviewer(message.options);
      return;
    }
    const { path } = message;
    port.postMessage(
      answerOf(
        "bytes" in message
          ? await reviewer.runBytes(message.bytes, path, message.against)
          : await reviewer.run(path, message.inFolder),
      ),
    );
  });
}
