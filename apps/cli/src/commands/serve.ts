import { type ServeOptions, serveUntilSignal } from "@qingbei/api";
import { EXIT } from "../exit-code.js";

/** `qingbei serve`: the HTTP service, until a signal ends it. */
export async function serve(
  options: Pick<ServeOptions, "jobs" | "timeout" | "config"> & {
    readonly host: string;
    readonly port: number;
    readonly worker: URL;
  },
): Promise<number> {
  await serveUntilSignal({
    ...options,
    onListening: (url) =>
      process.stderr.write(`服务地址 ${url}，接口说明 ${url}/openapi.json；按 Ctrl-C 结束\n`),
  });
  return EXIT.ok;
}
