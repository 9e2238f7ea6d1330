/** What starts a thread for reviews, and tells whether one is worth it, without loading what reviews. */
export { isShortText } from "./files/is-short-text.js";
export { startThread } from "./threads/start-thread.js";
