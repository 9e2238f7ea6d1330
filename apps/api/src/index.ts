export { type App, createApp } from "./app.js";
export { type Log, logToStderr, type RequestEntry } from "./log.js";
export { type ServeOptions, serveUntilSignal } from "./server/serve-until-signal.js";
export {
  DEFAULT_HOST,
  DEFAULT_PORT,
  type RunningServer,
  type ServerOptions,
  startServer,
} from "./server/server.js";
export type { AppOptions, ReviewRequest } from "./settings.js";
