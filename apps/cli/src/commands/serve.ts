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
  // a variable of the environment that is set to nothing is not set
  const { config, ...others } = options;
  await serveUntilSignal({
    ...others,
    ...(config && { config }),
    onListening: (url) =>
      process.stderr.write(`服务地址 ${url}，接口说明 ${url}/openapi.json；按 Ctrl-C 结束\n`),
  });
  return EXIT.ok;
}
