import { parentPort } from "node:worker_threads";
import { read } from "@qingbei/documents";
import { InputFault } from "@qingbei/domain";
import { review } from "@qingbei/review";
import type { Asked, Outcome } from "./reading-threads.js";
import { written, wrongBySchema, wrongIn } from "./well-formed.js";

async function outcomeOf({ bytes, thorough }: Asked): Promise<Outcome> {
  try {
    const reading = await read(bytes);
    const wrong = [...wrongIn(reading)];
    if (thorough) {
      wrong.push(...wrongBySchema(reading));
      const { reading: again, report } = await review(bytes, "-");
      if (written(reading) !== written(again)) wrong.push("a second reading differs");
      for (const { severity, message } of report.reading.notices)
        if (severity === "error") wrong.push(message);
    }
    return wrong.length > 0 ? { broken: wrong.slice(0, 5).join("\n") } : { read: reading.format };
  } catch (error) {
    if (!(error instanceof InputFault))
      return { broken: error instanceof Error ? `${error.stack}` : `${error}` };
    if (error.message.trim() === "" || error.hint.trim() === "")
      return { broken: `${error.code} without a hint` };
    return { refused: error.code };
  }
}

parentPort?.on("message", async (asked: Asked) => {
  parentPort?.postMessage(await outcomeOf(asked));
});
